import type { Key } from '../../graph/vocabulary/keys.ts'
import { conceptKindOf, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { ContentSet } from '../content/documents.ts'
import { rowsNamed } from '../content/tables/rows-named.ts'
import { tableName } from '../content/tables/table-key.ts'

/** The published concepts but for those of the table that is imported. */
export interface ConceptsPublished {
  /** Undefined where there is no such concept. */
  kindOf(key: Key): ConceptKind | undefined
}

export function conceptsPublished({ concepts, tables = [] }: ContentSet, name: string): ConceptsPublished {
  const documents = new Set(concepts.map(({ key }) => key))
  const rows = rowsNamed(tables.filter(({ key }) => tableName(key) !== name))
  return {
    kindOf: (key) =>
      documents.has(key) || rows.hasConcept(key) ? conceptKindOf(splitKey(key)?.prefix ?? '') : undefined,
  }
}
