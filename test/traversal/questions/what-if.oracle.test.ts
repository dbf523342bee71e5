import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import type { Supposition } from '../../../src/traversal/questions/hypothetical-graph.ts'
import { supposedPaths, whatIf } from '../../../src/traversal/questions/what-if.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { ENGLISH } from '../../notation/english.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomGraph, randomQuestion } from '../random-question.ts'

/** The graph published anew as the supposition has it. */
function published(snapshot: Snapshot, { remove, set }: Supposition): Snapshot {
  const claims = [...snapshot.claims.values()]
    .filter(({ key, subject, object }) => ![key, subject, object].some((name) => remove.includes(name)))
    .map((claim) => ({ ...claim, certainty: set.find((its) => its.claim === claim.key)?.certainty ?? claim.certainty }))
  const { concepts, sources } = snapshot
  return buildSnapshot(
    { concepts: [...concepts.values()], claims, sources: [...sources.values()], articles: [] },
    2,
    snapshot.publishedAt,
  )
}

test('the paths after a change are those of brute force in a graph published so', () => {
  fc.assert(
    fc.property(
      randomGraph(24),
      randomQuestion,
      fc.array(fc.nat(40), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(23), fc.constantFrom(0.1, 0.55, 1)), { maxLength: 3 }),
      (snapshot, question, removed, changed) => {
        const all = [...snapshot.claims.keys(), ...snapshot.concepts.keys()]
        const claims = [...snapshot.claims.keys()]
        const supposition = {
          remove: removed.map((index) => all[index % all.length] ?? ''),
          set: [...new Map(changed)].map(([index, certainty]) => ({
            claim: claims[index % claims.length] ?? '',
            certainty,
          })),
        }
        const { set } = supposition
        if (new Set(set.map(({ claim }) => claim)).size < set.length) return
        const answer = runSync(whatIf(createEngine(snapshot), question, supposition, 5, () => unlimited))
        for (const [side, graph] of [
          [answer.before, snapshot],
          [answer.after, published(snapshot, supposition)],
        ] as const) {
          const expected = bruteForcePaths(graph, question)
          expect(side.count).toEqual({ count: BigInt(expected.length), stopped: null })
          expect(side.best.paths.map(({ nodes, certainty }) => [nodes.map(({ key }) => key), certainty])).toEqual(
            expected.slice(0, 5).map(({ keys, certainty }) => [keys, Number(certainty.toPrecision(12))]),
          )
        }
        const open = { ...question, via: [], legSide: null }
        const ends = (graph: Snapshot) => new Set(bruteForcePaths(graph, open).map(({ keys }) => keys.at(-1)))
        const [old, now] = [ends(snapshot), ends(published(snapshot, supposition))]
        expect(answer.noLongerReached?.map(({ key }) => key)).toEqual([...old.difference(now)].sort())
        expect(answer.newlyReached?.map(({ key }) => key)).toEqual([...now.difference(old)].sort())
      },
    ),
    { numRuns: 300 },
  )
})

test('without misalignment only the causes outside it are left, and denied claims are no step to take away', async () => {
  const snapshot = await openGraph()
  const ofKinds = (...kinds: readonly ('DRIVER' | 'RISK_FACTOR' | 'INJURY' | 'SYMPTOM')[]) =>
    kinds.flatMap((kind) => snapshot.conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  const question = {
    from: ofKinds('DRIVER', 'RISK_FACTOR'),
    to: ofKinds('INJURY', 'SYMPTOM'),
    via: [],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength: 8,
    orderBy: 'CERTAINTY' as const,
  }
  const supposition = { remove: ['misalignment:pelvic-misalignment', 'claim:e19', 'claim:e61'], set: [] }
  const { before, after, noLongerReached, remarks } = runSync(
    whatIf(createEngine(snapshot), question, supposition, 3, () => unlimited),
  )
  expect([before.count?.count, after.count?.count]).toEqual([59n, 4n])
  expect(noLongerReached?.map(({ key }) => key)).toContain('symptom:hip-pain')
  expect(noLongerReached?.map(({ key }) => key)).not.toContain('injury:it-band-syndrome')
  expect(remarks.map((remark) => remark(ENGLISH))).toEqual([
    'claim:e19 is disputed, so no path walks it.',
    'claim:e61 is of EXPLAINS, which no path walks.',
  ])
})

test('a supposition beyond the memory of a search has no answer, and the reply says so', async () => {
  const snapshot = await openGraph()
  const newBudget = () =>
    createBudget({ maxExpansions: 1e6, maxMilliseconds: Infinity, maxBytes: 100, deadline: Infinity, now: () => 0 })
  const ends = { from: ['driver:cambered-roads'], to: ['symptom:hip-pain'], via: [], avoiding: [], legSide: null }
  const question = { ...ends, filter: DEFAULT_FILTER, maxLength: 8, orderBy: 'CERTAINTY' as const }
  const { after, noLongerReached, newlyReached, remarks } = runSync(
    whatIf(createEngine(snapshot), question, { remove: ['misalignment:pelvic-misalignment'], set: [] }, 3, newBudget),
  )
  expect(after.best).toMatchObject({ paths: [], hasMore: true, stopped: { bound: 'MEMORY' } })
  expect([after.count, noLongerReached, newlyReached]).toEqual([null, null, null])
  const { totalCount: count, completeness } = supposedPaths(after)
  expect(count).toBeNull()
  expect(completeness).toMatchObject({ exact: false, countIsExact: null, stoppedBy: ['MEMORY'] })
  expect(completeness.reason?.(ENGLISH)).toMatch(/stopped at 100 bytes of memory.+ The paths were not counted\.$/)
  expect(remarks.map((remark) => remark(ENGLISH)).join(' ')).toContain(
    'A bound stopped the search for the ends that are reached',
  )
})
