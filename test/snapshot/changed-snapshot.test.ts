import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conceptKindOf, splitKey } from '../../graph/vocabulary/keys.ts'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { Change } from '../../src/algorithms/sorted-map.ts'
import { tableRecord } from '../../src/projection/table-record.ts'
import { changedSnapshot } from '../../src/snapshot/changed-snapshot.ts'
import { digestOf } from '../../src/snapshot/digest.ts'
import { flatDigest } from '../../src/snapshot/flat-digest.ts'
import type { RecordChanges } from '../../src/snapshot/record-changes.ts'
import type { ConceptRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import {
  applyEdits,
  conceptOf,
  edit,
  FIRST_EDITS,
  NO_CHANGES,
  noRecords,
  recordsOf,
} from '../notation/random-records.ts'
import { toldOf } from '../notation/told-of-snapshot.ts'
import { madeUpTable, partsOf } from '../tables/table-of.ts'

const AT = '2026-11-23T00:00:00Z'
const dates = (document: string) => ({ createdAt: AT, updatedAt: `${AT} ${document}`, updatedIn: 1 })
const sequences = fc.array(
  fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }), isSearched: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
)

/** Makes all that a snapshot makes at the first question for it. */
function ask({ names, labels, adjacencyWithSigns }: Snapshot): void {
  runSync(names.all())
  runSync(labels.prepare())
  runSync(adjacencyWithSigns())
}

const LISTS = ['concepts', 'claims', 'sources', 'articles'] as const

function expectShared(before: Snapshot, after: Snapshot, changes: RecordChanges): void {
  for (const name of LISTS) {
    const changed = new Set(changes[name].map(([key]) => key))
    const [old, current] = [before.compiled.records[name], after.compiled.records[name]]
    for (const [key, record] of current) if (!changed.has(key)) expect(old.get(key)).toBe(record)
    const shared = new Set<unknown>(old.runs)
    expect(current.runs.filter((run) => !shared.has(run)).length).toBeLessThanOrEqual(2 * changed.size)
  }
}

test('after any edits, a snapshot made from the one before is the one built from nothing', () => {
  fc.assert(
    fc.property(sequences, fc.boolean(), (steps, startsEmpty) => {
      const maps = noRecords()
      if (!startsEmpty) applyEdits(maps, FIRST_EDITS)
      let snapshot = buildSnapshot(recordsOf(maps), 1, AT, dates)
      for (const { edits, isSearched } of steps) {
        if (isSearched) ask(snapshot)
        const changes = applyEdits(maps, edits)
        const after = runSync(changedSnapshot(snapshot, changes, snapshot.version + 1, AT, dates))
        const fresh = buildSnapshot(recordsOf(maps), after.version, AT, dates)
        expect(toldOf(after)).toEqual(toldOf(fresh))
        expectShared(snapshot, after, changes)
        snapshot = after
      }
    }),
    { numRuns: 12 },
  )
})

test('it is made in steps, and what was not asked for before is made at the first question for it', () => {
  const maps = noRecords()
  applyEdits(maps, FIRST_EDITS)
  const before = buildSnapshot(recordsOf(maps), 1, AT, dates)
  const changes = applyEdits(maps, [{ list: 'concepts', number: 3, count: 1, stride: 1, isRemoval: false, luck: 4 }])
  const work = changedSnapshot(before, changes, 2, AT, dates)
  let steps = 0
  let turn = work.next()
  for (; !turn.done; turn = work.next()) steps++
  expect(steps).toBeGreaterThan(5)
  expect(turn.value.names.all.made()).toBeUndefined()
  ask(turn.value)
  const third = runSync(changedSnapshot(turn.value, applyEdits(maps, FIRST_EDITS.slice(2)), 3, AT, dates))
  expect(third.names).toBe(turn.value.names)
  expect(third.compiled.words).toBe(turn.value.compiled.words)
  expect(third.adjacency.targets).toBe(turn.value.adjacency.targets)
  expect(third.compiled.bySource).toBe(turn.value.compiled.bySource)
})

test('a version with a digest of an older form keeps it, and the next one has one of the new form', () => {
  const maps = noRecords()
  applyEdits(maps, FIRST_EDITS)
  const records = recordsOf(maps)
  const logged = runSync(flatDigest(records))
  expect(logged).toMatch(/^sha256:[0-9a-f]{64}$/)
  const old = buildSnapshot(records, 1, AT, dates, logged)
  expect(old.digest).toBe(logged)
  expect(buildSnapshot(records, 1, AT, dates, 'sha256:of something else').digest).toBe(logged)
  expect(buildSnapshot(records, 1, AT, dates, `sha256-tree:${'0'.repeat(64)}`).digest).toBe(digestOf(records))
  const after = runSync(changedSnapshot(old, NO_CHANGES, 2, AT, dates))
  expect(after.digest).toBe(digestOf(records))
})

test('so it is beside tables, and where parts of tables come or go', () => {
  fc.assert(
    fc.property(madeUpTable('a'), madeUpTable('b'), sequences, (one, other, steps) => {
      const [first, second] = [partsOf(one, 3).map(tableRecord), partsOf(other, 4).map(tableRecord)]
      const maps = noRecords()
      applyEdits(maps, FIRST_EDITS)
      let tables = first
      let snapshot = buildSnapshot({ ...recordsOf(maps), tables }, 1, AT, dates)
      for (const [index, { edits, isSearched }] of steps.entries()) {
        if (isSearched) ask(snapshot)
        const others = tables.flatMap((part) => part.concepts().keys)
        const joining = [...others.slice(0, 2)].map((key): Change<ConceptRecord> => {
          if (index % 2 === 1) {
            maps.concepts.delete(key)
            return [key, undefined]
          }
          const [slug, kind] = [splitKey(key)?.slug ?? '', conceptKindOf(key) ?? 'ENTITY']
          maps.concepts.set(key, { ...conceptOf(1, index), key, slug, kind, facts: [] })
          return [key, maps.concepts.get(key)]
        })
        const next = index === 0 ? tables : index === 1 ? [...first, ...second] : second
        const edited = applyEdits(maps, edits, others)
        const goes = (key: string) => index === 2 && first.some((part) => part.concepts().keys.includes(key))
        const orphans = [...maps.claims.values()].filter(({ subject, object }) => goes(subject) || goes(object))
        for (const { key } of orphans) maps.claims.delete(key)
        const changes: RecordChanges = {
          ...edited,
          concepts: [...joining, ...edited.concepts],
          claims: [...edited.claims, ...orphans.map(({ key }) => [key, undefined] as const)],
          tables: [
            ...next.filter((part) => !tables.includes(part)).map((part) => [part.key, part] as const),
            ...tables.filter((part) => !next.includes(part)).map(({ key }) => [key, undefined] as const),
          ],
        }
        tables = next
        const after = runSync(changedSnapshot(snapshot, changes, index + 2, AT, dates))
        const fresh = buildSnapshot({ ...recordsOf(maps), tables }, after.version, AT, dates)
        expect(toldOf(after)).toEqual(toldOf(fresh))
        snapshot = after
      }
    }),
    { numRuns: 6 },
  )
})
