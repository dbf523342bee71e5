import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { buildSnapshot } from '../../../src/snapshot/snapshot.ts'
import { impactOf } from '../../../src/traversal/compare/impact.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

const small = graphFromLines('driver:a -CAUSES-> b', 'b -CAUSES-> injury:c')
const [claim] = [...small.claims.values()]

/** The same graph with so many claims more. */
const graphOf = (count: number) =>
  buildSnapshot(
    {
      concepts: [...small.concepts.values()],
      claims: [
        ...small.claims.values(),
        ...Array.from({ length: count }, (_, number) => ({ ...claim, key: `claim:n${number}` }) as never),
      ],
      sources: [],
      articles: [],
    },
    2,
    '2026-01-01T00:00:00Z',
  )

test('the paths of graphs of many claims are compared', () => {
  const impact = runSync(impactOf(createEngine(small), createEngine(graphOf(60_000)), () => unlimited))
  expect(impact).toMatchObject({ gained: { count: 0n, isExact: true }, warnings: [], stoppedBy: [] })
})

test('a bound of time ends the comparison, and the impact says so', () => {
  const newBudget = () => createBudget({ maxExpansions: 1e9, maxMilliseconds: -1, deadline: Infinity, now: () => 0 })
  const impact = runSync(impactOf(createEngine(small), createEngine(graphOf(60_000)), newBudget))
  expect(impact).toMatchObject({ gained: { isExact: false }, stoppedBy: ['TIME'] })
  expect(impact.warnings).not.toEqual([])
})
