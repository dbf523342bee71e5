import fc from 'fast-check'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import type { EffectQuestion } from '../../../src/traversal/questions/causal-graph/effect-question.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'

/** A directed graph as its edges, and what the definitions say of it by trying everything. */
export interface BruteGraph {
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string])[]
}

const has = ({ edges }: BruteGraph, from: string, to: string) => edges.some(([a, b]) => a === from && b === to)

/** The node and all that edges lead to from it. */
export function descendants(graph: BruteGraph, node: string): Set<string> {
  const found = new Set([node])
  for (const each of found) for (const [from, to] of graph.edges) if (from === each) found.add(to)
  return found
}

/** Every path between two nodes, along edges and against them, no node twice. */
export function allPaths(graph: BruteGraph, from: string, to: string): string[][] {
  const found: string[][] = []
  const extend = (path: readonly string[]) => {
    const last = path.at(-1) ?? ''
    if (last === to) {
      found.push([...path])
      return
    }
    for (const next of graph.nodes)
      if (!path.includes(next) && (has(graph, last, next) || has(graph, next, last))) extend([...path, next])
  }
  extend([from])
  return found
}

export const isCausal = (graph: BruteGraph, path: readonly string[]): boolean =>
  path.slice(1).every((node, index) => has(graph, path[index] ?? '', node))

export const collidersOn = (graph: BruteGraph, path: readonly string[]): string[] =>
  path
    .slice(1, -1)
    .filter((node, index) => has(graph, path[index] ?? '', node) && has(graph, path[index + 2] ?? '', node))

/** Whether no inner node closes the path: the definition of d-connection. */
export const isOpen = (graph: BruteGraph, path: readonly string[], given: readonly string[]): boolean =>
  openUnder(graph, path)(given)

function openUnder(graph: BruteGraph, path: readonly string[]): (given: readonly string[]) => boolean {
  const colliders = collidersOn(graph, path)
  const others = path.slice(1, -1).filter((node) => !colliders.includes(node))
  const opening = colliders.map((node) => descendants(graph, node))
  return (given) =>
    given.every((node) => !others.includes(node)) && opening.every((behind) => given.some((node) => behind.has(node)))
}

/** Whether edges join each node to the next, in either direction, and none comes twice. */
export const isPath = (graph: BruteGraph, path: readonly string[]): boolean =>
  new Set(path).size === path.length &&
  path.slice(1).every((node, index) => has(graph, path[index] ?? '', node) || has(graph, node, path[index] ?? ''))

/** All subsets, smallest first, then by their members. */
export function subsets(items: readonly string[]): string[][] {
  const all: string[][] = [[]]
  for (const item of items) all.push(...all.map((set) => [...set, item]))
  return all.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1))
}

/** The minimal sets that satisfy the adjustment criterion, by trying every set and every path. */
export function minimalAdjustmentSets(
  graph: BruteGraph,
  exposure: string,
  outcome: string,
  latent: readonly string[],
): string[][] {
  const paths = allPaths(graph, exposure, outcome)
  const [causal, others] = [
    paths.filter((path) => isCausal(graph, path)),
    paths.filter((path) => !isCausal(graph, path)),
  ]
  const forbidden = new Set(causal.flatMap((path) => path.slice(1)).flatMap((node) => [...descendants(graph, node)]))
  const permitted = graph.nodes.filter(
    (node) => node !== exposure && node !== outcome && !forbidden.has(node) && !latent.includes(node),
  )
  const conditions = others.map((path) => openUnder(graph, path))
  const minimal: string[][] = []
  for (const set of subsets(permitted)) {
    if (minimal.some((smaller) => smaller.every((node) => set.includes(node)))) continue
    if (!conditions.some((isOpenGiven) => isOpenGiven(set))) minimal.push(set)
  }
  return minimal
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const

/** Acyclic graphs of a few nodes, in any order of their names. */
export const acyclicGraph = (maxNodes: number): fc.Arbitrary<BruteGraph> =>
  fc
    .tuple(
      fc
        .integer({ min: 2, max: maxNodes })
        .chain((count) => fc.shuffledSubarray(NAMES.slice(0, count) as (typeof NAMES)[number][], { minLength: count })),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 28, maxLength: 28 }),
      fc.constantFrom(0.2, 0.35, 0.5, 0.8),
    )
    .map(([order, chances, density]) => {
      let place = 0
      const edges: [string, string][] = []
      for (const [index, from] of order.entries())
        for (const to of order.slice(index + 1)) if ((chances[place++] ?? 1) < density) edges.push([from, to])
      return { nodes: order.toSorted(), edges }
    })

/**
 * A snapshot of the graph: its claims, and others that no question walks, so that every node is
 * there.
 */
export const snapshotOf = ({ nodes, edges }: BruteGraph): Snapshot =>
  graphFromLines(
    ...edges.map(([from, to]) => `${from} -CAUSES-> ${to}`),
    ...nodes.slice(1).map((node) => `${nodes[0]} -ANALOGOUS_TO-> ${node}`),
  )

/** The name of a concept of such a snapshot. */
export const nameOf = (key: string): string => key.slice(key.indexOf(':') + 1)
export { keyFor }

/** Edges from `a -> b <- c, c -> d`. */
export function graphOf(text: string): BruteGraph {
  const edges = text.split(',').flatMap((chain) => {
    const words = chain.trim().split(/\s+/)
    return words.flatMap((word, index): [string, string][] => {
      if (word === '->') return [[words[index - 1] ?? '', words[index + 1] ?? '']]
      return word === '<-' ? [[words[index + 1] ?? '', words[index - 1] ?? '']] : []
    })
  })
  return { nodes: [...new Set(edges.flat())].sort(), edges }
}

/** Two different nodes of a graph; null where the numbers give one and the same. */
export function twoNodes({ nodes }: BruteGraph, one: number, other: number): readonly [string, string] | null {
  const [x = '', y = ''] = [nodes[one % nodes.length], nodes[other % nodes.length]]
  return x === y ? null : [x, y]
}

/** A question about the effect of one node on another, with no bound that matters. */
export const effectOf = (
  exposure: string,
  outcome: string,
  latent: readonly string[] = [],
  first = 100,
): EffectQuestion => ({
  exposure: keyFor(exposure),
  outcome: keyFor(outcome),
  latent: latent.map(keyFor),
  filter: DEFAULT_FILTER,
  signed: false,
  first,
})
