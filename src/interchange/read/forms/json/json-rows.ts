import { UnreadableTable } from '../../files/unreadable-table.ts'
import { type RecordOrder, recordRow } from '../record-rows.ts'
import { type Rejected, rejected } from '../table-record.ts'
import type { TableRow } from '../table-rows.ts'
import { type JsonElement, jsonElements } from './json-elements.ts'
import { createObographs } from './obographs-rows.ts'

/** The lists of a JSON document that hold nodes, edges, or both. */
const LISTS: Readonly<Record<string, 'NODES' | 'EDGES' | 'BOTH'>> = {
  '': 'BOTH',
  nodes: 'NODES',
  edges: 'EDGES',
  links: 'EDGES',
  'elements.nodes': 'NODES',
  'elements.edges': 'EDGES',
  elements: 'BOTH',
  'knowledge_graph.nodes': 'NODES',
  'knowledge_graph.edges': 'EDGES',
}
const OBOGRAPHS = /^graphs\.(?:nodes|edges)$/
/**
 * The kinds of edges of a graph of hetio; a file that is no more than the metagraph has no other.
 */
const METAEDGES = 'metaedge_tuples'
const NAMED = /"(?:nodes|edges|links|elements|graphs)"\s*:/

/** A graph without directions says so at its beginning, as networkx writes it. */
const UNDIRECTED = /^[^[]*"directed"\s*:\s*false/

/**
 * The rows of a JSON document: obographs, or lists of nodes and edges as KGX, networkx, D3,
 * Cytoscape and hetio write them. Fails with `UnreadableTable` where there is no such list.
 */
export async function* jsonRows(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  order: RecordOrder,
): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  const obographs = createObographs(order)
  const begun = new TextDecoder().decode(head)
  const isDirected = !UNDIRECTED.test(begun)
  const isMetagraph = begun.includes(`"${METAEDGES}"`) && !NAMED.test(begun)
  const others = new Set<string>()
  let isKnown = NAMED.test(begun) || isMetagraph
  const isWanted = (path: string, type: 'OBJECT' | 'LIST') => {
    if (type === 'LIST') return isMetagraph && path === METAEDGES && order.role === 'EDGES'
    const holds = OBOGRAPHS.test(path) ? 'BOTH' : LISTS[path]
    if (holds === undefined) others.add(path)
    else isKnown = true
    return holds === 'BOTH' || holds === order.role
  }
  for await (const elements of jsonElements(chunks, isWanted)) {
    const rows = elements.flatMap((element) => {
      if (OBOGRAPHS.test(element.path)) return obographs.rowOf(element) ?? []
      if (element.path === METAEDGES) return metaedgeRow(element, order)
      const row = recordRow(element, { ...order, isDirected })
      // Unreadable parts of a list of both are reported once, with the edges.
      const isTold = row !== undefined && 'reason' in row && LISTS[element.path] === 'BOTH'
      return row === undefined || (isTold && order.role === 'NODES') ? [] : row
    })
    if (rows.length > 0) yield rows
  }
  if (isKnown) return
  const found = others.size === 0 ? 'no list of records' : [...others].map((path) => `"${path}"`).join(', ')
  throw new UnreadableTable(`The document has no list of "nodes", "edges" or "links". It has ${found}.`)
}

/** `["Gene", "Disease", "associates", "both"]` as an edge. */
function metaedgeRow(element: JsonElement, order: RecordOrder): TableRow | Rejected {
  const [source, target, kind, direction] = listOf(element.text)
  const record = { source_id: [source, ''], target_id: [target, ''], kind, direction }
  return recordRow({ ...element, text: JSON.stringify(record) }, order) ?? rejected(element.line, 'it is no edge')
}

function listOf(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
