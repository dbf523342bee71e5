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

export async function openGraphology(edges: EdgeList): Promise<Peer> {
  const graph = graphologyOf(edges)
  return {
    ways: [
      {
        name: 'graphology 0.26.0',
        async neighborhood(start, steps) {
          const seen = new Set([String(start)])
          let layer = [String(start)]
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
          seen.delete(String(start))
          return Array.from(seen, Number)
        },
        paths: async (start, end, maxLength) => pathsIn(graph, start, end, maxLength),
      },
    ],
    async close() {},
  }
}
