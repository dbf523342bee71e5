import { conceptKey, type Key } from '../../../graph/vocabulary/keys.ts'
import { lineKeyEnd, rowKeyAt, splitRowKey } from '../../../graph/vocabulary/row-key.ts'
import type { TableDocument } from '../documents.ts'
import { readNumbers } from './number-column.ts'
import { tableName } from './table-key.ts'

/** Whether a key is that of a row. */
export interface RowsNamed {
  hasConcept(key: Key): boolean
  hasClaim(key: Key): boolean
}

/**
 * The keys of rows. Columns are read when a key is first asked for that may be in them, since
 * hardly any content asks.
 */
export function rowsNamed(tables: readonly TableDocument[]): RowsNamed {
  let concepts: Set<Key> | undefined
  const ends = new Map<TableDocument, Set<string>>()
  return {
    hasConcept(key) {
      if (tables.length === 0) return false
      concepts ??= new Set(tables.flatMap(keysOf))
      return concepts.has(key)
    },
    hasClaim(key) {
      const { table: name, end = '' } = splitRowKey(key) ?? {}
      return tables.some((table) => {
        if (tableName(table.key) !== name) return false
        const known = ends.get(table) ?? endsOf(table)
        ends.set(table, known)
        return known.has(end)
      })
    },
  }
}

function keysOf({ concepts: { count, kinds, slugs } }: TableDocument): Key[] {
  const at = readNumbers(kinds.at, count)
  return slugs.map((slug, row) => conceptKey(kinds.values[at[row]!]!, slug))
}

function endsOf({ claims }: TableDocument): Set<string> {
  if ('keys' in claims) return new Set(Array.from({ length: claims.count }, (_, row) => rowKeyAt(claims.keys, row)))
  const ends = new Set<string>()
  let line = 0
  for (const difference of readNumbers(claims.lines, claims.count)) {
    line += difference
    ends.add(lineKeyEnd(line))
  }
  return ends
}
