import { expect, test } from 'vitest'
import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { Adjacency } from '../../../src/snapshot/adjacency.ts'
import { compileFilteredGraph } from '../../../src/traversal/graph/filtered-graph.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'

const CONCEPTS = 300_000
/** Two claims of the hub lead to every other concept; the second of each pair is more certain. */
const ROWS = 2 * (CONCEPTS - 1)
/** No piece of work may look at more rows. */
const MOST = 300_000

/** A hub that has every edge, in an adjacency that counts how often its columns are read. */
function hub() {
  let read = 0
  let most = 0
  const counted = <Column extends Uint8Array | Uint16Array | Uint32Array>(column: Column): Column =>
    new Proxy(column, {
      get(target, name) {
        if (typeof name === 'string' && name.charCodeAt(0) <= 57) most = Math.max(most, ++read)
        const value = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const column = (valueAt: (row: number) => number) => {
    const values = new Uint32Array(ROWS)
    for (let row = 0; row < ROWS; row++) values[row] = valueAt(row)
    return values
  }
  const adjacency: Adjacency = {
    keys: Array.from({ length: CONCEPTS }, (_, number) => `mechanism:${String(number).padStart(7, '0')}`),
    indexOf: new Map(),
    legRole: new Uint8Array(CONCEPTS),
    offsets: column(() => ROWS).subarray(0, CONCEPTS + 1),
    targets: counted(column((row) => 1 + (row >>> 1))),
    certainties: Float64Array.from([0.25, 0.5]),
    certainty: column((row) => row % 2),
    predicate: new Uint8Array(ROWS).fill(PREDICATE_NAMES.indexOf('CAUSES')),
    explicitness: new Uint8Array(ROWS).fill(EXPLICITNESSES.indexOf('EXPLICIT')),
    shortcut: new Uint8Array(ROWS),
    numbers: column((row) => row),
    claimAt: () => {
      throw new Error('no record is needed')
    },
    // biome-ignore lint/correctness/useYield: it has nothing to scan.
    *outside() {
      return null
    },
  }
  adjacency.offsets[0] = 0
  return {
    adjacency: { ...adjacency, certainty: counted(adjacency.certainty) },
    pause: () => {
      read = 0
    },
    most: () => most,
  }
}

test('a filter is compiled in slices of rows, also where one concept has all edges', () => {
  const { adjacency, pause, most } = hub()
  const work = compileFilteredGraph(adjacency, DEFAULT_FILTER)
  let turn = work.next()
  for (; !turn.done; turn = work.next()) pause()
  // A row is looked at in two columns at most four times.
  expect(most()).toBeGreaterThan(1_000)
  expect(most()).toBeLessThanOrEqual(4 * MOST)
  const graph = turn.value
  expect(graph.out.targets).toHaveLength(CONCEPTS - 1)
  expect(graph.out.targets.every((target, edge) => target === edge + 1)).toBe(true)
  expect(graph.out.cost.every((code) => code === 1)).toBe(true)
  expect(graph.out.offsets.every((offset, node) => offset === (node === 0 ? 0 : CONCEPTS - 1))).toBe(true)
  expect(graph.in.targets.every((start) => start === 0)).toBe(true)
  expect(graph.in.offsets.every((offset, node) => offset === Math.max(0, node - 1))).toBe(true)
})
