import { describe, expect, test } from 'vitest'
import { type MeasuredEdges, measure } from '../../../src/traversal/measures/measure.ts'
import { measureApart } from '../../../src/traversal/measures/measure-apart.ts'
import { seededRandom } from '../../../src/traversal/measures/seeded-random.ts'

const edgesOf = (...edges: readonly (readonly [from: number, to: number, weight?: number])[]): MeasuredEdges => ({
  sources: Uint32Array.from(edges, ([from]) => from),
  targets: Uint32Array.from(edges, ([, to]) => to),
  weights: Float64Array.from(edges, ([, , weight = 0.5]) => weight),
})

/** Two groups of four, each joined within itself, and a bridge from one to the other. */
const TWO_GROUPS = [
  ...[0, 10].flatMap((first) =>
    [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b): [number, number][] => (a < b ? [[first + a, first + b]] : [])),
    ),
  ),
  [3, 10] as [number, number],
]

/** A graph of so many nodes in which every edge is there or not by chance. */
function randomEdges(size: number, seed: number): MeasuredEdges {
  const random = seededRandom(seed)
  const edges: [number, number, number][] = []
  for (let from = 0; from < size; from++)
    for (let to = 0; to < size; to++) if (from !== to && random() < 0.3) edges.push([from, to, 0.1 + 0.9 * random()])
  return edgesOf(...edges)
}

const edgeList = ({ sources, targets, weights }: MeasuredEdges) =>
  Array.from(sources, (source, index) => [source, targets[index] ?? 0, weights[index] ?? 0] as const)

describe('communities', () => {
  const membersOf = ({ nodes, offsets }: ReturnType<typeof measure<'communities'>>) =>
    Array.from({ length: offsets.length - 1 }, (_, index) => [...nodes.subarray(offsets[index], offsets[index + 1])])

  test('are the groups that a bridge joins', () => {
    expect(membersOf(measure('communities', edgesOf(...TWO_GROUPS)))).toEqual([
      [0, 1, 2, 3],
      [10, 11, 12, 13],
    ])
  })

  test('are told largest first, and do not depend on which way edges point', () => {
    const pair: [number, number] = [5, 4]
    const turned = TWO_GROUPS.map(([from, to]): [number, number] => [to, from])
    const told = membersOf(measure('communities', edgesOf(pair, ...turned)))
    expect(told).toEqual([
      [0, 1, 2, 3],
      [10, 11, 12, 13],
      [4, 5],
    ])
  })

  test('have the modularity that their definition gives', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const edges = randomEdges(12, seed)
      const measured = measure('communities', edges)
      const communityOf = new Map(membersOf(measured).flatMap((nodes, index) => nodes.map((node) => [node, index])))
      const total = edgeList(edges).reduce((sum, [, , weight]) => sum + weight, 0)
      const degree = (node: number) =>
        edgeList(edges).reduce((sum, [a, b, weight]) => sum + (a === node ? weight : 0) + (b === node ? weight : 0), 0)
      const within = edgeList(edges).filter(([a, b]) => communityOf.get(a) === communityOf.get(b))
      const expected = membersOf(measured)
        .map((nodes) => (nodes.reduce((sum, node) => sum + degree(node), 0) / (2 * total)) ** 2)
        .reduce((left, share) => left - share, within.reduce((sum, [, , weight]) => sum + weight, 0) / total)
      expect(measured.modularity).toBeCloseTo(expected, 10)
    }
  })

  test('of nothing are none', () => {
    expect(membersOf(measure('communities', edgesOf()))).toEqual([])
  })
})

