import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { firstContent } from '../../../src/app/first-content.ts'
import { contentSetOf, documentsOf } from '../../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../../src/content/lifecycle/revision.ts'
import { project } from '../../../src/projection/project.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { type Impact, impactOf, type PathChanges } from '../../../src/traversal/compare/impact.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../../../src/traversal/paths/path-question.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import type { Said } from '../../../src/wording/words.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { type BrutePath, bruteForcePaths } from '../brute-force.ts'

const inEnglish = (said: readonly Said[]): string => said.map((each) => each(ENGLISH)).join(' ')

const NAMES = ['driver:a', 'driver:b', 'risk-factor:r', 'm', 'n', 'o', '>long', 'injury:x', 'symptom:y'] as const
// Halves and doubles, so that changes cancel out.
const CERTAINTIES = ['0.2', '0.4', '0.8', '0.5', '0.25', '1'] as const

const name = fc.constantFrom(...NAMES)
const line = fc
  .record({
    from: name,
    to: name,
    certainty: fc.constantFrom(...CERTAINTIES),
    words: fc.constantFrom('', '', '', '', ' inferred', ' shortcut', ' negated'),
  })
  .filter(({ from, to }) => from !== to)

type Line = { from: string; to: string; certainty: string; words: string }
const written = ({ from, to, certainty, words }: Line) => `${from} -CAUSES ${certainty}${words}-> ${to}`
const forward = (one: Line): Line => {
  const place = (text: string) => NAMES.indexOf(text as (typeof NAMES)[number])
  return place(one.from) < place(one.to) ? one : { ...one, from: one.to, to: one.from }
}

/** Two versions: each line is in both, in one, or in both with another certainty. */
const pairOf = (shape: (one: Line) => Line) =>
  fc
    .array(
      fc.record({
        line,
        fate: fc.constantFrom('KEPT', 'KEPT', 'KEPT', 'GONE', 'NEW', 'RESCORED', 'RESCORED'),
        certainty: fc.constantFrom(...CERTAINTIES),
      }),
      { maxLength: 26 },
    )
    .map((changes): [Snapshot, Snapshot] => {
      const before = changes.filter(({ fate }) => fate !== 'NEW').map((change) => shape(change.line))
      const after = changes
        .filter(({ fate }) => fate !== 'GONE')
        .map(({ line: one, fate, certainty }) => shape(fate === 'RESCORED' ? { ...one, certainty } : one))
      return [graphFromLines(...before.map(written)), graphFromLines(...after.map(written))]
    })

const ofKind = ({ conceptsOfKind }: Snapshot, ...kinds: ('DRIVER' | 'RISK_FACTOR' | 'INJURY' | 'SYMPTOM')[]) =>
  kinds.flatMap((kind) => conceptsOfKind.get(kind) ?? []).map(({ key }) => key)

function pathsOf(snapshot: Snapshot, to: readonly Key[] = ofKind(snapshot, 'INJURY', 'SYMPTOM')) {
  const found = bruteForcePaths(snapshot, {
    from: ofKind(snapshot, 'DRIVER', 'RISK_FACTOR'),
    to,
    via: [],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength: DEFAULT_MAX_LENGTH,
    orderBy: 'CERTAINTY',
  })
  return new Map(found.map((path) => [path.keys.join(' '), path]))
}

const tidy = (certainty: number) => Number(certainty.toPrecision(12))

/** The impact, by listing every path of both versions. */
function bruteForceImpact(before: Snapshot, after: Snapshot) {
  const [old, now] = [pathsOf(before), pathsOf(after)]
  const missing = (some: ReadonlyMap<string, BrutePath>, from: ReadonlyMap<string, BrutePath>) =>
    [...some].filter(([keys]) => !from.has(keys)).map(([keys, { certainty }]) => ({ keys, certainty: tidy(certainty) }))
  const difference = ({ from, to }: { from: number; to: number }) => tidy(Math.abs(from - to))
  const changed = [...now]
    .flatMap(([keys, { certainty }]) => {
      const from = old.get(keys)?.certainty
      return from === undefined ? [] : [{ keys, from: tidy(from), to: tidy(certainty) }]
    })
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => difference(b) - difference(a) || compare(a.keys, b.keys))
  const ledTo = (snapshot: Snapshot) => {
    const causes = ofKind(snapshot, 'DRIVER', 'RISK_FACTOR')
    const others = [...snapshot.concepts.keys()].filter((key) => !causes.includes(key))
    return new Set([...pathsOf(snapshot, others).values()].map(({ keys }) => keys.at(-1)))
  }
  const still = ledTo(after)
  return {
    gained: missing(now, old),
    lost: missing(old, now),
    changed,
    unreachable: new Set([...ledTo(before)].filter((key) => !still.has(key))),
  }
}

