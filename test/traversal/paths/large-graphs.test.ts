import { describe, expect, test } from 'vitest'
import { type BenchGraph, benchGraph } from '../../../bench/graphs/bench-graph.ts'
import { chain, complete, grid, hub } from '../../../bench/graphs/made-to-hurt.ts'
import { scaleFree } from '../../../bench/graphs/scale-free.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createPathEngine, type PathPage } from '../../../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { type Budget, createBudget } from '../../../src/traversal/search/budget.ts'

/** The default bounds of the product, except time: no test depends on time. */
const bounded = (): Budget =>
  createBudget({
    maxExpansions: 200_000,
    maxMilliseconds: Infinity,
    maxBytes: 192 * 2 ** 20,
    deadline: Infinity,
    now: () => 0,
  })

const between = (
  { keyOf }: BenchGraph,
  from: number,
  to: number,
  maxLength: number,
  orderBy: PathQuestion['orderBy'] = 'CERTAINTY',
): PathQuestion => ({
  from: [keyOf(from)],
  to: [keyOf(to)],
  via: [],
  avoiding: [],
  legSide: null,
  filter: DEFAULT_FILTER,
  maxLength,
  orderBy,
})

const certainties = ({ paths }: PathPage) => paths.map(({ path }) => path.certainty)

describe('twenty concepts that all cause each other', () => {
  const graph = benchGraph(complete(20))
  const engine = createPathEngine(graph.view, graph.graphs)

  test.each([8, 19, 32])('have their best paths of up to %d steps in order, and a bound on the rest', (maxLength) => {
    const page = runSync(engine.rank(between(graph, 0, 19, maxLength), null, 100, bounded()))
    expect(page).toMatchObject({ hasNextPage: true, stopped: null })
    expect(certainties(page)).toEqual(certainties(page).toSorted((a, b) => b - a))
    expect(page.bestUnreturned).toBeLessThanOrEqual(certainties(page).at(-1) ?? 0)
    expect(page.bestUnreturned).toBeGreaterThan(0)
  })

  test('have their best paths by weakest step within the bounds, a page at a time', () => {
    const question = between(graph, 0, 19, 8, 'WEAKEST_STEP')
    const first = runSync(engine.rank(question, null, 60, bounded()))
    const second = runSync(engine.rank(question, first.paths.at(-1)?.position ?? null, 60, bounded()))
    const whole = runSync(engine.rank(question, null, 120, bounded()))
    expect(whole).toMatchObject({ hasNextPage: true, stopped: null })
    const keys = ({ paths }: PathPage) => paths.map(({ path }) => path.key)
    expect([...keys(first), ...keys(second)]).toEqual(keys(whole))
    const weakest = whole.paths.map(({ path }) => path.weakestStep.certainty)
    expect(weakest).toEqual(weakest.toSorted((a, b) => b - a))
  })

  test('have more paths than can be listed, and the count says so', () => {
    const { count, stopped } = runSync(engine.count(between(graph, 0, 19, 19), bounded()))
    expect(stopped).toEqual({ bound: 'EXPANSIONS', limit: 200_000 })
    expect(count).toBeGreaterThan(1000n)
  })
})

describe('a grid of twenty by twenty, both ways', () => {
  const graph = benchGraph(grid(20))
  const engine = createPathEngine(graph.view, graph.graphs)

  test('has no path from corner to corner in 32 steps, and the count is exact', () => {
    expect(runSync(engine.count(between(graph, 0, 399, 32), bounded()))).toEqual({ count: 0n, stopped: null })
    expect(runSync(engine.rank(between(graph, 0, 399, 32), null, 20, bounded()))).toEqual({
      paths: [],
      hasNextPage: false,
      stopped: null,
      bestUnreturned: null,
    })
  })

  test('has 184,756 shortest paths to its middle: 20 steps choose 10', () => {
    expect(runSync(engine.count(between(graph, 0, 210, 20), bounded()))).toEqual({ count: 184_756n, stopped: null })
  })

  test('has the shortest paths first, however many longer ones there are', () => {
    const page = runSync(engine.rank(between(graph, 0, 210, 32, 'LENGTH'), null, 20, bounded()))
    expect(page.paths.map(({ path }) => path.steps.length)).toEqual(Array(20).fill(20))
    expect(page.hasNextPage).toBe(true)
  })
})

