import type { Key } from '../../../graph/vocabulary/keys.ts'

const TABLE_KEY = /^table:([a-z0-9]+(?:-[a-z0-9]+)*)-(\d{4,})$/

/** The key of a part of a table; parts are counted from 1. */
export const tableKey = (name: string, part: number): Key => `table:${name}-${String(part).padStart(4, '0')}`

/** The name of the table that a key is of a part of, or undefined where it is not such a key. */
export const tableName = (key: Key): string | undefined => TABLE_KEY.exec(key)?.[1]
