import { csvText } from './csv-text.ts'
import { graphmlText } from './graphml-text.ts'
import { jsonText } from './json-text.ts'
import { mermaidText } from './mermaid-text.ts'
import { pngOf } from './png-of.ts'
import type { ShownGraph } from './shown-graph.ts'
import { type ShownDrawing, svgText } from './svg-text.ts'

/** A form in which what is shown can be downloaded. */
export interface DownloadFormat {
  /** Its name in the menu. */
  readonly name: string
  readonly extension: string
  write(graph: ShownGraph, drawing: ShownDrawing): Blob | Promise<Blob>
}

const text = (name: string, extension: string, type: string, write: (graph: ShownGraph) => string): DownloadFormat => ({
  name,
  extension,
  write: (graph) => new Blob([write(graph)], { type: `${type};charset=utf-8` }),
})

/** All forms, in the order of the menu. */
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = [
  {
    name: 'Drawing (SVG)',
    extension: 'svg',
    write: (graph, drawing) => new Blob([svgText(graph, drawing)], { type: 'image/svg+xml' }),
  },
  { name: 'Picture (PNG)', extension: 'png', write: (graph, drawing) => pngOf(svgText(graph, drawing)) },
  text('Table (CSV)', 'csv', 'text/csv', csvText),
  text('Mermaid', 'mmd', 'text/plain', mermaidText),
  text('GraphML', 'graphml', 'application/xml', graphmlText),
  text('JSON', 'json', 'application/json', jsonText),
]

/** The name of a file: the question in letters that every system takes, and the version. */
export function fileName({ question, version }: Pick<ShownGraph, 'question' | 'version'>, extension: string): string {
  const words = question
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')
  return `aetia-${words || 'paths'}-v${version}.${extension}`
}
