import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { tableRecord } from '../../src/projection/table-record.ts'
import type { TablePart } from '../../src/snapshot/tables/table-record.ts'
import { compilingTables, renumberedTables, type TableRows, tableRows } from '../../src/snapshot/tables/table-rows.ts'
import { documentKeys, richParts } from './rich-tables.ts'
import { type MadeUpTable, partsOf } from './table-of.ts'

/** Everything that rows say. */
function saidBy(rows: TableRows) {
  const { concepts, claims } = rows
  const numbers = Array.from(rows.keys.keys())
  return {
    keys: [...rows.keys],
    numbers: rows.keys.map((key) => rows.indexOf.get(key)),
    rowOfConcept: [...rows.rowOfConcept],
    rowsOfConcept: numbers.map(rows.rowsOfConcept),
    concepts: numbers.flatMap((number) => {
      const its = rows.rowsOfConcept(number)
      return rows.rowOfConcept[number]! < 0 ? [] : [[concepts.conceptAt(its), its.map(concepts.partOf)]]
    }),
    claims: Array.from({ length: claims.size }, (_, row) => [
      claims.subjects[row],
      claims.objects[row],
      claims.keyOf(row),
      claims.partOf(row),
      claims.claimAt(row),
    ]),
    latent: [...concepts.latent],
    tables: claims.tables,
    sources: [...claims.sources].map(([key, id]) => [key, id, [...claims.rowsNaming(key)]]),
    unknown: claims.unknown,
    unordered: claims.unordered,
    joined: rows.joined,
    repeated: rows.repeated,
  }
}

const given = richParts.chain(({ parts, keys }) =>
  fc.record({
    records: fc.constant(parts.map(tableRecord)),
    documents: fc.array(documentKeys(keys), { minLength: 2, maxLength: 4 }),
  }),
)

test('rows beside other documents are those that are compiled beside them, step by step', () => {
  let incomplete = 0
  fc.assert(
    fc.property(given, ({ records, documents: [first, ...others] }) => {
      let rows = tableRows(records, first!)
      const { data } = rows
      if (rows.claims.unknown.length > 0) incomplete++
      let before = new Set(first)
      for (const after of others) {
        const changes = {
          added: after.filter((key) => !before.has(key)),
          removed: [...before].filter((key) => !after.includes(key)).sort(),
        }
        rows = runSync(renumberedTables(rows, changes))
        before = new Set(after)
        expect(saidBy(rows)).toEqual(saidBy(tableRows(records, after)))
        expect(rows.data).toBe(data)
      }
    }),
    { numRuns: 60 },
  )
  // Tables whose claims join concepts that are missing are among them.
  expect(incomplete).toBeGreaterThan(5)
})

test('rows are compiled again from their own parts, and from these beside others', () => {
  fc.assert(
    fc.property(given, fc.nat(), ({ records, documents: [documents] }, chosen) => {
      const whole = tableRows(records, documents!)
      expect(saidBy(tableRows(whole.parts(), documents!))).toEqual(saidBy(whole))
      const other = records[chosen % records.length]!
      const rest = tableRows(
        records.filter((record) => record !== other),
        documents!,
      )
      const mixed: TablePart[] = [other, ...rest.parts()]
      expect(saidBy(tableRows(mixed, documents!))).toEqual(saidBy(whole))
    }),
    { numRuns: 40 },
  )
})

const LARGE: MadeUpTable = {
  name: 'large',
  concepts: Array.from({ length: 20_000 }, (_, number) => ({
    id: `n ${number}`,
    kind: 'MECHANISM',
    slug: `n-${number}`,
    name: `Name ${number}`,
    category: null,
    alsoCalled: [`N${number}`],
    summary: '',
    role: null,
  })),
  claims: Array.from({ length: 60_000 }, (_, number) => ({
    number,
    subject: `mechanism:n-${(7 * number) % 20_000}`,
    object: `mechanism:n-${(11 * number + 1) % 20_000}`,
    predicate: 'CAUSES',
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    shortcut: false,
    certainty: 0.5,
    relation: null,
    quote: `quote ${number}`,
  })),
}

/** How often work pauses, and the most elements of watched lists that it reads between two pauses. */
function watched(parts: readonly TablePart[]) {
  let read = 0
  let most = 0
  const counted = <List extends readonly unknown[]>(list: List): List =>
    new Proxy(list, {
      get(target, name) {
        if (typeof name === 'string' && /^\d+$/.test(name)) most = Math.max(most, ++read)
        return Reflect.get(target, name)
      },
    })
  const watching = parts.map((part) => ({
    ...part,
    concepts() {
      const columns = part.concepts()
      return { ...columns, keys: counted(columns.keys), names: counted(columns.names), ids: counted(columns.ids) }
    },
    claims() {
      const columns = part.claims()
      return { ...columns, ends: counted(columns.ends) }
    },
  }))
  return {
    parts: watching,
    pause: () => {
      read = 0
    },
    most: () => most,
  }
}

test('between two pauses only some thousand rows with texts are read', () => {
  const { parts, pause, most } = watched(partsOf(LARGE, 60_000).map(tableRecord))
  const work = compilingTables(parts, [])
  while (!work.next().done) pause()
  expect(most()).toBeGreaterThan(1_000)
  expect(most()).toBeLessThan(60_000)
})