describe('centrality', () => {
  const by = (nodes: Uint32Array, values: Float64Array | null) =>
    new Map(Array.from(nodes, (node, place) => [node, values?.[place] ?? Number.NaN]))

  test('by PageRank is what the power iteration of its definition gives', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const edges = randomEdges(9, seed)
      const { nodes, pageRank } = measure('centrality', edges)
      let rank = new Map(Array.from(nodes, (node) => [node, 1 / nodes.length]))
      const outOf = (node: number) => edgeList(edges).filter(([from]) => from === node)
      for (let round = 0; round < 300; round++) {
        const next = new Map(Array.from(nodes, (node) => [node, 0.15 / nodes.length]))
        const add = (node: number, share: number) => next.set(node, (next.get(node) ?? 0) + share)
        for (const node of nodes) {
          const out = outOf(node)
          const total = out.reduce((sum, [, , weight]) => sum + weight, 0)
          const mass = 0.85 * (rank.get(node) ?? 0)
          for (const [, to, weight] of out) add(to, (mass * weight) / total)
          if (out.length === 0) for (const other of nodes) add(other, mass / nodes.length)
        }
        rank = next
      }
      for (const [node, value] of by(nodes, pageRank)) expect(value).toBeCloseTo(rank.get(node) ?? 0, 4)
      expect(pageRank.reduce((sum, value) => sum + value)).toBeCloseTo(1, 6)
    }
  })

  test('by betweenness is the share of shortest paths through a node', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const edges = randomEdges(7, seed)
      const { nodes, betweenness } = measure('centrality', edges)
      const shares = new Map(Array.from(nodes, (node) => [node, 0]))
      for (const from of nodes)
        for (const to of nodes) {
          const paths = shortestPaths(edges, from, to)
          for (const path of from === to ? [] : paths)
            for (const node of path.slice(1, -1)) shares.set(node, (shares.get(node) ?? 0) + 1 / paths.length)
        }
      const pairs = (nodes.length - 1) * (nodes.length - 2)
      for (const [node, value] of by(nodes, betweenness)) expect(value).toBeCloseTo((shares.get(node) ?? 0) / pairs, 10)
    }
  })

  test('is told greatest first, then by node', () => {
    const { nodes, pageRank, byPageRank, byBetweenness } = measure('centrality', edgesOf([4, 1], [3, 1], [1, 2]))
    expect([...nodes]).toEqual([1, 2, 3, 4])
    expect([...byPageRank]).toEqual([1, 0, 2, 3])
    expect(pageRank[2]).toBe(pageRank[3])
    expect(byBetweenness?.[0]).toBe(0)
  })

  test('follows the more certain edge', () => {
    const { pageRank } = measure('centrality', edgesOf([0, 1, 0.9], [0, 2, 0.1]))
    expect(pageRank[1]).toBeGreaterThan(pageRank[2] ?? 1)
  })

  test('of a large graph has no betweenness, which would take too long', () => {
    const chain = Array.from({ length: 5_000 }, (_, node): [number, number] => [node, node + 1])
    const { betweenness, byBetweenness, byPageRank } = measure('centrality', edgesOf(...chain))
    expect([betweenness, byBetweenness, byPageRank.length]).toEqual([null, null, 5_001])
  })

  test('of two nodes is a number too', () => {
    expect([...(measure('centrality', edgesOf([0, 1])).betweenness ?? [])]).toEqual([0, 0])
  })

  test('of nothing is none', () => {
    expect(measure('centrality', edgesOf()).byPageRank).toEqual(new Uint32Array())
  })
})

test('a thread of its own measures the same, every time', async () => {
  const edges = randomEdges(40, 3)
  for (const asked of ['communities', 'centrality'] as const) {
    const told = measure(asked, edges)
    expect(measure(asked, edges)).toEqual(told)
    expect(await measureApart(asked, edges)).toEqual(told)
  }
})

/** All paths of fewest steps, by looking at every one. */
function shortestPaths(edges: MeasuredEdges, from: number, to: number): readonly (readonly number[])[] {
  let paths: number[][] = [[from]]
  for (let length = 0; length < 7; length++) {
    const found = paths.filter((path) => path.at(-1) === to)
    if (found.length > 0) return found
    paths = paths.flatMap((path) =>
      edgeList(edges).flatMap(([a, b]) => (a === path.at(-1) && !path.includes(b) ? [[...path, b]] : [])),
    )
  }
  return []
}
