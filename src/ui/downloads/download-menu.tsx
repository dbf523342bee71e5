import { useState } from 'react'
import { Button } from '../button.tsx'
import { DOWNLOAD_FORMATS, type DownloadFormat, fileName } from './download-formats.ts'
import type { ShownGraph } from './shown-graph.ts'
import type { ShownDrawing } from './svg-text.ts'

interface DownloadMenuProps {
  readonly graph: ShownGraph
  /** Places the drawing; called when a file is asked for. */
  readonly drawing: () => ShownDrawing
}

/** A disclosure with a button for each form of file, and the print dialog of the browser. */
export function DownloadMenu({ graph, drawing }: DownloadMenuProps) {
  const [status, setStatus] = useState('')
  const download = async (format: DownloadFormat) => {
    const name = fileName(graph, format.extension)
    try {
      save(name, await format.write(graph, drawing()))
      setStatus(`${name} is saved.`)
    } catch {
      setStatus(`${name} could not be made on this device. Take another form.`)
    }
  }
  return (
    <details className="download-menu">
      <summary className="button button-outlined">Download</summary>
      <ul>
        {DOWNLOAD_FORMATS.map((format) => (
          <li key={format.extension}>
            <Button look="plain" onClick={() => void download(format)}>
              {format.name}
            </Button>
          </li>
        ))}
        <li>
          <Button look="plain" onClick={() => window.print()}>
            Print
          </Button>
        </li>
      </ul>
      <p role="status" className="small soft">
        {status}
      </p>
    </details>
  )
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
