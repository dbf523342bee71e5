import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { writeGexf } from './write-gexf.ts'
import { writeGraphml } from './write-graphml.ts'
import { JSONLD_CONTEXT_DOCUMENT, writeJsonld } from './write-jsonld.ts'
import { writeKgxEdges } from './write-kgx-edges.ts'
import { writeKgxNodes } from './write-kgx-nodes.ts'
import { writeMermaid } from './write-mermaid.ts'
import { writeTar } from './write-tar.ts'

/** A format that is written as one stream of text. Equal graphs give equal text. */
export interface StreamedFormat {
  readonly name: string
  readonly mediaType: string
  /** The end of a name for the file. */
  readonly extension: string
  /** Whether it has only claims of the default causal projection. */
  readonly isCausal: boolean
  /**
   * The text in small pieces; empty ones only give other work a turn. Returns a number where
   * characters that the format cannot hold were replaced.
   */
  write(part: SnapshotPart): Generator<string, unknown>
}

const format = (
  name: string,
  mediaType: string,
  extension: string,
  write: StreamedFormat['write'],
  isCausal = false,
): StreamedFormat => ({ name, mediaType, extension, isCausal, write })

const TABLE = 'text/tab-separated-values; charset=utf-8'

const kgxFiles = (part: SnapshotPart) =>
  writeTar([
    { name: `aetia-${part.version}_nodes.tsv`, text: () => writeKgxNodes(part) },
    { name: `aetia-${part.version}_edges.tsv`, text: () => writeKgxEdges(part) },
  ])

export const STREAMED_FORMATS: readonly StreamedFormat[] = [
  format('kgx', 'application/x-tar', 'tar', kgxFiles),
  format('kgx-nodes', TABLE, 'nodes.tsv', writeKgxNodes),
  format('kgx-edges', TABLE, 'edges.tsv', writeKgxEdges),
  format('jsonld', 'application/ld+json', 'jsonld', writeJsonld),
  format('graphml', 'application/xml; charset=utf-8', 'graphml', writeGraphml),
  format('gexf', 'application/xml; charset=utf-8', 'gexf', writeGexf),
  format('mermaid', 'text/plain; charset=utf-8', 'mmd', writeMermaid, true),
]

/** What the formats refer to, for readers that fetch it by its path on a server. */
export const EXPORT_DOCUMENTS = [
  { path: '/context.jsonld', mediaType: 'application/ld+json', text: JSONLD_CONTEXT_DOCUMENT },
] as const
