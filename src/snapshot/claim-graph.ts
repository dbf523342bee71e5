import { MultiDirectedGraph } from 'graphology'
import type { ClaimRecord, ConceptRecord } from './records.ts'
import type { GraphAttributes } from './serialized-graph.ts'

/** Concepts as nodes and claims as edges, both under their keys, their records as attributes. */
export type ClaimGraph = MultiDirectedGraph<ConceptRecord, ClaimRecord, GraphAttributes>

const WRITES = /^(?:_reset|add|merge|update|drop|clear|set|remove|replace|import)/

/** Builds the graph and freezes it: every change throws. */
export function buildClaimGraph(
  attributes: GraphAttributes,
  concepts: Iterable<ConceptRecord>,
  claims: Iterable<ClaimRecord>,
): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph()
  graph.replaceAttributes(attributes)
  for (const concept of concepts) graph.addNode(concept.key, concept)
  for (const claim of claims) graph.addDirectedEdgeWithKey(claim.key, claim.subject, claim.object, claim)
  // graphology copies attributes when it takes them in, so the copies are frozen here.
  graph.forEachNode((_key, attributes) => Object.freeze(attributes))
  graph.forEachEdge((_key, attributes) => Object.freeze(attributes))
  return close(graph)
}

/** Makes every mutating method throw, because graphology cannot freeze a graph. */
function close(graph: ClaimGraph): ClaimGraph {
  for (let type = Object.getPrototypeOf(graph); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (typeof value !== 'function' || !WRITES.test(name)) continue
      const refuse = () => {
        throw new TypeError(`${name}: a published version of the graph cannot be changed`)
      }
      Object.defineProperty(graph, name, { value: refuse, enumerable: false, configurable: false, writable: false })
    }
  }
  return graph
}
