import { conceptKey, conceptKindOf, type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { ContentSet, TableDocument } from '../content/documents.ts'
import { readNumbers } from '../content/tables/number-column.ts'
import { tableName } from '../content/tables/table-key.ts'

/**
 * A concept that an earlier import of the same table published, new or joined to another one.
 */
export interface PublishedRow {
  readonly key: Key
  readonly kind: ConceptKind
  readonly name: string
  readonly joins: boolean
}

/** The published concepts, as an import finds them. */
export interface ConceptsPublished {
  /** The concept that the table has published under an id. */
  before(id: string): PublishedRow | undefined
  /**
   * The concept elsewhere that an id names: by its key, by its id in another table, or by an EXACT
   * code. Undefined where there is none.
   */
  elsewhere(id: string): Key | undefined
  /** Whether a published concept has the key. */
  has(key: Key): boolean
}

export function conceptsPublished({ concepts, tables = [] }: ContentSet, name: string): ConceptsPublished {
  const own = tables.filter(({ key }) => tableName(key) === name)
  const before = new Map<string, PublishedRow>()
  const ownKeys = new Set<Key>()
  for (const row of own.flatMap(rowsOf)) {
    before.set(row.id, row)
    if (!row.joins) ownKeys.add(row.key)
  }
  // Most tables name nothing that is published elsewhere, but each asks for each of its ids.
  let index: ReadonlyMap<string, Key> | undefined
  const elsewhere = () => {
    index ??= namesOf(
      concepts,
      tables.filter((table) => !own.includes(table)),
    )
    return index
  }
  return {
    before: (id) => before.get(id),
    elsewhere: (id) => elsewhere().get(id) ?? elsewhere().get(withUpperPrefix(id)),
    has: (key) => ownKeys.has(key) || elsewhere().get(key) === key,
  }
}

/**
 * The concepts by key, by id in tables, and by EXACT code; of two of one name, the first by key.
 */
function namesOf(concepts: ContentSet['concepts'], tables: readonly TableDocument[]): ReadonlyMap<string, Key> {
  const names = new Map<string, Key>()
  const add = (name: string, key: Key) => {
    const known = names.get(name)
    if (known === undefined || key < known) names.set(name, key)
  }
  const rows = tables.flatMap(rowsOf)
  for (const { id, key } of rows) add(id, key)
  for (const { key, codes } of concepts)
    for (const { system, code, match } of codes)
      if (match === 'EXACT') add(code.startsWith(`${system}:`) ? code : `${system}:${code}`, key)
  for (const { key } of rows) names.set(key, key)
  for (const { key } of concepts) names.set(key, key)
  return names
}

/** Prefixes of codes are written in capitals here, and in small letters by some. */
const withUpperPrefix = (id: string): string => {
  const colon = id.indexOf(':')
  return colon < 0 ? id : id.slice(0, colon).toUpperCase() + id.slice(colon)
}

function rowsOf({ concepts: { count, ids, kinds, slugs, names, joins = [] } }: TableDocument) {
  const at = readNumbers(kinds.at, count)
  const joined = new Set(joins)
  return slugs.map((slug, row) => {
    const kind = kinds.values[at[row]!]!
    return { id: ids[row]!, key: conceptKey(kind, slug), kind, name: names[row]!, joins: joined.has(row) }
  })
}

/** The kind of a published concept. */
export const kindOfKey = (key: Key): ConceptKind => conceptKindOf(splitKey(key)?.prefix ?? '') ?? 'ENTITY'
