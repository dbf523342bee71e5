import { splitKey } from '../../graph/vocabulary/keys.ts'

/**
 * What a table is called by when no name is given: the slug of its file's name without what comes
 * after the first dot.
 */
export function tableNameOf(file: string): string | undefined {
  const name = file
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isTableName(name) ? name : undefined
}

const MAX_NAME = 60

/** Claims are called by it, so it is shorter than other slugs. */
export const isTableName = (name: string): boolean => name.length <= MAX_NAME && splitKey(`table:${name}`) !== undefined
