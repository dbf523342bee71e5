import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import {
  createProseIndex,
  createProseLibrary,
  type ProseHit,
  type ProseIndex,
} from '../../src/api/search/prose-index.ts'
import { changedSnapshot } from '../../src/snapshot/changed-snapshot.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { applyEdits, type Edit, edit, FIRST_EDITS, noRecords, recordsOf } from '../notation/random-records.ts'

const AT = '2026-11-23T00:00:00Z'
const dates = () => ({ createdAt: AT, updatedAt: AT, updatedIn: 1 })
const TEXTS = ['runer', 'hip', 'bursae week', '膝', 'half quote', 'torn knee']

const told = ({ item: { kind, record, label, headings, texts }, level, relevance }: ProseHit) =>
  JSON.stringify([record.key, kind, label, headings, texts, level, relevance])

function hitsOf(index: ProseIndex, text: string): string[] {
  const hits: string[] = []
  runSync(index.scan(text, (hit) => hits.push(told(hit))))
  return hits.sort()
}

/** The versions that edits make one after another, and each built from nothing. */
function versionsOf(steps: readonly (readonly Edit[])[]): { made: Snapshot; fresh: Snapshot }[] {
  const maps = noRecords()
  applyEdits(maps, FIRST_EDITS)
  const first = buildSnapshot(recordsOf(maps), 1, AT, dates)
  const versions = [{ made: first, fresh: first }]
  for (const edits of steps) {
    const before = versions.at(-1)?.made ?? first
    const made = runSync(changedSnapshot(before, applyEdits(maps, edits), before.version + 1, AT, dates))
    versions.push({ made, fresh: buildSnapshot(recordsOf(maps), made.version, AT, dates) })
  }
  return versions
}

const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })

test('an index that moves from version to version finds what one of each version alone finds', () => {
  const sizes = fc.record({
    itemsPerShelf: fc.constantFrom(60, 230, 4_000),
    lettersPerShelf: fc.constantFrom(5_000, 2_000_000),
    lettersAtOnce: fc.constantFrom(90, 20_000),
  })
  fc.assert(
    fc.property(steps, fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }), sizes, (edits, order, shelves) => {
      const versions = versionsOf(edits)
      const library = createProseLibrary(shelves)
      for (const number of order) {
        const version = versions[number % versions.length]
        if (!version) continue
        const moved = createProseIndex(version.made, library)
        const alone = createProseIndex(version.fresh, createProseLibrary(shelves))
        for (const text of TEXTS) expect(hitsOf(moved, text)).toEqual(hitsOf(alone, text))
      }
    }),
    { numRuns: 8 },
  )
})

test('searches of two versions at once do not disturb each other', () => {
  const rename: Edit = { list: 'concepts', number: 0, count: 60, stride: 2, isRemoval: false, luck: 77 }
  const versions = versionsOf([
    [rename],
    [{ list: 'articles', number: 3, count: 2, stride: 1, isRemoval: true, luck: 1 }],
  ])
  const sizes = { itemsPerShelf: 100, lettersPerShelf: 10_000, lettersAtOnce: 500 }
  const library = createProseLibrary(sizes)
  for (const text of TEXTS) {
    const searches = versions.map(({ made }) => {
      const hits: string[] = []
      return { hits, work: createProseIndex(made, library).scan(text, (hit) => hits.push(told(hit))) }
    })
    const open = new Set(searches)
    while (open.size > 0) for (const search of open) if (search.work.next().done) open.delete(search)
    for (const [index, { hits }] of searches.entries())
      expect(hits.sort()).toEqual(
        hitsOf(createProseIndex(versions[index]?.fresh as Snapshot, createProseLibrary(sizes)), text),
      )
  }
})

test('a version with one more claim takes few steps, and one with the same texts none', () => {
  const one: Edit = { list: 'claims', number: 7, count: 1, stride: 1, isRemoval: false, luck: 9 }
  const [first, second] = versionsOf([[one]])
  const library = createProseLibrary()
  const stepsOf = (snapshot: Snapshot | undefined) => {
    const work = createProseIndex(snapshot as Snapshot, library).prepare()
    let count = 0
    while (!work.next().done) count++
    return count
  }
  const fromNothing = stepsOf(first?.made)
  expect(stepsOf(second?.made)).toBeLessThan(fromNothing)
  expect(library.last?.list.filter((item) => !library.last?.items.has(item.record.key))).toEqual([])
})
