import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CompressedRows, compressRows } from '../../src/algorithms/compressed-rows.ts'
import { isAcyclic } from '../../src/algorithms/is-acyclic.ts'
import { unbounded } from '../../src/algorithms/metered.ts'
import { removeSources } from '../../src/algorithms/remove-sources.ts'
import { shortestPath } from '../../src/algorithms/shortest-path.ts'
import { stronglyConnectedComponents } from '../../src/algorithms/strongly-connected-components.ts'

/** Graphs of a few nodes, with loops and parallel edges. */
const graph = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 })
  return fc.array(fc.tuple(node, node), { maxLength: 16 }).map((edges) => ({ size, edges, rows: rowsOf(size, edges) }))
})

function rowsOf(size: number, edges: readonly (readonly [number, number])[]): CompressedRows {
  const successors = Array.from({ length: size }, (_, node) =>
    edges.filter(([from]) => from === node).map(([, to]) => to),
  )
  return compressRows(new Map(successors.entries())).rows
}

/** By node: the fewest edges to every other, by Floyd and Warshall; at least one edge. */
function distances(size: number, edges: readonly (readonly [number, number])[]): number[][] {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(Infinity))
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity
  const set = (row: number, column: number, value: number) => {
    const cells = table[row]
    if (cells) cells[column] = value
  }
  for (const [from, to] of edges) set(from, to, 1)
  for (let middle = 0; middle < size; middle++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) set(from, to, Math.min(at(from, to), at(from, middle) + at(middle, to)))
  return table
}

test('two nodes are in one component just when each is reachable from the other', () => {
  fc.assert(
    fc.property(graph, ({ size, edges, rows }) => {
      const away = distances(size, edges)
      const component = stronglyConnectedComponents(rows)
      for (let one = 0; one < size; one++)
        for (let other = 0; other < size; other++) {
          const reach = (away[one]?.[other] ?? Infinity) + (away[other]?.[one] ?? Infinity) < Infinity
          expect(component[one] === component[other]).toBe(one === other || reach)
        }
    }),
    { numRuns: 500 },
  )
})

test('a graph is acyclic just when no node reaches itself, and what is left without its sources is behind a cycle', () => {
  fc.assert(
    fc.property(graph, ({ size, edges, rows }) => {
      const away = distances(size, edges)
      const nodes = Array.from({ length: size }, (_, node) => node)
      const onCycle = nodes.filter((node) => (away[node]?.[node] ?? Infinity) < Infinity)
      expect(unbounded(isAcyclic(rows))).toBe(onCycle.length === 0)
      const isLeft = new Uint8Array(size).fill(1)
      unbounded(removeSources(rows, isLeft))
      const behind = (node: number) =>
        onCycle.some((start) => start === node || (away[start]?.[node] ?? Infinity) < Infinity)
      expect(nodes.filter((node) => isLeft[node] === 1)).toEqual(nodes.filter(behind))
    }),
    { numRuns: 500 },
  )
})

test('among some nodes, only the edges between them make a cycle', () => {
  fc.assert(
    fc.property(graph, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ({ size, edges, rows }, chosen) => {
      const among = Uint8Array.from({ length: size }, (_, node) => (chosen[node] ? 1 : 0))
      const inner = edges.filter(([from, to]) => among[from] === 1 && among[to] === 1)
      const away = distances(size, inner)
      const before = among.slice()
      expect(unbounded(isAcyclic(rows, among))).toBe(away.every((row, node) => row[node] === Infinity))
      expect(among).toEqual(before)
    }),
    { numRuns: 500 },
  )
})

test('a shortest path has the fewest edges, no more than it may, and passes only what it may', () => {
  const bounds = fc.record({ shut: fc.integer({ min: 0, max: 7 }), maxLength: fc.integer({ min: 1, max: 5 }) })
  fc.assert(
    fc.property(graph, bounds, fc.nat(7), fc.nat(7), ({ size, edges, rows }, { shut, maxLength }, from, to) => {
      fc.pre(from < size && to < size && from !== to)
      const mayPass = (node: number) => node !== shut
      const open = edges.filter((edge) => edge.every(mayPass))
      const fewest = distances(size, open)[from]?.[to] ?? Infinity
      const path = unbounded(shortestPath(rows, [from], (node) => node === to, { mayPass, maxLength }))
      expect((path?.length ?? Infinity) - 1).toBe(fewest <= maxLength ? fewest : Infinity)
      for (const [index, node] of (path ?? []).entries())
        if (index > 0) expect(open.some(([one, other]) => one === path?.[index - 1] && other === node)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a node that is only led to has a number of its own, and no edges', () => {
  const { rows, nodes, numberOf } = compressRows(new Map([['b', ['a', 'c']]]))
  expect(nodes).toEqual(['b', 'a', 'c'])
  expect(numberOf.get('c')).toBe(2)
  expect([...rows.offsets]).toEqual([0, 2, 2, 2])
  expect([...rows.targets]).toEqual([1, 2])
})
