import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { type CheckedContent, checkingContent, type DocumentChange } from '../../src/projection/checked-content.ts'
import { CONTENT_RULES } from '../../src/projection/rules/content-rules.ts'
import { violationsCausedBy, violationsOfEdits } from '../../src/projection/violations-caused.ts'
import { KEYS, randomEdits } from './random-edits.ts'

const prose = createProseReader()

const fromNothing = (documents: ReadonlyMap<Key, ContentDocument>): CheckedContent =>
  runSync(
    checkingContent(
      Array.from(documents.values(), (document) => ({ document, revision: 1 })),
      prose,
    ),
  )

/** What a check says, apart from how it came about. */
const said = ({ violations, resolved, references, tableParts }: CheckedContent) => ({
  violations,
  resolved: [...resolved],
  uses: [...KEYS, 'a', 'b', 'entity:e1'].map((key) => references.usesOf(key)),
  parts: Array.from(tableParts, ([key, { source }]) => [key, source]),
})

test('after any edits, content is as if it was checked from nothing, and every rule was broken and mended', () => {
  const names = ['references', ...CONTENT_RULES.map(({ name }) => name)]
  const [broken, kept, mended] = [new Set(), new Set(), new Set()]
  fc.assert(
    fc.property(randomEdits, (sequence) => {
      const documents = new Map<Key, ContentDocument>()
      let checked = fromNothing(documents)
      for (const changes of sequence) {
        apply(documents, changes)
        const before = checked
        checked = runSync(before.with(changes))
        const [after, anew] = [said(checked), said(fromNothing(documents))]
        // The comparison in words takes longest by far, and only a failure needs it.
        if (JSON.stringify(after) !== JSON.stringify(anew)) expect(after).toEqual(anew)
        for (const [at, { found }] of checked.byRule.entries()) {
          const was = before.byRule[at]?.found
          for (const unit of found.keys()) (was?.has(unit) ? kept : broken).add(names[at])
          for (const unit of was?.keys() ?? []) if (!found.has(unit)) mended.add(names[at])
        }
      }
    }),
    { numRuns: 150 },
  )
  for (const rules of [broken, kept, mended]) expect(names.filter((name) => !rules.has(name))).toEqual([])
})

function apply(documents: Map<Key, ContentDocument>, changes: readonly DocumentChange[]): void {
  for (const { key, document } of changes) {
    if (document) documents.set(key, document)
    else documents.delete(key)
  }
}

test('documents that an edit does not concern stay the same objects', () => {
  fc.assert(
    fc.property(randomEdits, ([first = [], ...others]) => {
      let checked = runSync(fromNothing(new Map()).with(first))
      for (const changes of others) {
        const before = checked
        checked = runSync(before.with(changes))
        const changed = new Set(changes.map(({ key }) => key))
        for (const [key, { document }] of before.documents) {
          if (changed.has(key)) continue
          expect(checked.documents.get(key)?.document).toBe(document)
          const names = [before, checked].map(({ resolved }) => JSON.stringify(resolved.get(key)))
          if (names[0] === names[1]) expect(checked.resolved.get(key)).toBe(before.resolved.get(key))
        }
      }
      expect(runSync(checked.with([])).violations).toEqual(checked.violations)
    }),
    { numRuns: 50 },
  )
})

test('an edit causes the violations that were not at their place before', () => {
  const placeOf = ({ code, document, path }: CheckedContent['violations'][number]) =>
    JSON.stringify([code, document, path])
  fc.assert(
    fc.property(randomEdits, ([first = [], ...others]) => {
      const nothing = fromNothing(new Map())
      let checked = runSync(nothing.with(first))
      expect(violationsCausedBy(nothing, checked)).toEqual(checked.violations)
      for (const changes of others) {
        const before = checked
        checked = runSync(before.with(changes))
        const more = checked.byRule.flatMap(({ violations }, at) => {
          const known = Map.groupBy(before.byRule[at]?.violations ?? [], placeOf)
          return violations.filter((item) => known.get(placeOf(item))?.pop() === undefined)
        })
        const caused = violationsCausedBy(before, checked)
        // Where two documents give one id to a fact, its place is that of both.
        expect(caused.map(placeOf).sort()).toEqual(more.map(placeOf).sort())
        const touched = changes.map(({ key }) => key)
        const refused = violationsOfEdits(before, checked, touched)
        const concerned = (item: CheckedContent['violations'][number]) =>
          caused.includes(item) || touched.includes(item.document)
        for (const item of checked.violations) if (concerned(item)) expect(refused).toContainEqual(item)
        expect(checked.violations).toEqual(expect.arrayContaining([...refused]))
      }
    }),
    { numRuns: 100 },
  )
})