function compare(a: string, b: string): number {
  const [one, other] = [a.split(' '), b.split(' ')]
  const at = one.findIndex((key, index) => key !== other[index])
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
}

const keysOf = ({ examples }: PathChanges) =>
  examples.map(({ before, after }) => (after ?? before)?.nodes.map(({ key }) => key).join(' '))

function expectSame(impact: Impact, before: Snapshot, after: Snapshot) {
  const expected = bruteForceImpact(before, after)
  expect(impact.warnings).toEqual([])
  for (const what of ['gained', 'lost', 'changed'] as const) {
    expect(impact[what].count).toBe(BigInt(expected[what].length))
    expect(keysOf(impact[what])).toEqual(expected[what].slice(0, 100).map(({ keys }) => keys))
  }
  expect(impact.gained.examples.map((change) => change.after?.certainty)).toEqual(
    expected.gained.slice(0, 100).map(({ certainty }) => certainty),
  )
  expect(impact.changed.examples.map((change) => [change.before?.certainty, change.after?.certainty])).toEqual(
    expected.changed.slice(0, 100).map(({ from, to }) => [from, to]),
  )
  expect(new Set(impact.unreachable.map(({ key }) => key))).toEqual(expected.unreachable)
}

for (const [shape, pairs] of [
  ['any shape', pairOf((one) => one)],
  ['no cycles', pairOf(forward)],
] as const) {
  test(`between two versions of ${shape}, the impact is that of listing every path of both`, () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expectSame(runSync(impactOf(createEngine(before), createEngine(after), () => unlimited)), before, after)
      }),
      { numRuns: 400 },
    )
  })
}

test('when the budget is too small, counts are lower bounds and say so', () => {
  fc.assert(
    fc.property(
      pairOf((one) => one),
      fc.integer({ min: 1, max: 60 }),
      ([before, after], maxExpansions) => {
        const budget = () =>
          createBudget({ maxExpansions, maxMilliseconds: Infinity, deadline: Infinity, now: () => 0 })
        const impact = runSync(impactOf(createEngine(before), createEngine(after), budget))
        const expected = bruteForceImpact(before, after)
        for (const what of ['gained', 'lost', 'changed'] as const) {
          expect(impact[what].count).toBeLessThanOrEqual(BigInt(expected[what].length))
          const short = impact[what].count < BigInt(expected[what].length)
          if (short) expect(inEnglish(impact.warnings)).toContain(`The count of paths ${what} was stopped after`)
          for (const keys of keysOf(impact[what])) expect(expected[what].map((one) => one.keys)).toContain(keys)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('of the shipped content with real edits, the impact is that of listing every path of both', async () => {
  const content = await firstContent('shipped')
  const documents = documentsOf(content)
  const claims = content.claims.map(({ key }) => key)
  const built = (edited: readonly ContentDocument[]) =>
    buildSnapshot(project(contentSetOf(edited, content.publishedAt)), 1, content.publishedAt)
  const before = built(documents)
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...claims), { maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...claims), { maxLength: 6 }),
      (retired, rescored) => {
        const after = built(
          documents
            .filter(({ key }) => !retired.includes(key))
            .map((one) => (rescored.includes(one.key) ? { ...one, certainty: 0.25 } : one)),
        )
        expectSame(runSync(impactOf(createEngine(before), createEngine(after), () => unlimited)), before, after)
        // In the reverse direction, lost paths are gained.
        const back = runSync(impactOf(createEngine(after), createEngine(before), () => unlimited))
        expect(keysOf(back.gained)).toEqual(
          keysOf(runSync(impactOf(createEngine(before), createEngine(after), () => unlimited)).lost),
        )
      },
    ),
    { numRuns: 40 },
  )
})
