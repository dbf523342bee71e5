import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { ArticleRecord } from '../../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { impactOf, type PathChanges } from '../../../src/traversal/compare/impact.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { impactSummary } from '../../../src/traversal/explain/impact-summary.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import type { Said } from '../../../src/wording/words.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

const inEnglish = (said: readonly Said[]): string => said.map((each) => each(ENGLISH)).join(' ')

/** What one path question may cost by default. */
const requestBudget = () =>
  createBudget({ maxExpansions: 200_000, maxMilliseconds: Infinity, deadline: Infinity, now: () => 0 })

const impact = (before: Snapshot, after: Snapshot, budget = requestBudget) =>
  runSync(impactOf(createEngine(before), createEngine(after), budget))

const shown = ({ examples }: PathChanges) =>
  examples.map(({ before, after }) => ({
    path: (after ?? before)?.nodes.map(({ slug }) => slug).join(' '),
    before: before?.certainty ?? null,
    after: after?.certainty ?? null,
  }))

/**
 * Seven rows of concepts, each joined to each of the next row: `width ** 5` ways from driver:a to
 * every injury of the last row.
 */
const rows = (width: number, certaintyOf: (row: number, from: number, to: number) => string) => {
  const names = (row: number) =>
    Array.from({ length: row === 0 || row === 6 ? 1 : width }, (_, at) =>
      row === 0 ? 'driver:a' : row === 6 ? 'injury:z' : `m${row}n${at}`,
    )
  return Array.from({ length: 6 }, (_, row) =>
    names(row).flatMap((from, f) => names(row + 1).map((to, t) => `${from} -CAUSES ${certaintyOf(row, f, t)}-> ${to}`)),
  ).flat()
}

test('gained and lost paths are counted even where there are too many to list', () => {
  const lines = rows(12, () => '.9')
  const all = 12n ** 5n
  const [before, after] = [graphFromLines(...lines), graphFromLines(...lines, 'driver:b -CAUSES .5-> m1n0')]
  expect(impact(before, after).gained.count).toBe(all / 12n)
  expect(impact(after, before).lost.count).toBe(all / 12n)
  // A step less in the middle: 12 x 12 paths of each side come by it.
  const without = lines.filter((line) => !line.startsWith('m3n4 -CAUSES .9-> m4n7'))
  const { gained, lost, changed, warnings } = impact(before, graphFromLines(...without))
  expect([gained.count, lost.count, changed.count, warnings]).toEqual([0n, 12n * 12n * 12n, 0n, []])
})

test('where there are too many paths to list, changes that cancel out are not counted', () => {
  const before = graphFromLines(...rows(12, () => '.4'))
  const after = graphFromLines(
    ...rows(12, (row, from) => (row === 2 && from < 6 ? '.8' : row === 4 && from < 3 ? '.2' : '.4')),
  )
  const { changed, warnings } = impact(before, after)
  const all = 12n ** 5n
  // Of twelve concepts six have their certainty doubled, and of twelve others three have it halved.
  const same = (all * (6n * 9n + 6n * 3n)) / 144n
  expect([changed.count, changed.isExact]).toEqual([all - same, true])
  expect(warnings.map((warning) => warning(ENGLISH))).toEqual([
    'Of the paths changed, others than those shown may change more.',
  ])
  expect(changed.examples).toHaveLength(100)
  expect(new Set(shown(changed).map(({ before: was, after: is }) => (is ?? 0) / (was ?? 1)))).toEqual(new Set([2]))
})

test('a change far below the best paths is found among a quarter of a million', () => {
  const lines = rows(12, (row, from, to) => (row === 5 && from === 11 ? '.01' : to === 3 ? '.9' : '.8'))
  const [before, after] = [
    graphFromLines(...lines),
    graphFromLines(
      ...lines,
      'm5n11 -CAUSES .5-> symptom:y',
      'm1n0 -CAUSES .01-> m2bye',
      'm2bye -CAUSES .01-> injury:z',
    ),
  ]
  const { gained, lost } = impact(before, after)
  expect(gained.count).toBe(12n ** 4n + 1n)
  expect(shown(gained)[0]).toEqual({ path: 'a m1n3 m2n3 m3n3 m4n3 m5n11 y', before: null, after: 0.8 * 0.9 ** 4 * 0.5 })
  expect(lost.count).toBe(0n)
})