describe('a hub with a million edges', () => {
  const graph = benchGraph(hub(1_000_000))
  const engine = createPathEngine(graph.view, graph.graphs)

  test('has its best paths ranked, and all of them counted', () => {
    const question = between(graph, 0, 1_000_002, 8)
    const page = runSync(engine.rank(question, null, 20, bounded()))
    expect(page).toMatchObject({ hasNextPage: true, stopped: null })
    expect(page.paths).toHaveLength(20)
    expect(certainties(page)).toEqual(certainties(page).toSorted((a, b) => b - a))
    expect(runSync(engine.count(question, bounded()))).toEqual({ count: 1_000_000n, stopped: null })
  })

  test('reaches a million concepts, of which only a page is sorted', () => {
    const question = {
      origin: graph.keyOf(1),
      direction: 'OUT',
      kinds: null,
      filter: DEFAULT_FILTER,
      maxLength: 1,
    } as const
    const page = runSync(engine.reach(question, null, 3, bounded()))
    expect(page).toMatchObject({ total: 1_000_000, hasNextPage: true, stopped: null })
    expect(page.concepts.map(({ concept }) => concept.key)).toEqual(
      page.concepts.map(({ concept }) => concept.key).toSorted(),
    )
    expect(page.concepts.map((reached) => reached.bestPath().certainty)).toEqual([0.95, 0.95, 0.95])
  })

  test('is answered within the memory limit, or the answer says that the limit stopped it', () => {
    const little = createBudget({
      maxExpansions: 200_000,
      maxMilliseconds: Infinity,
      maxBytes: 1_000_000,
      deadline: Infinity,
      now: () => 0,
    })
    const page = runSync(
      createPathEngine(graph.view, graph.graphs).rank(between(graph, 0, 1_000_002, 8), null, 20, little),
    )
    expect(page).toMatchObject({
      paths: [],
      hasNextPage: true,
      stopped: { bound: 'MEMORY', limit: 1_000_000 },
      bestUnreturned: 1,
    })
  })
})

describe('a chain of a million concepts', () => {
  const graph = benchGraph(chain(1_000_000))
  const engine = createPathEngine(graph.view, graph.graphs)

  test('has one path of 32 steps and none to its end, and both counts are exact', () => {
    expect(runSync(engine.count(between(graph, 0, 32, 32), bounded()))).toEqual({ count: 1n, stopped: null })
    expect(runSync(engine.rank(between(graph, 0, 32, 32), null, 20, bounded())).paths).toHaveLength(1)
    expect(runSync(engine.count(between(graph, 0, 999_999, 32), bounded()))).toEqual({ count: 0n, stopped: null })
  })
})

test('a later page takes no more work than the first: the search of the page before continues', () => {
  const graph = benchGraph(scaleFree(20_000, 'CYCLIC'))
  const engine = createPathEngine(graph.view, graph.graphs)
  const question = between(graph, 3, 1_500, 7)
  const work: number[] = []
  const counted = () => {
    const budget = bounded()
    const page = work.push(0) - 1
    const note = (steps: number) => {
      work[page] = (work[page] ?? 0) + steps
    }
    return {
      ...budget,
      charge(steps: number) {
        note(steps)
        return budget.charge(steps)
      },
      scan(steps: number) {
        note(steps)
        return budget.scan(steps)
      },
    }
  }
  let page = runSync(engine.rank(question, null, 20, counted()))
  for (let turn = 1; turn < 1000; turn++) {
    const last = page.paths.at(-1)
    expect(page.hasNextPage && last).toBeTruthy()
    page = runSync(engine.rank(question, last?.position ?? null, 20, counted()))
  }
  expect(page.paths).toHaveLength(20)
  expect(Math.max(...work.slice(1))).toBeLessThan((work[0] ?? 0) * 1.2)
})
