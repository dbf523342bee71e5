import type { Edge, Graph } from '@dagrejs/dagre'
import type { LayoutGraph, LayoutNode } from './layout-types.ts'

/** A node with the name that dagre knows it by, which no id of a caller can disturb. */
export interface NamedNode {
  readonly node: LayoutNode
  readonly name: string
}

const nameOf = (index: number): string => `n${index}`

/** The nodes by id. */
export function namedNodes({ nodes }: LayoutGraph): ReadonlyMap<string, NamedNode> {
  const named = new Map(nodes.map((node, index): [string, NamedNode] => [node.id, { node, name: nameOf(index) }]))
  if (named.size < nodes.length) throw new Error('Two nodes of a graph to be drawn have one id.')
  return named
}

/**
 * What gives dagre the columns of the nodes; undefined where a node has none, and dagre finds them.
 *
 * A node is in its column, or further right where an edge within one column needs it. Dagre counts
 * half columns, because labels have places between.
 */
export function rankerOf({ nodes }: LayoutGraph): ((placed: Graph) => void) | undefined {
  if (nodes.some(({ layer }) => layer === undefined)) return undefined
  const least = new Map(nodes.map(({ layer = 0 }, index) => [nameOf(index), 2 * layer]))
  return (placed) => {
    const ranks = new Map<string, number>()
    const rankOf = (name: string): number => {
      const known = ranks.get(name)
      if (known !== undefined) return known
      const before = (placed.inEdges(name) ?? []).filter(({ v }: Edge) => least.has(v))
      const rank = Math.max(
        least.get(name) ?? Math.min(...least.values()) - 1,
        ...before.map((edge: Edge) => rankOf(edge.v) + (placed.edge(edge) as { readonly minlen: number }).minlen),
      )
      ranks.set(name, rank)
      return rank
    }
    for (const name of placed.nodes()) (placed.node(name) as { rank?: number }).rank = rankOf(name)
  }
}
