import { jsonElements } from './json-elements.ts'
import { createObographs } from './obographs-rows.ts'
import { type RecordOrder, recordRow } from './record-rows.ts'
import type { Rejected } from './table-record.ts'
import type { TableRow } from './table-rows.ts'

/** The lists of a JSON document that hold nodes, edges, or both. */
const LISTS: Readonly<Record<string, 'NODES' | 'EDGES' | 'BOTH'>> = {
  '': 'BOTH',
  nodes: 'NODES',
  edges: 'EDGES',
  links: 'EDGES',
  'elements.nodes': 'NODES',
  'elements.edges': 'EDGES',
  elements: 'BOTH',
}
const OBOGRAPHS = /^graphs\.(?:nodes|edges)$/

/** A graph without directions says so at its beginning, as networkx writes it. */
const UNDIRECTED = /^[^[]*"directed"\s*:\s*false/

/**
 * The rows of a JSON document: obographs, or lists of nodes and edges as KGX, networkx, D3 and
 * Cytoscape write them.
 */
export async function* jsonRows(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  order: RecordOrder,
): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  const obographs = createObographs(order)
  const isDirected = !UNDIRECTED.test(new TextDecoder().decode(head))
  const isWanted = (path: string) => {
    const holds = LISTS[path]
    return OBOGRAPHS.test(path) || holds === 'BOTH' || holds === order.role
  }
  for await (const elements of jsonElements(chunks, isWanted)) {
    const rows = elements.flatMap((element) => {
      if (OBOGRAPHS.test(element.path)) return obographs.rowOf(element) ?? []
      const row = recordRow(element, { ...order, isDirected })
      // What cannot be read in a list of both is told once, with the edges.
      const isTold = row !== undefined && 'reason' in row && LISTS[element.path] === 'BOTH'
      return row === undefined || (isTold && order.role === 'NODES') ? [] : row
    })
    if (rows.length > 0) yield rows
  }
}
