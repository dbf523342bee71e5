import { EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { lineKeyEnd, ROW_KEY_LENGTH, rowKeyEnd, rowKeyHalves, splitRowKey } from '../../../graph/vocabulary/row-key.ts'
import { textsIn } from '../../algorithms/packed-texts.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { ClaimColumns } from '../claim-columns.ts'
import { deepFreeze } from '../freeze.ts'
import type { AttributeRecord, ClaimRecord } from '../records.ts'
import { evidenceRows, ofPart } from './evidence-rows.ts'
import { unknownEnds } from './missing-ends.ts'
import type { ClaimData, Codes, ConceptNumbers, PartData } from './table-data.ts'
import type { ClaimColumns as ClaimColumnsOfPart } from './table-record.ts'
import { readTexts } from './text-columns.ts'

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
  readonly relation: Codes
  /** The distinct relations, null for none, in no order. */
  readonly relations: readonly (string | null)[]
  /** Equal for rows of equal qualifiers. */
  readonly qualifiers: Codes
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
  /** The columns of the rows from `first` to before `end`, which are a part. */
  columnsOf(first: number, end: number, isByLine: boolean): ClaimColumnsOfPart
}

/** The number of a missing concept. */
export const NOTHING = 2 ** 32 - 1

/** `idOf` gives the id of a concept, by number, in tables. */
export function claimRows(
  data: ClaimData,
  parts: readonly PartData[],
  numbers: ConceptNumbers,
  idOf: (concept: number) => string,
): ClaimRows {
  const { size, highs, lows, scored, predicates, polarities, explicitnesses, shortcuts, certainty, certainties } = data
  const { keys, subjects, objects } = numbers
  const tables = claimTables(parts, size)
  const tableOf = (row: number) => tables[upperBound(tables.length, (at) => tables[at]!.first <= row) - 1]!
  const relationTexts = textsIn(data.relations.values)
  const relations = Array.from({ length: relationTexts.size }, (_, code) =>
    code === data.relations.nullAt ? null : relationTexts.at(code),
  )
  const qualifierTexts = readTexts(data.qualifiers)
  /** By code; read when a record asks for it. */
  const qualifierLists: (readonly AttributeRecord[])[] = []
  const qualifiersOf = (row: number): readonly AttributeRecord[] => {
    const code = data.qualifiers.at[row]!
    qualifierLists[code] ??= JSON.parse(qualifierTexts.textOf(code)!)
    return qualifierLists[code]!
  }
  const evidence = evidenceRows(data.evidence)
  const keyIn = (table: ClaimTable, row: number) =>
    `claim:${table.name}-${table.isByLine ? lineKeyEnd(lows[row]!) : rowKeyEnd(highs[row]!, lows[row]!)}`
  const partOf = (row: number) => parts[upperBound(parts.length, (at) => parts[at]!.claim <= row) - 1]!.key

  return {
    size,
    tables,
    subjects,
    objects,
    predicates,
    polarities,
    explicitnesses,
    shortcuts,
    certainty,
    certainties,
    relation: data.relations.at,
    relations,
    qualifiers: data.qualifiers.at,
    sources: evidence.sources,
    rowsNaming: evidence.rowsNaming,
    unordered: data.unordered,
    unknown: unknownEnds(numbers.missing, partOf),
    keyOf: (row) => keyIn(tableOf(row), row),
    partOf,
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
      const qualifiers = qualifiersOf(row)
      const called = relations[data.relations.at[row]!] ?? null
      return deepFreeze<ClaimRecord>({
        key: keyIn(table, row),
        subject: keys[subject]!,
        predicate: PREDICATE_NAMES[predicates[row]!]!,
        ...(called !== null && { relation: called }),
        object: keys[object]!,
        polarity: POLARITIES[polarities[row]!]!,
        explicitness: EXPLICITNESSES[explicitnesses[row]!]!,
        cue: null,
        certainty: certainties[certainty[row]!]!,
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
    columnsOf(first, end, isByLine) {
      const { places, codes, keys: missing } = numbers.missing
      const ends = new Map<Key, number>()
      const endsOf = (of: Uint32Array, side: number) =>
        Uint32Array.from(of.subarray(first, end), (number, row) => {
          const place = 2 * (first + row) + side
          const key =
            number === NOTHING
              ? missing[codes[upperBound(places.length, (at) => places[at]! < place)]!]!
              : keys[number]!
          if (!ends.has(key)) ends.set(key, ends.size)
          return ends.get(key)!
        })
      const [own, others] = [endsOf(subjects, 0), endsOf(objects, 1)]
      const inOrder = [...ends.keys()].sort()
      const rank = new Uint32Array(ends.size)
      for (const [position, key] of inOrder.entries()) rank[ends.get(key)!] = position
      return {
        highs: highs.subarray(first, end),
        lows: lows.subarray(first, end),
        isByLine,
        ends: inOrder,
        subjects: own.map((code) => rank[code]!),
        objects: others.map((code) => rank[code]!),
        predicates: predicates.subarray(first, end),
        polarities: polarities.subarray(first, end),
        explicitnesses: explicitnesses.subarray(first, end),
        certainties: ofPart({ at: certainty }, (code) => certainties[code]!, first, end),
        scored: scored.subarray(first, end),
        relations: ofPart(data.relations, (code) => relations[code]!, first, end),
        qualifiers: ofPart(data.qualifiers, (code) => qualifierTexts.textOf(code)!, first, end),
        shortcuts: Array.from(shortcuts.subarray(first, end).entries())
          .filter(([, isShortcut]) => isShortcut === 1)
          .map(([row]) => row),
        evidence: evidence.columnsOf(first, end),
      }
    },
  }
}

/** Parts that follow each other, of one table and one form of keys, are one. */
export function claimTables(parts: readonly PartData[], size: number): ClaimTable[] {
  const tables: ClaimTable[] = []
  for (const [index, { name, source, isByLine, claim: first }] of parts.entries()) {
    const end = parts[index + 1]?.claim ?? size
    if (first === end) continue
    const last = tables.at(-1)
    if (last?.name === name && last.isByLine === isByLine) tables[tables.length - 1] = { ...last, end }
    else tables.push({ name, source, isByLine, first, end })
  }
  return tables
}
