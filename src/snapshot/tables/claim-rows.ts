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
      const [own, others] = [subjects.subarray(first, end), objects.subarray(first, end)]
      const { ends, subjectCodes, objectCodes } = endsOfPart(own, others, keys, (row, side) => {
        const { places, codes, keys: missing } = numbers.missing
        const place = 2 * (first + row) + side
        return missing[codes[upperBound(places.length, (at) => places[at]! < place)]!]!
      })
      const shortcutRows: number[] = []
      for (let row = first; row < end; row++) if (shortcuts[row] === 1) shortcutRows.push(row - first)
      return {
        highs: highs.subarray(first, end),
        lows: lows.subarray(first, end),
        isByLine,
        ends,
        subjects: subjectCodes,
        objects: objectCodes,
        predicates: predicates.subarray(first, end),
        polarities: polarities.subarray(first, end),
        explicitnesses: explicitnesses.subarray(first, end),
        certainties: ofPart({ at: certainty }, (code) => certainties[code]!, first, end),
        scored: scored.subarray(first, end),
        relations: ofPart(data.relations, (code) => relations[code]!, first, end),
        qualifiers: ofPart(data.qualifiers, (code) => qualifierTexts.textOf(code)!, first, end),
        shortcuts: shortcutRows,
        evidence: evidence.columnsOf(first, end),
      }
    },
  }
}

/**
 * The ends of some claims in order of key, and by claim their positions among them. `missingAt`
 * gives the key of an end that is no concept.
 */
function endsOfPart(
  subjects: Uint32Array,
  objects: Uint32Array,
  keys: readonly Key[],
  missingAt: (row: number, side: 0 | 1) => Key,
) {
  const numbers = Uint32Array.from(new Set([...subjects, ...objects]))
    .sort()
    .filter((number) => number !== NOTHING)
  const missing = new Map<string, Key>()
  for (let row = 0; row < subjects.length; row++) {
    if (subjects[row] === NOTHING) missing.set(`${row} 0`, missingAt(row, 0))
    if (objects[row] === NOTHING) missing.set(`${row} 1`, missingAt(row, 1))
  }
  const known = Array.from(numbers, (number) => keys[number]!)
  const ends = missing.size === 0 ? known : [...new Set([...known, ...missing.values()])].sort()
  const codeOfKey = missing.size === 0 ? null : new Map(ends.map((key, code) => [key, code]))
  const codeOf = new Map<number, number>()
  for (const [index, number] of numbers.entries()) codeOf.set(number, codeOfKey?.get(keys[number]!) ?? index)
  const codesOf = (column: Uint32Array, side: 0 | 1) => {
    const codes = new Uint32Array(column.length)
    for (let row = 0; row < column.length; row++)
      codes[row] = codeOf.get(column[row]!) ?? codeOfKey!.get(missing.get(`${row} ${side}`)!)!
    return codes
  }
  return { ends, subjectCodes: codesOf(subjects, 0), objectCodes: codesOf(objects, 1) }
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
