import { CODE_SYSTEMS, type CodeSystem, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { deepFreeze } from '../freeze.ts'
import type { CodeRecord, ConceptRecord, ImportedConceptRecord } from '../records.ts'
import { attributeRows } from './attribute-rows.ts'
import type { MoreOfRow, TableRecord } from './table-record.ts'

/** The concepts of all tables, a row each. Rows of several tables may be of one concept. */
export interface ConceptRows {
  readonly keys: readonly Key[]
  /** The ids of the rows in their tables. */
  readonly ids: readonly string[]
  /** Positions in `CONCEPT_KINDS`. */
  readonly kinds: Uint8Array
  readonly names: readonly string[]
  /** 1 where the concept of a row was published elsewhere before. */
  readonly joins: Uint8Array
  /** The key of the part of a row. */
  partOf(row: number): Key
  /** Equal for rows of one table. */
  sourceOf(row: number): Key
  categoryAt(row: number): string | null
  /** The other labels of a row, besides its name. */
  alsoCalledAt(row: number): readonly string[]
  /** The rows of concepts that their table marks as latent: with the attribute `latent` `true`. */
  readonly latent: readonly number[]
  /** The leg sides among them, by row. */
  readonly roles: ReadonlyMap<number, LegRole>
  /**
   * The concept of these rows, of which the first gives its name; a new frozen record at every
   * call.
   */
  conceptAt(rows: readonly number[]): ConceptRecord
  /** A concept outside tables, with what these rows add to it. */
  joined(concept: ConceptRecord, rows: readonly number[]): ConceptRecord
}

export function conceptRows(parts: readonly TableRecord[]): ConceptRows {
  const size = parts.reduce((sum, { conceptCount }) => sum + conceptCount, 0)
  const keys: Key[] = []
  const ids: string[] = []
  const names: string[] = []
  const kinds = new Uint8Array(size)
  const joins = new Uint8Array(size)
  const part = new Uint32Array(size)
  const categories: (string | null)[] = []
  const category = new Uint32Array(size)
  const more = new Map<number, MoreOfRow>()
  const attributes = attributeRows()
  for (const [number, table] of parts.entries()) {
    if (table.conceptCount === 0) continue
    const first = keys.length
    const columns = table.concepts()
    part.fill(number, first, first + table.conceptCount)
    kinds.set(columns.kinds, first)
    const known = categories.length
    categories.push(...columns.categories.values)
    for (let row = 0; row < table.conceptCount; row++) {
      keys.push(columns.keys[row]!)
      ids.push(columns.ids[row]!)
      names.push(columns.names[row]!)
      category[first + row] = known + columns.categories.at[row]!
    }
    for (const row of columns.joins) joins[first + row] = 1
    for (const { row, ...rest } of columns.more) more.set(first + row, rest)
    attributes.take(first, columns.attributes)
  }
  // This leaves out the parts, which hold all rows read.
  const partKeys = parts.map(({ key }) => key)
  const sources = parts.map(({ source }) => source)
  const sourceOf = (row: number) => sources[part[row]!]!
  const categoryAt = (row: number) => categories[category[row]!] ?? null
  const alsoCalledAt = (row: number) => {
    const { alsoCalled = [] } = more.get(row) ?? {}
    const id = ids[row]!
    return id === names[row] || alsoCalled.includes(id) ? [...alsoCalled] : [...alsoCalled, id]
  }
  const roles = new Map([...more].flatMap(([row, { role }]) => (role ? [[row, role] as const] : [])))
  const importedAt = (row: number): ImportedConceptRecord => {
    const { alsoCalled = [], summary = '', xrefs = [] } = more.get(row) ?? {}
    return {
      source: sourceOf(row),
      id: ids[row]!,
      name: names[row]!,
      alsoCalled,
      category: categoryAt(row),
      summary,
      xrefs,
      attributes: attributes.at(row),
    }
  }
  const joined = (concept: ConceptRecord, rows: readonly number[]): ConceptRecord => {
    const labels = new Set(rows.flatMap((row) => [names[row]!, ...alsoCalledAt(row)]))
    labels.delete(concept.name)
    const codes = [...concept.codes]
    for (const code of rows.flatMap((row) => codesOf(ids[row]!)))
      if (!codes.some((its) => its.system === code.system && its.code === code.code)) codes.push(code)
    return deepFreeze<ConceptRecord>({
      ...concept,
      alsoCalled: [...new Set([...concept.alsoCalled, ...labels])],
      codes,
      imports: rows.map(importedAt).sort((a, b) => (a.source < b.source ? -1 : 1)),
    })
  }
  return {
    keys,
    ids,
    kinds,
    roles,
    names,
    joins,
    latent: attributes.rowsWith('latent', 'true'),
    partOf: (row) => partKeys[part[row]!]!,
    sourceOf,
    categoryAt,
    alsoCalledAt,
    joined,
    conceptAt(rows) {
      const row = rows[0]!
      const key = keys[row]!
      const name = names[row]!
      const called = rows.map(categoryAt).find((its) => its !== null)
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
          summary: rows.map((its) => more.get(its)?.summary).find((its) => its !== undefined && its !== '') ?? '',
          note: null,
          role: more.get(row)?.role ?? null,
          ...(called !== undefined && { category: called }),
          mentions: [],
          codes: [],
          facts: [],
        },
        rows,
      )
    },
  }
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
