import { EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { lineKeyEnd, ROW_KEY_LENGTH, rowKeyEnd, rowKeyHalves, splitRowKey } from '../../../graph/vocabulary/row-key.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { ClaimColumns } from '../adjacency.ts'
import { deepFreeze } from '../freeze.ts'
import type { AttributeRecord, ClaimRecord } from '../records.ts'
import { dictionary } from './dictionary.ts'
import { collectEvidence } from './evidence-rows.ts'
import { findAlong } from './find-along.ts'
import type { TableRecord } from './table-record.ts'

/** The claims of one table: the rows from `first` to before `end`, in order of key. */
export interface ClaimTable {
  readonly name: string
  readonly source: Key
  /** Whether its keys are named by lines. */
  readonly isByLine: boolean
  readonly first: number
  readonly end: number
}

/** The claims of all tables, a row each. Concepts are numbers; a missing one is `NOTHING`. */
export interface ClaimRows extends ClaimColumns {
  readonly size: number
  readonly tables: readonly ClaimTable[]
  /** Position in `relations`. */
  readonly relation: Uint16Array | Uint32Array
  /** The distinct relations, null for none, in no order. */
  readonly relations: readonly (string | null)[]
  /** Equal for rows of equal qualifiers. */
  readonly qualifiers: Uint16Array | Uint32Array
  /** The ids, in tables, of the sources that rows name, by key. */
  readonly sources: ReadonlyMap<Key, string>
  /** The rows whose evidence names a source, ascending. */
  rowsNaming(source: Key): Uint32Array
  /** The first row of each table whose key does not follow that of the row before. */
  readonly unordered: readonly number[]
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
/**
 * `parts` must be in order of table, and within a table of part; `conceptKeys` must ascend. `idOf`
 * gives the id of a concept, by number, in tables.
 */
export function claimRows(
  parts: readonly TableRecord[],
  conceptKeys: readonly Key[],
  idOf: (concept: number) => string,
): ClaimRows {
  const size = parts.reduce((sum, { claimCount }) => sum + claimCount, 0)
  const highs = new Uint32Array(size)
  const lows = new Uint32Array(size)
  const scored = new Uint8Array(size)
  const subjects = new Uint32Array(size)
  const objects = new Uint32Array(size)
  const predicates = new Uint8Array(size)
  const polarities = new Uint8Array(size)
  const explicitnesses = new Uint8Array(size)
  const shortcuts = new Uint8Array(size)
  const certainty = dictionary<number>()
  const relation = dictionary<string | null>()
  const qualifier = dictionary<string>()
  const collected = collectEvidence(size)
  const tables: ClaimTable[] = []
  const unknown: { part: Key; end: Key }[] = []
  const firsts: number[] = []
  let first = 0
  for (const part of parts) {
    const end = first + part.claimCount
    firsts.push(first)
    if (part.claimCount === 0) continue
    const columns = part.claims()
    const { isByLine } = columns
    const last = tables.at(-1)
    if (last?.name === part.name && last.isByLine === isByLine) tables[tables.length - 1] = { ...last, end }
    else tables.push({ name: part.name, source: part.source, isByLine, first, end })
    const numbers = findAlong(conceptKeys, columns.ends).map((number, position) => {
      if (number === undefined && unknown.length < MOST_UNKNOWN)
        unknown.push({ part: part.key, end: columns.ends[position]! })
      return number ?? NOTHING
    })
    for (let row = 0; row < part.claimCount; row++) {
      subjects[first + row] = numbers[columns.subjects[row]!]!
      objects[first + row] = numbers[columns.objects[row]!]!
    }
    highs.set(columns.highs, first)
    lows.set(columns.lows, first)
    scored.set(columns.scored, first)
    predicates.set(columns.predicates, first)
    polarities.set(columns.polarities, first)
    explicitnesses.set(columns.explicitnesses, first)
    for (const row of columns.shortcuts) shortcuts[first + row] = 1
    certainty.take(columns.certainties)
    relation.take(columns.relations)
    qualifier.take(columns.qualifiers)
    collected.take(first, columns.evidence)
    first = end
  }
  const certainties = Float64Array.from(certainty.values).sort()
  const rank = new Map(Array.from(certainties, (value, position) => [value, position]))
  const ranks = certainty.values.map((value) => rank.get(value) ?? 0)
  const tableOf = (row: number) => tables[upperBound(tables.length, (at) => tables[at]!.first <= row) - 1]!
  // This leaves out the parts and dictionaries, which hold all rows read.
  const partKeys = parts.map(({ key }) => key)
  const relationValues = relation.values
  const qualifierValues = qualifier.values.map((json): readonly AttributeRecord[] => JSON.parse(json))
  const relationAt = relation.positions()
  const qualifierAt = qualifier.positions()
  const certaintyAt = certainty.positions()
  for (let row = 0; row < size; row++) certaintyAt[row] = ranks[certaintyAt[row]!]!
  const evidence = collected.rows()
  const keyIn = (table: ClaimTable, row: number) =>
    `claim:${table.name}-${table.isByLine ? lineKeyEnd(lows[row]!) : rowKeyEnd(highs[row]!, lows[row]!)}`
  const follows = (row: number) =>
    highs[row]! > highs[row - 1]! || (highs[row]! === highs[row - 1]! && lows[row]! > lows[row - 1]!)

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
    relations: relationValues,
    qualifiers: qualifierAt,
    sources: evidence.sources,
    rowsNaming: evidence.rowsNaming,
    unordered: tables.flatMap(({ first, end }) => {
      for (let row = first + 1; row < end; row++) if (!follows(row)) return [row]
      return []
    }),
    unknown,
    keyOf: (row) => keyIn(tableOf(row), row),
    partOf: (row) => partKeys[upperBound(partKeys.length, (at) => firsts[at]! <= row) - 1]!,
    rowOf(key) {
      const { table: name, end = '' } = splitRowKey(key) ?? {}
      const isByLine = end.length !== ROW_KEY_LENGTH
      const [high, low] = isByLine ? [0, Number(end)] : rowKeyHalves(end)
      for (const table of tables) {
        if (table.name !== name || table.isByLine !== isByLine) continue
        const isBefore = (at: number) => {
          const row = table.first + at
          return highs[row]! < high || (highs[row] === high && lows[row]! < low)
        }
        const row = table.first + upperBound(table.end - table.first, isBefore)
        if (row < table.end && highs[row] === high && lows[row] === low) return row
      }
      return undefined
    },
    claimAt(row) {
      const table = tableOf(row)
      const [subject, object] = [subjects[row]!, objects[row]!]
      const qualifiers = qualifierValues[qualifierAt[row]!]!
      const called = relationValues[relationAt[row]!] ?? null
      return deepFreeze<ClaimRecord>({
        key: keyIn(table, row),
        subject: conceptKeys[subject]!,
        predicate: PREDICATE_NAMES[predicates[row]!]!,
        ...(called !== null && { relation: called }),
        object: conceptKeys[object]!,
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
        evidence: evidence.evidenceOf({
          row,
          table: table.source,
          line: table.isByLine ? lows[row]! : null,
          subject: idOf(subject),
          object: idOf(object),
        }),
        basis: scored[row] === 1 ? 'SCORE' : 'DEFAULT',
        ...(qualifiers.length > 0 && { qualifiers }),
      })
    },
  }
}
