import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createPathEngine } from '../../../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

/** Every ordered pair of `size` concepts is joined, with certainties that differ. */
const complete = (size: number) =>
  graphFromLines(
    ...Array.from({ length: size * size }, (_, pair) => [Math.floor(pair / size), pair % size] as const)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `n${from} -CAUSES ${(0.5 + ((from * 7 + to * 3) % 40) / 100).toFixed(2)}-> n${to}`),
  )

const question = (from: string, to: string, maxLength: number): PathQuestion => ({
  from: [`mechanism:${from}`],
  to: [`mechanism:${to}`],
  via: [],
  avoiding: [],
  legSide: null,
  filter: DEFAULT_FILTER,
  maxLength,
  orderBy: 'CERTAINTY',
})

const expansions = (maxExpansions: number) =>
  createBudget({ maxExpansions, maxMilliseconds: Infinity, deadline: Infinity, now: () => 0 })

test('a budget ends at its expansions and says so', () => {
  const budget = expansions(10)
  expect([budget.charge(6), budget.charge(4), budget.charge(1), budget.charge(0)]).toEqual([true, true, false, false])
  expect(budget.stopped).toEqual({ bound: 'EXPANSIONS', limit: 10 })
})

test('a budget ends at its memory and says so', () => {
  const budget = createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    maxBytes: 100,
    deadline: Infinity,
    now: () => 0,
  })
  expect([budget.reserve(60), budget.reserve(40), budget.reserve(1), budget.charge(1)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(budget.stopped).toEqual({ bound: 'MEMORY', limit: 100 })
})

test('a search yields once for each slice of time, and waiting for its turn is no part of a slice', () => {
  let clock = 0
  const budget = createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    sliceMilliseconds: 8,
    deadline: Infinity,
    now: () => clock,
  })
  const yieldsAt = (moment: number) => {
    clock = moment
    budget.scan(1_000)
    return budget.shouldYield()
  }
  expect([0, 7, 8, 100, 107, 108].map(yieldsAt)).toEqual([false, false, true, false, false, true])
  expect(budget.shouldYield()).toBe(false)
})

test('a budget ends when its time is over, and distinguishes its own time from the deadline of the request', () => {
  let clock = 0
  const now = () => clock
  const own = createBudget({ maxExpansions: Infinity, maxMilliseconds: 250, deadline: 2000, now })
  const late = createBudget({ maxExpansions: Infinity, maxMilliseconds: 250, deadline: 100, now })
  expect([own.charge(1000), late.charge(1000)]).toEqual([true, true])
  clock = 251
  expect([own.charge(1000), late.charge(1000)]).toEqual([false, false])
  expect([own.stopped, late.stopped]).toEqual([
    { bound: 'TIME', limit: 250 },
    { bound: 'DEADLINE', limit: null },
  ])
})

test('a search whose budget is spent returns the best paths it found, and says that more may follow', () => {
  const engine = createPathEngine(complete(8))
  const all = runSync(engine.rank(question('n0', 'n7', 7), null, 1957, unlimited))
  expect(all.paths).toHaveLength(1957)
  expect(all).toMatchObject({ hasNextPage: false, stopped: null })
  const some = runSync(engine.rank(question('n0', 'n7', 7), null, 1957, expansions(300)))
  expect(some).toMatchObject({ hasNextPage: true, stopped: { bound: 'EXPANSIONS', limit: 300 } })
  expect(some.paths.length).toBeGreaterThan(0)
  const ids = (page: typeof all) => page.paths.map(({ path }) => path.key)
  expect(ids(some)).toEqual(ids(all).slice(0, some.paths.length))
})

test('all simple paths between two of twelve concepts, each joined to each, are counted within any budget: 9,864,101', () => {
  const { count, stopped } = runSync(
    createPathEngine(complete(12)).count(question('n0', 'n11', 11), expansions(200_000)),
  )
  expect({ count, stopped }).toEqual({ count: 9_864_101n, stopped: null })
})

test('a count that its budget cuts off is a lower bound, and says so', () => {
  const { count, stopped } = runSync(createPathEngine(complete(20)).count(question('n0', 'n19', 5), expansions(20_000)))
  expect(stopped).toEqual({ bound: 'EXPANSIONS', limit: 20_000 })
  expect(count).toBeGreaterThan(0n)
  expect(count).toBeLessThan(1n + 18n + 18n * 17n + 18n * 17n * 16n + 18n * 17n * 16n * 15n)
})

test('where the graph is acyclic, counts beyond 2^53 are exact', () => {
  const layers = 20
  const wide = Array.from({ length: layers }, (_, layer) =>
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((from) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((to) => `l${layer}n${from} -CAUSES .9-> l${layer + 1}n${to}`),
    ),
  ).flat()
  const engine = createPathEngine(graphFromLines(...wide))
  const { count, stopped } = runSync(engine.count(question('l0n0', `l${layers}n0`, layers), expansions(200_000)))
  expect({ count, stopped }).toEqual({ count: 8n ** 19n, stopped: null })
})
