import { expect, test } from 'vitest'
import { boundedImpact } from '../../src/editing/review/bounded-impact.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { createEngine } from '../../src/traversal/engine.ts'
import { impactSummary } from '../../src/traversal/explain/impact-summary.ts'
import { runSync } from '../../src/traversal/search/work.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { unlimited } from '../notation/unlimited.ts'

const small = graphFromLines('driver:a -CAUSES-> b')
const [claim] = [...small.claims.values()]

/** A graph of so many claims. */
const graphOf = (count: number) =>
  buildSnapshot(
    {
      concepts: [...small.concepts.values()],
      claims: Array.from({ length: count }, (_, number) => ({ ...claim, key: `claim:n${number}` }) as never),
      sources: [],
      articles: [],
    },
    2,
    '2026-01-01T00:00:00Z',
  )

test('the paths of graphs that are too large are not compared, and a note says so', () => {
  const impact = runSync(boundedImpact(createEngine(small), createEngine(graphOf(50_001)), () => unlimited))
  expect(impact.gained).toEqual({ examples: [], count: 0n, isExact: false })
  expect(impactSummary(impact).consequences).toEqual([
    'Causal paths were not compared: that is done up to 50,000 claims.',
  ])
})

test('those of smaller ones are', () => {
  expect(runSync(boundedImpact(createEngine(small), createEngine(graphOf(500)), () => unlimited)).warnings).toEqual([])
})
