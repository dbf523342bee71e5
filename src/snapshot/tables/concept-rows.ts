import { CODE_SYSTEMS, type CodeSystem, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import { type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { deepFreeze } from '../freeze.ts'
import type { CodeRecord, ConceptRecord } from '../records.ts'
import type { MoreOfRow, TableRecord } from './table-record.ts'

/** The concepts of all tables, a row each. */
export interface ConceptRows {
  readonly keys: readonly Key[]
  /** Positions in `CONCEPT_KINDS`. */
  readonly kinds: Uint8Array
  readonly names: readonly string[]
  /** The key of the part of a row. */
  partOf(row: number): Key
  categoryAt(row: number): string | null
  /** The other labels of a row, besides its name. */
  alsoCalledAt(row: number): readonly string[]
  /** The leg sides among them, by row. */
  readonly roles: ReadonlyMap<number, LegRole>
  /** A new frozen record at every call. */
  conceptAt(row: number): ConceptRecord
}

export function conceptRows(parts: readonly TableRecord[]): ConceptRows {
  const size = parts.reduce((sum, { conceptCount }) => sum + conceptCount, 0)
  const keys: Key[] = []
  const ids: string[] = []
  const names: string[] = []
  const kinds = new Uint8Array(size)
  const part = new Uint32Array(size)
  const categories: (string | null)[] = []
  const category = new Uint32Array(size)
  const more = new Map<number, MoreOfRow>()
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
    for (const { row, ...rest } of columns.more) more.set(first + row, rest)
  }
  // This leaves out the parts, which hold all rows read.
  const partKeys = parts.map(({ key }) => key)
  const categoryAt = (row: number) => categories[category[row]!] ?? null
  const alsoCalledAt = (row: number) => {
    const { alsoCalled = [] } = more.get(row) ?? {}
    const id = ids[row]!
    return id === names[row] || alsoCalled.includes(id) ? [...alsoCalled] : [...alsoCalled, id]
  }
  const roles = new Map([...more].flatMap(([row, { role }]) => (role ? [[row, role] as const] : [])))
  return {
    keys,
    kinds,
    roles,
    names,
    partOf: (row) => partKeys[part[row]!]!,
    categoryAt,
    alsoCalledAt,
    conceptAt(row) {
      const key = keys[row]!
      const name = names[row]!
      const called = categoryAt(row)
      return deepFreeze<ConceptRecord>({
        key,
        kind: CONCEPT_KINDS[kinds[row]!]!,
        slug: splitKey(key)?.slug ?? key,
        name,
        // Names of others keep their letters: many are proper names or symbols.
        phrase: name,
        plural: false,
        alsoCalled: alsoCalledAt(row),
        summary: more.get(row)?.summary ?? '',
        note: null,
        role: more.get(row)?.role ?? null,
        ...(called !== null && { category: called }),
        mentions: [],
        codes: codesOf(ids[row]!),
        facts: [],
      })
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
