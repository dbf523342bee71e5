import { EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimColumns } from '../adjacency.ts'
import { deepFreeze } from '../freeze.ts'
import type { ClaimRecord } from '../records.ts'
import { findAlong } from './find-along.ts'
import type { TableRecord, Values } from './table-record.ts'
import { upperBound } from './upper-bound.ts'

/**
 * The claims of one table: the rows from `first` to before `end`, in order of line and so of key.
 */
export interface ClaimTable {
  readonly name: string
  readonly source: Key
  readonly first: number
  readonly end: number
}

/** The claims of all tables, a row each. Concepts are numbers; a missing one is `NOTHING`. */
export interface ClaimRows extends ClaimColumns {
  readonly size: number
  readonly tables: readonly ClaimTable[]
  /** Equal for rows of equal relations. */
  readonly relation: Uint16Array | Uint32Array
  /** The first hundred claim ends that are no concept, with the part that names them. */
  readonly unknown: readonly { readonly part: Key; readonly end: Key }[]
  keyOf(row: number): Key
  /** The part of a row. */
  partOf(row: number): Key
  /** The row that a key names, or undefined. */
  rowOf(key: Key): number | undefined
  /** A new frozen record at every call. */
  claimAt(row: number): ClaimRecord
}

export const NOTHING = 2 ** 32 - 1
const MOST_UNKNOWN = 100
const KEY = /^claim:(.+)-(\d{8})$/

/** `parts` must be in order of table, and within a table of part; `conceptKeys` must ascend. */
export function claimRows(parts: readonly TableRecord[], conceptKeys: readonly Key[]): ClaimRows {
  const size = parts.reduce((sum, { claimCount }) => sum + claimCount, 0)
  const lines = new Uint32Array(size)
  const starts = new Uint32Array(size)
  const subjects = new Uint32Array(size)
  const objects = new Uint32Array(size)
  const predicates = new Uint8Array(size)
  const polarities = new Uint8Array(size)
  const explicitnesses = new Uint8Array(size)
  const shortcuts = new Uint8Array(size)
  const certainty = dictionary<number>(size)
  const relation = dictionary<string | null>(size)
  const quote = dictionary<string>(size)
  const tables: ClaimTable[] = []
  const unknown: { part: Key; end: Key }[] = []
  const firsts: number[] = []
  let first = 0
  for (const part of parts) {
    const end = first + part.claimCount
    firsts.push(first)
    const last = tables.at(-1)
    if (last?.name === part.name) tables[tables.length - 1] = { ...last, end }
    else tables.push({ name: part.name, source: part.source, first, end })
    if (part.claimCount === 0) continue
    const columns = part.claims()
    const numbers = findAlong(conceptKeys, columns.ends).map((number, position) => {
      if (number === undefined && unknown.length < MOST_UNKNOWN)
        unknown.push({ part: part.key, end: columns.ends[position]! })
      return number ?? NOTHING
    })
    for (let row = 0; row < part.claimCount; row++) {
      subjects[first + row] = numbers[columns.subjects[row]!]!
      objects[first + row] = numbers[columns.objects[row]!]!
    }
    lines.set(columns.lines, first)
    starts.set(columns.starts, first)
    predicates.set(columns.predicates, first)
    polarities.set(columns.polarities, first)
    explicitnesses.set(columns.explicitnesses, first)
    for (const row of columns.shortcuts) shortcuts[first + row] = 1
    certainty.take(columns.certainties, first)
    relation.take(columns.relations, first)
    quote.take(columns.quotes, first)
    first = end
  }
  const certainties = Float64Array.from(certainty.values).sort()
  const rank = new Map(Array.from(certainties, (value, position) => [value, position]))
  const ranks = certainty.values.map((value) => rank.get(value) ?? 0)
  const tableByName = new Map(tables.map((table) => [table.name, table]))
  const tableOf = (row: number) => tables[upperBound(tables.length, (at) => tables[at]!.first <= row) - 1]!
  // This leaves out the parts and dictionaries, which hold all rows read.
  const partKeys = parts.map(({ key }) => key)
  const relationValues = relation.values
  const quoteValues = quote.values
  const relationAt = relation.positions()
  const quoteAt = quote.positions()
  const certaintyAt = certainty.positions()
  for (let row = 0; row < size; row++) certaintyAt[row] = ranks[certaintyAt[row]!]!
  const keyIn = (table: ClaimTable, row: number) => `claim:${table.name}-${String(lines[row]).padStart(8, '0')}`

  return {
    size,
    tables,
    subjects,
    objects,
    predicates,
    polarities,
    explicitnesses,
    shortcuts,
    certainty: certaintyAt,
    certainties,
    relation: relationAt,
    unknown,
    keyOf: (row) => keyIn(tableOf(row), row),
    partOf: (row) => partKeys[upperBound(partKeys.length, (at) => firsts[at]! <= row) - 1]!,
    rowOf(key) {
      const [, name = '', digits = ''] = KEY.exec(key) ?? []
      const table = tableByName.get(name)
      if (table === undefined) return undefined
      const line = Number(digits)
      const row = table.first + upperBound(table.end - table.first, (at) => lines[table.first + at]! < line)
      return row < table.end && lines[row] === line ? row : undefined
    },
    claimAt(row) {
      const table = tableOf(row)
      const text = quoteValues[quoteAt[row]!]!
      const start = starts[row]!
      const called = relationValues[relationAt[row]!] ?? null
      return deepFreeze<ClaimRecord>({
        key: keyIn(table, row),
        subject: conceptKeys[subjects[row]!]!,
        predicate: PREDICATE_NAMES[predicates[row]!]!,
        ...(called !== null && { relation: called }),
        object: conceptKeys[objects[row]!]!,
        polarity: POLARITIES[polarities[row]!]!,
        explicitness: EXPLICITNESSES[explicitnesses[row]!]!,
        cue: null,
        certainty: certainties[certaintyAt[row]!]!,
        attribution: 'SOURCE',
        shortcut: shortcuts[row] === 1,
        scope: null,
        mechanism: [],
        conditions: [],
        note: null,
        evidence: [
          {
            source: table.source,
            passage: `line ${lines[row]}`,
            quote: text,
            start,
            end: start + text.length,
            stance: 'SUPPORTS',
          },
        ],
      })
    },
  }
}

/** Collects the distinct values of many parts. */
function dictionary<Value>(size: number) {
  const values: Value[] = []
  const codes = new Map<Value, number>()
  const at = new Uint32Array(size)
  return {
    values,
    take(column: Values<Value>, first: number) {
      const own = column.values.map((value) => {
        const known = codes.get(value)
        if (known !== undefined) return known
        codes.set(value, values.length)
        return values.push(value) - 1
      })
      for (let row = 0; row < column.at.length; row++) at[first + row] = own[column.at[row]!]!
    },
    /** In the smallest array that holds them. */
    positions: () => (values.length <= 2 ** 16 ? Uint16Array.from(at) : at),
  }
}