test('where cycles forbid counting without listing, the impact says that its count is a lower bound', () => {
  const complete = Array.from({ length: 400 }, (_, pair) => [Math.floor(pair / 20), pair % 20] as const)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `n${from} -CAUSES .9-> n${to}`)
  const [before, after] = [
    graphFromLines(...complete, 'driver:a -CAUSES .9-> n0', 'n19 -CAUSES .9-> injury:z'),
    graphFromLines(...complete, 'driver:a -CAUSES .9-> n0', 'n19 -CAUSES .9-> injury:z', 'n5 -CAUSES .9-> injury:z'),
  ]
  const { gained, warnings } = impact(before, after)
  expect(gained.count).toBeGreaterThan(0n)
  // By up to six concepts between the first and the sixth.
  expect(gained.count).toBeLessThan(18n * 17n * 16n * 15n * 14n)
  expect(inEnglish(warnings)).toMatch(/The count of paths gained was stopped after .*; there are at least as many/)
  expect(impactSummary(impact(before, after), ENGLISH).counts).toMatch(
    /^Causal paths: at least \d+ gained, 0 lost, 0 changed/,
  )
})

test('where cycles lie beside what changes, the count is exact', () => {
  const complete = Array.from({ length: 100 }, (_, pair) => [Math.floor(pair / 10), pair % 10] as const)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => `n${from} -CAUSES .9-> n${to}`)
  const lines = [...complete, 'driver:a -CAUSES .9-> n0', 'n9 -CAUSES .9-> injury:z', 'driver:b -CAUSES .5-> m']
  const { gained, warnings } = impact(graphFromLines(...lines), graphFromLines(...lines, 'm -CAUSES .5-> injury:z'))
  expect([gained.count, shown(gained), warnings]).toEqual([1n, [{ path: 'b m z', before: null, after: 0.25 }], []])
})

test('concepts that no cause reaches any more are named, outcomes first', () => {
  const before = graphFromLines('driver:a -CAUSES-> m', 'm -CAUSES-> injury:z', 'm -CAUSES-> symptom:y')
  const after = graphFromLines('driver:a -ANALOGOUS_TO-> m', 'm -CAUSES-> injury:z', 'm -CAUSES-> symptom:y')
  expect(impact(before, after).unreachable.map(({ key }) => key)).toEqual(['injury:z', 'symptom:y', 'mechanism:m'])
})

test('an article is concerned when a claim it expresses is gone or reads otherwise', () => {
  const article: ArticleRecord = {
    key: 'article:short',
    slug: 'short',
    title: 'Short',
    summary: 'Short.',
    category: null,
    publishedAt: null,
    sections: [{ anchor: 'one', heading: 'One', body: 'One.', claims: ['claim:c0001', 'claim:c0000'] }],
  }
  const withArticle = (...lines: string[]) => {
    const { concepts, claims, sources } = graphFromLines(...lines)
    const records = { concepts: [...concepts.values()], claims: [...claims.values()], sources: [...sources.values()] }
    return buildSnapshot({ ...records, articles: [article] }, 1, '2026-01-01T00:00:00Z')
  }
  const before = withArticle('driver:a -CAUSES .5-> m', 'm -CAUSES .5-> injury:z')
  const after = withArticle('driver:a -CAUSES .5-> m', 'm -CAUSES .4-> injury:z')
  expect(impact(before, after).articles).toEqual([{ article: 'article:short', claims: ['claim:c0001'] }])
  expect(impact(before, before).articles).toEqual([])
})

test('the summary says in plain sentences what a reviewer decides by', () => {
  const before = graphFromLines('driver:a -CAUSES .8-> m', 'm -CAUSES .5-> injury:z', 'driver:b -CAUSES .5-> injury:x')
  const after = graphFromLines('driver:a -CAUSES .4-> m', 'm -CAUSES .5-> injury:z', 'driver:b -CAUSES .5-> m')
  expect(impactSummary(runSync(impactOf(createEngine(before), createEngine(after), () => unlimited)), ENGLISH)).toEqual(
    {
      counts: 'Causal paths: 1 gained, 1 lost, 1 changed in certainty.',
      examples: [
        'Most certain path gained: b -> m -> z (0.250).',
        'Most certain path lost: b -> x (0.500).',
        'Greatest change: a -> m -> z (0.400 to 0.200).',
      ],
      consequences: ['No cause leads any more to: x (injury:x).'],
    },
  )
})

test('versions too large for the memory limit are not compared, and the impact says so', () => {
  const [before, after] = [
    graphFromLines('driver:a -CAUSES .9-> injury:z'),
    graphFromLines('driver:a -CAUSES .9-> injury:z', 'driver:b -CAUSES .9-> injury:z'),
  ]
  const small = (maxBytes: number) => () =>
    createBudget({ maxExpansions: 1e6, maxMilliseconds: Infinity, maxBytes, deadline: Infinity, now: () => 0 })
  for (const bytes of [10, 100, 500]) {
    const { gained, warnings, stoppedBy } = impact(before, after, small(bytes))
    expect({ isExact: gained.isExact, stoppedBy }).toEqual({ isExact: false, stoppedBy: ['MEMORY'] })
    expect(inEnglish(warnings)).toContain(`The count of paths gained was stopped at ${bytes} bytes of memory`)
  }
  expect(impact(before, after)).toMatchObject({ gained: { count: 1n, isExact: true }, stoppedBy: [] })
})
