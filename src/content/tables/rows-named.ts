import { conceptKey, type Key } from '../../../graph/vocabulary/keys.ts'
import type { TableDocument } from '../documents.ts'
import { readNumbers } from './number-column.ts'
import { tableName } from './table-key.ts'

/** Whether a key is that of a row. */
export interface RowsNamed {
  hasConcept(key: Key): boolean
  hasClaim(key: Key): boolean
}

const CLAIM_KEY = /^claim:(.+)-(\d{8})$/

/**
 * The keys of rows. Columns are read when a key is first asked for that may be in them, since
 * hardly any content asks.
 */
export function rowsNamed(tables: readonly TableDocument[]): RowsNamed {
  let concepts: Set<Key> | undefined
  const lines = new Map<TableDocument, Set<number>>()
  return {
    hasConcept(key) {
      if (tables.length === 0) return false
      concepts ??= new Set(tables.flatMap(keysOf))
      return concepts.has(key)
    },
    hasClaim(key) {
      const [, name, line = ''] = CLAIM_KEY.exec(key) ?? []
      return tables.some((table) => {
        if (tableName(table.key) !== name) return false
        const known = lines.get(table) ?? linesOf(table)
        lines.set(table, known)
        return known.has(Number(line))
      })
    },
  }
}

function keysOf({ concepts: { count, kinds, slugs } }: TableDocument): Key[] {
  const at = readNumbers(kinds.at, count)
  return slugs.map((slug, row) => conceptKey(kinds.values[at[row]!]!, slug))
}

function linesOf({ claims: { count, lines } }: TableDocument): Set<number> {
  let line = 0
  return new Set(Array.from(readNumbers(lines, count), (difference) => (line += difference)))
}
