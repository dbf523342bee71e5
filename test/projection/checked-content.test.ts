import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { SortedMap } from '../../src/algorithms/sorted-map.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { checkingContent } from '../../src/projection/checked-content.ts'
import { violationsOfEdits } from '../../src/projection/violations-caused.ts'
import { largeContent } from '../notation/large-content.ts'
import { there } from '../notation/there.ts'

const content = largeContent(8_000)
const documents = documentsOf(content).map((document) => ({ document, revision: 1 }))
const checked = runSync(checkingContent(documents, createProseReader()))

const newRuns = (before: SortedMap<unknown>, after: SortedMap<unknown>) =>
  after.runs.filter((run) => !before.runs.includes(run as (typeof before.runs)[number])).length

test('content after an edit shares all but what the edit concerns', () => {
  const claim = there(content.claims[7])
  const edited = { ...claim, note: 'A note.' }
  const after = runSync(checked.with([{ key: claim.key, document: edited, revision: 2 }]))
  expect(after.documents.get(claim.key)).toEqual({ document: edited, revision: 2 })
  expect(newRuns(checked.documents, after.documents)).toBe(1)
  expect(newRuns(checked.resolved, after.resolved)).toBe(1)
  for (const [at, { found }] of after.byRule.entries()) expect(found).toBe(checked.byRule[at]?.found)
  expect(after.references.documentsNaming(claim.subject)).toBe(checked.references.documentsNaming(claim.subject))
})

test('a check pauses, and nothing is different for it', () => {
  const work = checkingContent(documents.toReversed(), createProseReader())
  let pauses = 0
  let turn = work.next()
  for (; !turn.done; turn = work.next()) pauses++
  expect(pauses).toBeGreaterThan(5)
  expect(turn.value.violations).toEqual(checked.violations)
  expect([...turn.value.documents]).toEqual([...checked.documents])
})

test('a misspelled key among many is compared with those that begin alike', () => {
  const claim = there(content.claims[7])
  const misspelled = { ...claim, object: 'injury:made-up-7x' }
  const { violations } = runSync(checked.with([{ key: claim.key, document: misspelled, revision: 2 }]))
  expect(violations.map(({ message }) => message)).toEqual([
    'there is no concept "injury:made-up-7x". ' +
      'Did you mean "injury:made-up-7", "injury:made-up-70" or "injury:made-up-71"?',
  ])
})

test('published content that breaks a rule holds up only those who touch it', () => {
  const [broken, other] = [there(content.claims[7]), there(content.claims[8])]
  const before = runSync(checked.with([{ key: broken.key, document: { ...broken, evidence: [] }, revision: 2 }]))
  expect(before.violations.map(({ code }) => code)).toContain('MISSING_EVIDENCE')
  const edit = (key: string, document: (typeof content.claims)[number]) => {
    const after = runSync(before.with([{ key, document, revision: 3 }]))
    return violationsOfEdits(before, after, [key]).map((item) => `${item.code} ${item.document}`)
  }
  expect(edit(other.key, { ...other, note: 'A note.' })).toEqual([])
  expect(edit(other.key, { ...other, evidence: [] })).toEqual([`MISSING_EVIDENCE ${other.key}`])
  expect(edit(broken.key, { ...broken, evidence: [], note: 'A note.' })).toEqual([`MISSING_EVIDENCE ${broken.key}`])
  expect(edit(broken.key, broken)).toEqual([])
})
