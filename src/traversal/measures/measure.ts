import { DirectedGraph, UndirectedGraph } from 'graphology'
import louvainModule from 'graphology-communities-louvain'
import betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import pageRankModule from 'graphology-metrics/centrality/pagerank.js'
import { seededRandom } from './seeded-random.ts'

// CommonJS modules whose types declare ES modules.
const louvain = louvainModule as unknown as typeof louvainModule.default
const betweenness = betweennessModule as unknown as typeof betweennessModule.default
const pageRank = pageRankModule as unknown as typeof pageRankModule.default

/** Edges between numbered nodes, without parallel edges and self-loops. */
export interface MeasuredEdges {
  readonly sources: Uint32Array
  readonly targets: Uint32Array
  /** Above 0 and at most 1. */
  readonly weights: Float64Array
}

/** Every touched node is in one community: the largest first, then by least node. */
export interface MeasuredCommunities {
  /** The nodes of each community in turn, ascending within one. */
  readonly nodes: Uint32Array
  /** Community `c` is `offsets[c] ... offsets[c + 1]` of `nodes`. */
  readonly offsets: Uint32Array
  readonly modularity: number
}

/** By place in `nodes`, which ascend. */
export interface MeasuredCentrality {
  readonly nodes: Uint32Array
  readonly pageRank: Float64Array
  /** Places, greatest rank first, then by node. */
  readonly byPageRank: Uint32Array
  /** Null, as is its order, where the graph is too large for it. */
  readonly betweenness: Float64Array | null
  readonly byBetweenness: Uint32Array | null
}

export interface Measures {
  readonly communities: MeasuredCommunities
  readonly centrality: MeasuredCentrality
}
export type Measure = keyof Measures

/** Any fixed number will do. */
const SEED = 1

/** Betweenness takes nodes times edges steps: some seconds at this bound. */
const MAX_BETWEENNESS = 20_000_000

/** Runs without yielding, for up to some seconds. */
export function measure<Asked extends Measure>(asked: Asked, edges: MeasuredEdges): Measures[Asked]
export function measure(asked: Measure, edges: MeasuredEdges): Measures[Measure] {
  return asked === 'communities' ? communitiesIn(edges) : centralityIn(edges)
}

/** Communities by the Louvain method (Blondel et al., 2008), on undirected weighted edges. */
function communitiesIn(edges: MeasuredEdges): MeasuredCommunities {
  const nodes = nodesOf(edges)
  if (nodes.length === 0) return { nodes, offsets: Uint32Array.of(0), modularity: 0 }
  const graph = new UndirectedGraph()
  for (const node of nodes) graph.addNode(node)
  forEachEdge(edges, (source, target, weight) =>
    graph.updateUndirectedEdge(source, target, (attributes) => ({ weight: (attributes['weight'] ?? 0) + weight })),
  )
  const { communities, modularity } = louvain.detailed(graph, { rng: seededRandom(SEED) })
  const members = [...Map.groupBy(nodes, (node) => communities[node]).values()]
  members.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
  const offsets = new Uint32Array(members.length + 1)
  for (const [community, { length }] of members.entries()) offsets[community + 1] = offsets[community]! + length
  return { nodes: Uint32Array.from(members.flat()), offsets, modularity }
}

/**
 * PageRank (Brin and Page, 1998) along weighted edges, with a damping of 0.85; and betweenness
 * (Freeman, 1977, by Brandes, 2001). Betweenness is the share of shortest paths between other nodes
 * that pass a node, on unweighted edges.
 */
function centralityIn(edges: MeasuredEdges): MeasuredCentrality {
  const nodes = nodesOf(edges)
  const isSmall = nodes.length * edges.sources.length <= MAX_BETWEENNESS
  if (nodes.length === 0) return NO_CENTRALITY
  const graph = new DirectedGraph()
  for (const node of nodes) graph.addNode(node)
  forEachEdge(edges, (source, target, weight) => graph.addDirectedEdge(source, target, { weight }))
  const ranks = pageRank(graph, { getEdgeWeight: 'weight', maxIterations: 1_000 })
  const shares = isSmall ? betweenness(graph, { getEdgeWeight: null }) : null
  const rankOf = Float64Array.from(nodes, (node) => ranks[node] ?? 0)
  // Of two nodes there are no others, and the library divides by their number.
  const shareOf = shares && Float64Array.from(nodes, (node) => shares[node] || 0)
  return {
    nodes,
    pageRank: rankOf,
    byPageRank: greatestFirst(rankOf),
    betweenness: shareOf,
    byBetweenness: shareOf && greatestFirst(shareOf),
  }
}

const NO_CENTRALITY: MeasuredCentrality = {
  nodes: new Uint32Array(),
  pageRank: new Float64Array(),
  byPageRank: new Uint32Array(),
  betweenness: new Float64Array(),
  byBetweenness: new Uint32Array(),
}

const greatestFirst = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b)

/** The nodes that an edge touches, ascending. */
const nodesOf = ({ sources, targets }: MeasuredEdges): Uint32Array =>
  Uint32Array.from(new Set([...sources, ...targets])).sort()

function forEachEdge(
  { sources, targets, weights }: MeasuredEdges,
  see: (source: number, target: number, weight: number) => void,
): void {
  for (const [edge, source] of sources.entries()) see(source, targets[edge]!, weights[edge]!)
}
