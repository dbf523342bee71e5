import { createHash } from 'node:crypto'
import { conceptKey, type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'

/**
 * Slugs made of longer ids are cut here, so that keys with their hash stay within what a reference
 * may have.
 */
const MAX_SLUG = 150

/**
 * The slug of a concept by its id in a file: lower case, everything but letters and digits as one
 * hyphen. An id that is a key of its kind already keeps its slug. Where that loses too much to be
 * distinguished from another (`isTaken`), or all of it, a hash of the id ends it.
 */
export function rowSlug(kind: ConceptKind, id: string, isTaken: (key: Key) => boolean): string {
  const own = splitKey(id)
  const whole = (own !== undefined && conceptKey(kind, own.slug) === id ? own.slug : id)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const slug = whole.slice(0, MAX_SLUG).replace(/-$/, '')
  if (slug !== '' && slug === whole && !isTaken(conceptKey(kind, slug))) return slug
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return slug === '' ? hash : `${slug}-${hash}`
}

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
