import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { tableRecord } from '../../../src/projection/table-record.ts'
import { changedSnapshot } from '../../../src/snapshot/changed-snapshot.ts'
import { sealing, unsealing } from '../../../src/snapshot/file/container.ts'
import {
  type GraphWithDates,
  graphFromFile,
  graphInFile,
  type StoredGraph,
} from '../../../src/snapshot/file/graph-in-file.ts'
import { flatDigest } from '../../../src/snapshot/flat-digest.ts'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { tableRows } from '../../../src/snapshot/tables/table-rows.ts'
import { applyEdits, edit, FIRST_EDITS, noRecords, recordsOf } from '../../notation/random-records.ts'
import { toldOf } from '../../notation/told-of-snapshot.ts'
import { richParts } from '../../tables/rich-tables.ts'

const AT = '2026-11-30T00:00:00Z'
const datesOf = (document: string) => ({ createdAt: AT, updatedAt: `${AT} ${document.length % 3}`, updatedIn: 1 })

/** The dates of every document, and of one that is retired. */
const datesIn = ({ compiled: { records } }: Snapshot) =>
  new Map(
    [records.concepts, records.claims, records.sources, records.articles, records.tables]
      .flatMap((map) => [...map.keys()])
      .concat('zz:retired')
      .map((key) => [key, datesOf(key)]),
  )

/** Writes a snapshot to the bytes of a file, and reads these. */
function throughFile(graph: GraphWithDates): GraphWithDates {
  const bytes = new Uint8Array(Buffer.concat(runSync(sealing(null, runSync(graphInFile(graph))))))
  return runSync(graphFromFile(runSync(unsealing(bytes.buffer, () => {})) as StoredGraph))
}

const edits = fc.array(edit, { minLength: 1, maxLength: 4 })
/** Tables whose claims join nothing that is missing. */
const tables = fc.option(
  richParts
    .map(({ parts }) => parts.map(tableRecord))
    .filter((parts) => tableRows(parts, []).claims.unknown.length === 0),
  { nil: undefined, freq: 3 },
)

test('a snapshot from a file tells what the one from records tells, and so does the next one', () => {
  fc.assert(
    fc.property(edits, edits, tables, (first, second, parts = []) => {
      const maps = noRecords()
      applyEdits(maps, FIRST_EDITS)
      applyEdits(maps, first)
      const snapshot = buildSnapshot({ ...recordsOf(maps), tables: parts }, 4, AT, datesOf)
      const dates = datesIn(snapshot)
      const read = throughFile({ snapshot, dates })
      expect(toldOf(read.snapshot)).toEqual(toldOf(snapshot))
      expect([...read.dates]).toEqual([...dates].toSorted(([one], [other]) => (one < other ? -1 : 1)))
      const changes = applyEdits(maps, second)
      const next = runSync(changedSnapshot(read.snapshot, changes, 5, AT, datesOf))
      expect(toldOf(next)).toEqual(toldOf(buildSnapshot({ ...recordsOf(maps), tables: parts }, 5, AT, datesOf)))
      // What came from a file can be written to one.
      expect(toldOf(throughFile({ snapshot: next, dates: datesIn(next) }).snapshot)).toEqual(toldOf(next))
    }),
    { numRuns: 12 },
  )
})

test('parts of tables can be added to a snapshot from a file, whose parts are not read', () => {
  fc.assert(
    fc.property(tables, (drawn) => {
      const parts = drawn ?? []
      const [added, ...others] = parts
      if (added === undefined) return
      const maps = noRecords()
      applyEdits(maps, FIRST_EDITS)
      const rest = others.length > 0 && tableRows(others, []).claims.unknown.length === 0 ? others : []
      const before = buildSnapshot({ ...recordsOf(maps), tables: rest }, 1, AT, datesOf)
      const read = throughFile({ snapshot: before, dates: datesIn(before) }).snapshot
      const changed = parts.filter((part) => !rest.includes(part)).map((part) => [part.key, part] as const)
      const changes = { concepts: [], claims: [], sources: [], articles: [], assets: [], tables: changed }
      const after = runSync(changedSnapshot(read, changes, 2, AT, datesOf))
      expect(toldOf(after)).toEqual(toldOf(buildSnapshot({ ...recordsOf(maps), tables: parts }, 2, AT, datesOf)))
    }),
    { numRuns: 12 },
  )
})

test('a digest of an older form is kept', () => {
  const maps = noRecords()
  applyEdits(maps, FIRST_EDITS)
  const records = recordsOf(maps)
  const snapshot = buildSnapshot(records, 1, AT, datesOf, runSync(flatDigest(records)))
  const read = throughFile({ snapshot, dates: datesIn(snapshot) }).snapshot
  expect(read.digest).toBe(snapshot.digest)
  expect(read.compiled.digest).toBe(snapshot.compiled.digest)
})

test('records from a file are frozen, and share its memory', () => {
  const maps = noRecords()
  applyEdits(maps, FIRST_EDITS)
  const snapshot = buildSnapshot(recordsOf(maps), 1, AT, datesOf)
  const read = throughFile({ snapshot, dates: datesIn(snapshot) }).snapshot
  for (const claim of read.claims.values()) expect([claim, claim.evidence].every(Object.isFrozen)).toBe(true)
  expect(read.adjacency.targets.buffer).toBe(read.compiled.byObject.positions.buffer)
})
