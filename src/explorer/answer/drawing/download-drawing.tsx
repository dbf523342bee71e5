import { DownloadMenu } from '../../../ui/downloads/download-menu.tsx'
import { lastValueOf } from '../../app/search-parameters.ts'
import { useAddress } from '../../app/use-address.ts'
import { sharedAddress } from '../share-button.tsx'
import type { DrawnGraph } from './drawn-graph.ts'
import { endsInWords, shownDrawing } from './shown-drawing.ts'

interface DownloadDrawingProps {
  readonly graph: DrawnGraph
  readonly version: number
  readonly notice: string
}

/** Files of what is drawn, each with its question, version, address and notice. */
export function DownloadDrawing({ graph, version, notice }: DownloadDrawingProps) {
  const [search] = useAddress()
  const question = lastValueOf(search['q']) ?? endsInWords(graph)
  const address = sharedAddress(location.href, version)
  return <DownloadMenu graph={{ question, version, address, notice, ...graph }} drawing={() => shownDrawing(graph)} />
}
