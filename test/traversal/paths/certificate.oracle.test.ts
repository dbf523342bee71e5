import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createPathEngine, type PathPage } from '../../../src/traversal/paths/path-engine.ts'
import { type Budget, createBudget } from '../../../src/traversal/search/budget.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomGraph, randomQuestion } from '../random-question.ts'

const RUNS = { numRuns: 400 }

const budgetOf = (limits: { maxExpansions?: number; maxBytes?: number }): Budget =>
  createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    deadline: Infinity,
    now: () => 0,
    ...limits,
  })

const keysOf = ({ paths }: PathPage) => paths.map(({ path }) => path.nodes.map(({ key }) => key))

/** Costs tell certainties apart to eight digits. */
const SLACK = 1 + 1e-8

test('whichever bound stops it, a page holds the best paths, and its bound on the remaining paths holds', () => {
  const bounds = fc.oneof(
    fc.record({ maxExpansions: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ maxBytes: fc.integer({ min: 1, max: 8_000 }) }),
  )
  fc.assert(
    fc.property(
      randomGraph(24),
      randomQuestion,
      bounds,
      fc.integer({ min: 1, max: 9 }),
      (graph, asked, bound, first) => {
        const expected = bruteForcePaths(graph, asked)
        const page = runSync(createPathEngine(graph).rank(asked, null, first, budgetOf(bound)))
        const found = keysOf(page)
        expect(found).toEqual(expected.slice(0, found.length).map(({ keys }) => keys))
        const left = expected.slice(found.length)
        if (page.stopped === null) {
          expect(found.length).toBe(Math.min(first, expected.length))
          expect(page.hasNextPage).toBe(left.length > 0)
          expect(page.bestUnreturned === null).toBe(left.length === 0)
        } else expect(page.hasNextPage).toBe(true)
        for (const { certainty } of left) expect(certainty).toBeLessThanOrEqual((page.bestUnreturned ?? 0) * SLACK)
        // In order of certainty, the bound is the certainty of the best remaining path.
        if (asked.orderBy === 'CERTAINTY' && page.stopped === null && left.length > 0)
          expect(page.bestUnreturned ?? 0).toBeCloseTo(left[0]?.certainty ?? 0, 7)
      },
    ),
    RUNS,
  )
})

test('a search that stops and resumes again and again loses no path and repeats none', () => {
  fc.assert(
    fc.property(randomGraph(24), randomQuestion, fc.integer({ min: 1, max: 5 }), (graph, asked, first) => {
      const expected = bruteForcePaths(graph, asked).map(({ keys }) => keys)
      const engine = createPathEngine(graph)
      const found: (readonly string[])[] = []
      let page = runSync(engine.rank(asked, null, first, unlimited))
      for (let turn = 0; turn < 10_000; turn++) {
        found.push(...keysOf(page))
        const last = page.paths.at(-1)?.position
        if (!page.hasNextPage || !last) break
        do page = runSync(engine.rank(asked, last, first, budgetOf({ maxExpansions: 2 })))
        while (page.paths.length === 0 && page.hasNextPage)
      }
      expect(found).toEqual(expected)
    }),
    RUNS,
  )
})

test('a cold page, whose search was not kept, is the page that a resumed search gives', () => {
  fc.assert(
    fc.property(randomGraph(24), randomQuestion, fc.integer({ min: 1, max: 4 }), (graph, asked, first) => {
      const engine = createPathEngine(graph)
      let page = runSync(engine.rank(asked, null, first, unlimited))
      for (let last = page.paths.at(-1); page.hasNextPage && last; last = page.paths.at(-1)) {
        const cold = runSync(createPathEngine(graph).rank(asked, last.position, first, unlimited))
        page = runSync(engine.rank(asked, last.position, first, unlimited))
        expect(keysOf(cold)).toEqual(keysOf(page))
        expect(cold.bestUnreturned).toBe(page.bestUnreturned)
      }
    }),
    { numRuns: 150 },
  )
})
