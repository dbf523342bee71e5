import { CODE_SYSTEMS, type CodeSystem, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { textPacker, textsIn } from '../../algorithms/packed-texts.ts'
import { slices, TEXTS_PER_SLICE } from '../../algorithms/slices.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { deepFreeze } from '../freeze.ts'
import type { CodeRecord, ConceptRecord, ImportedConceptRecord } from '../records.ts'
import { attributeRows, attributesOfPart, rowsWith } from './attribute-rows.ts'
import type { AttributeData, ConceptData, PartData } from './table-data.ts'
import type { ConceptColumns, MoreOfRow, TablePart } from './table-record.ts'
import { readTexts, sparseTexts, textColumnOfParts } from './text-columns.ts'

/** The concepts of all tables, a row each. Rows of several tables may be of one concept. */
export interface ConceptRows {
  readonly size: number
  /** Positions in `CONCEPT_KINDS`. */
  readonly kinds: Uint8Array
  /** 1 where the concept of a row was published elsewhere before. */
  readonly joins: Uint8Array
  keyAt(row: number): Key
  /** The id of a row in its table. */
  idAt(row: number): string
  nameAt(row: number): string
  /** The key of the part of a row. */
  partOf(row: number): Key
  /** Equal for rows of one table. */
  sourceOf(row: number): Key
  categoryAt(row: number): string | null
  /** The other labels of a row, besides its name. */
  alsoCalledAt(row: number): readonly string[]
  /** The rows of concepts that their table marks as latent: with the attribute `latent` `true`. */
  readonly latent: Uint32Array
  /** The leg sides among them, by row. */
  readonly roles: ReadonlyMap<number, LegRole>
  /**
   * The concept of these rows, of which the first gives its name; a new frozen record at every
   * call.
   */
  conceptAt(rows: readonly number[]): ConceptRecord
  /** A concept outside tables, with what these rows add to it. */
  joined(concept: ConceptRecord, rows: readonly number[]): ConceptRecord
  /** The columns of the part whose rows are from `first` to before `end`. */
  columnsOf(first: number, end: number): ConceptColumns
}

/** Reads the columns of all parts, part by part, with pauses. Also gives the keys of rows. */
export function* compilingConcepts(
  parts: readonly TablePart[],
): Generator<void, { readonly data: ConceptData; readonly keys: readonly Key[] }, void> {
  const size = parts.reduce((sum, { conceptCount }) => sum + conceptCount, 0)
  const keys: Key[] = []
  const packed = { keys: textPacker(), ids: textPacker(), names: textPacker() }
  const kinds = new Uint8Array(size)
  const joins = new Uint8Array(size)
  const categories = textColumnOfParts()
  const more = sparseTexts()
  const roles: { row: number; role: LegRole }[] = []
  const attributes: AttributeData[number][] = []
  for (const table of parts) {
    if (table.conceptCount === 0) continue
    yield
    const first = keys.length
    const columns = table.concepts()
    kinds.set(columns.kinds, first)
    categories.take(columns.categories)
    for (const [from, to] of slices(table.conceptCount, TEXTS_PER_SLICE)) {
      yield
      for (let row = from; row < to; row++) {
        keys.push(columns.keys[row]!)
        packed.keys.add(columns.keys[row]!)
        packed.ids.add(columns.ids[row]!)
        packed.names.add(columns.names[row]!)
      }
    }
    for (const row of columns.joins) joins[first + row] = 1
    for (const [from, to] of slices(columns.more.length, TEXTS_PER_SLICE)) {
      yield
      for (const { row, ...rest } of columns.more.slice(from, to)) {
        more.add(first + row, rest)
        if (rest.role) roles.push({ row: first + row, role: rest.role })
      }
    }
    yield
    if (columns.attributes.length > 0) attributes.push(attributesOfPart(first, columns.attributes))
  }
  yield
  const { rows, texts } = more.end()
  const data: ConceptData = {
    size,
    keys: packed.keys.end(),
    ids: packed.ids.end(),
    names: packed.names.end(),
    kinds,
    joins,
    categories: categories.end(),
    more: { rows, texts },
    roles,
    latent: rowsWith(attributes, 'latent', 'true'),
    attributes,
  }
  return { data, keys }
}

export function conceptRows(data: ConceptData, parts: readonly PartData[]): ConceptRows {
  const { size, kinds, joins, latent } = data
  const [keys, ids, names, more] = [data.keys, data.ids, data.names, data.more.texts].map(textsIn) as [Of, Of, Of, Of]
  const categories = readTexts(data.categories)
  const attributes = attributeRows(data.attributes)
  const roles = new Map(data.roles.map(({ row, role }) => [row, role]))
  const moreBefore = (row: number) => upperBound(data.more.rows.length, (at) => data.more.rows[at]! < row)
  const moreAt = (row: number): Partial<MoreOfRow> => {
    const at = moreBefore(row)
    return data.more.rows[at] === row ? JSON.parse(more.at(at)) : {}
  }
  const partAt = (row: number) => parts[upperBound(parts.length, (at) => parts[at]!.concept <= row) - 1]!
  const sourceOf = (row: number) => partAt(row).source
  const alsoCalledOf = (row: number, { alsoCalled = [] }: Partial<MoreOfRow>) => {
    const id = ids.at(row)
    return id === names.at(row) || alsoCalled.includes(id) ? [...alsoCalled] : [...alsoCalled, id]
  }
  const alsoCalledAt = (row: number) => alsoCalledOf(row, moreAt(row))
  const importedAt = (row: number): ImportedConceptRecord => {
    const { alsoCalled = [], summary = '', xrefs = [] } = moreAt(row)
    return {
      source: sourceOf(row),
      id: ids.at(row),
      name: names.at(row),
      alsoCalled,
      category: categories.at(row),
      summary,
      xrefs,
      attributes: attributes.at(row),
    }
  }
  const joined = (concept: ConceptRecord, rows: readonly number[]): ConceptRecord => {
    const labels = new Set(rows.flatMap((row) => [names.at(row), ...alsoCalledAt(row)]))
    labels.delete(concept.name)
    const codes = [...concept.codes]
    for (const code of rows.flatMap((row) => codesOf(ids.at(row))))
      if (!codes.some((its) => its.system === code.system && its.code === code.code)) codes.push(code)
    return deepFreeze<ConceptRecord>({
      ...concept,
      alsoCalled: [...new Set([...concept.alsoCalled, ...labels])],
      codes,
      imports: rows.map(importedAt).sort((a, b) => (a.source < b.source ? -1 : 1)),
    })
  }
  return {
    size,
    kinds,
    joins,
    latent,
    roles,
    keyAt: keys.at,
    idAt: ids.at,
    nameAt: names.at,
    partOf: (row) => partAt(row).key,
    sourceOf,
    categoryAt: categories.at,
    alsoCalledAt,
    joined,
    conceptAt(rows) {
      const row = rows[0]!
      const key = keys.at(row)
      const name = names.at(row)
      const called = rows.map(categories.at).find((its) => its !== null)
      return joined(
        {
          key,
          kind: CONCEPT_KINDS[kinds[row]!]!,
          slug: splitKey(key)?.slug ?? key,
          name,
          // Names of others keep their letters: many are proper names or symbols.
          phrase: name,
          plural: false,
          alsoCalled: [],
          summary: rows.map((its) => moreAt(its).summary).find((its) => its !== undefined && its !== '') ?? '',
          note: null,
          role: roles.get(row) ?? null,
          ...(called !== undefined && { category: called }),
          mentions: [],
          codes: [],
          facts: [],
        },
        rows,
      )
    },
    columnsOf(first, end) {
      const rows = Array.from({ length: end - first }, (_, row) => first + row)
      const furtherRows = data.more.rows.subarray(moreBefore(first), moreBefore(end))
      return {
        keys: rows.map(keys.at),
        ids: rows.map(ids.at),
        kinds: kinds.subarray(first, end),
        names: rows.map(names.at),
        categories: columnOf(rows.map(categories.at)),
        more: Array.from(furtherRows, (row) => ({ ...(moreAt(row) as MoreOfRow), row: row - first })),
        joins: rows.filter((row) => joins[row] === 1).map((row) => row - first),
        attributes: attributes.columnsOf(first, end),
      }
    },
  }
}

type Of = ReturnType<typeof textsIn>

/** A dictionary column that says these values. */
function columnOf(values: readonly (string | null)[]) {
  const codes = new Map<string | null, number>()
  const at = new Uint32Array(values.length)
  for (const [row, value] of values.entries()) {
    if (!codes.has(value)) codes.set(value, codes.size)
    at[row] = codes.get(value)!
  }
  return { values: [...codes.keys()], at }
}

const CURIE = /^([A-Za-z0-9]+):(\S+)$/

/** The systems whose codes include the name of the system as a prefix. */
const WITH_PREFIX: ReadonlySet<CodeSystem> = new Set(['MONDO', 'DOID', 'HP', 'SYMP', 'UBERON', 'PATO', 'ENVO', 'MAXO'])

/** An id such as MONDO:0005148 is itself a code of a known system. */
function codesOf(id: string): CodeRecord[] {
  const [, prefix = '', local = ''] = CURIE.exec(id) ?? []
  const system = CODE_SYSTEMS.find((name) => name === prefix.toUpperCase())
  if (system === undefined) return []
  return [{ system, code: WITH_PREFIX.has(system) ? `${system}:${local}` : local, match: 'EXACT', assertedBy: null }]
}
