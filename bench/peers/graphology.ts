import { DirectedGraph } from 'graphology'
import { allSimplePaths } from 'graphology-simple-path'
import type { EdgeList } from '../graphs/edge-list.ts'
import type { Peer } from './peer.ts'

export function graphologyOf({ size, from, to }: EdgeList): DirectedGraph {
  const graph = new DirectedGraph()
  for (let node = 0; node < size; node++) graph.addNode(node)
  for (let edge = 0; edge < from.length; edge++) graph.addDirectedEdge(from[edge], to[edge])
  return graph
}

export const pathsIn = (graph: DirectedGraph, start: number, end: number, maxDepth: number): number[][] =>
  allSimplePaths(graph, String(start), String(end), { maxDepth }).map((path) => path.map(Number))

function reachedIn(graph: DirectedGraph, start: string, steps: number): Set<string> {
  const seen = new Set([start])
  let layer = [start]
  for (let step = 0; step < steps; step++) {
    const next: string[] = []
    for (const node of layer) {
      graph.forEachOutNeighbor(node, (neighbor) => {
        if (seen.has(neighbor)) return
        seen.add(neighbor)
        next.push(neighbor)
      })
    }
    layer = next
  }
  seen.delete(start)
  return seen
}

export async function openGraphology(edges: EdgeList): Promise<Peer> {
  const graph = graphologyOf(edges)
  return {
    ways: [
      {
        name: 'graphology 0.26.0',
        neighborhood: async (start, steps) => Array.from(reachedIn(graph, String(start), steps), Number),
        neighborhoodSize: async (start, steps) => reachedIn(graph, String(start), steps).size,
        paths: async (start, end, maxLength) => pathsIn(graph, start, end, maxLength),
      },
    ],
    async close() {},
  }
}
