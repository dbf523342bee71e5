import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { breakpoints } from '../../../src/traversal/questions/breakpoints.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomAcyclicGraph, randomGraph, randomQuestion } from '../random-question.ts'

for (const [shape, graphs] of [
  ['any shape', randomGraph(24)],
  ['no cycles', randomAcyclicGraph(30)],
] as const) {
  test(`on graphs of ${shape}, broken and surviving paths are those of brute force with the concept avoided`, () => {
    fc.assert(
      fc.property(graphs, randomQuestion, fc.boolean(), (snapshot, question, legSidesOnly) => {
        const among = legSidesOnly ? (['LEG_SIDE'] as const) : null
        const open = { ...question, via: [], legSide: null }
        const answer = runSync(breakpoints(createEngine(snapshot), { ...open, among }, () => unlimited))
        const all = bruteForcePaths(snapshot, open)
        expect(answer.stopped).toBeNull()
        expect(answer.total).toBe(BigInt(all.length))
        const expected = [...snapshot.concepts.values()].flatMap(({ key, kind }) => {
          if (among === null ? question.to.includes(key) : kind !== 'LEG_SIDE') return []
          const surviving = bruteForcePaths(snapshot, { ...open, avoiding: [...open.avoiding, key] }).length
          return surviving < all.length ? [{ key, broken: all.length - surviving, surviving }] : []
        })
        expected.sort((a, b) => b.broken - a.broken || (a.key < b.key ? -1 : 1))
        expect(
          answer.breakpoints.map(({ concept, broken, surviving }) => ({
            key: concept.key,
            broken: Number(broken),
            surviving: Number(surviving),
          })),
        ).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
}

test('one correction breaks 55 of the 59 paths, that of misalignment; the best driver to correct breaks 44', async () => {
  const snapshot = await openGraph()
  const ofKinds = (...kinds: readonly ('DRIVER' | 'RISK_FACTOR' | 'INJURY' | 'SYMPTOM')[]) =>
    kinds.flatMap((kind) => snapshot.conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  const question = {
    from: ofKinds('DRIVER', 'RISK_FACTOR'),
    to: ofKinds('INJURY', 'SYMPTOM'),
    avoiding: [],
    filter: DEFAULT_FILTER,
    maxLength: 8,
  }
  const overall = runSync(breakpoints(createEngine(snapshot), { ...question, among: null }, () => unlimited))
  expect(overall.total).toBe(59n)
  const [best] = overall.breakpoints
  expect(best).toMatchObject({ concept: { key: 'misalignment:pelvic-misalignment' }, broken: 55n, surviving: 4n })
  const drivers = runSync(breakpoints(createEngine(snapshot), { ...question, among: ['DRIVER'] }, () => unlimited))
  expect(drivers.breakpoints.map(({ concept, broken, surviving }) => [concept.key, broken, surviving])).toEqual([
    ['driver:strength-imbalance', 44n, 15n],
    ['driver:injury-history', 22n, 37n],
    ['driver:cambered-roads', 11n, 48n],
  ])
})

test('a listing that its budget stops says so, and never counts too many', () => {
  const lines = ['a', 'b', 'c', 'd', 'x', 'y', 'z']
  fc.assert(
    fc.property(randomGraph(40), fc.integer({ min: 0, max: 60 }), (snapshot, maxExpansions) => {
      const keys = lines.map((name) => `mechanism:${name}`).filter((key) => snapshot.concepts.has(key))
      const question = { from: keys, to: keys, avoiding: [], among: null, filter: DEFAULT_FILTER, maxLength: 6 }
      const newBudget = () => createBudget({ maxExpansions, maxMilliseconds: 1e9, deadline: Infinity, now: () => 0 })
      const cut = runSync(breakpoints(createEngine(snapshot), question, newBudget))
      const whole = runSync(breakpoints(createEngine(snapshot), question, () => unlimited))
      if (cut.stopped === null) expect(cut).toEqual(whole)
      expect(cut.total <= whole.total).toBe(true)
    }),
    { numRuns: 200 },
  )
})
