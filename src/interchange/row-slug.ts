import { createHash } from 'node:crypto'
import { conceptKey, SLUG, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { foldLetters } from '../text/fold-letters.ts'

/**
 * Slugs made of longer ids are cut here, so that keys with their hash stay within what a reference
 * may have.
 */
const MAX_SLUG = 150

/**
 * The slug that tells an id from others by its letters and digits: folded as in search, and single
 * separators as hyphens. Undefined where the id has other signs, which a slug would lose. An id
 * that is a key of its kind keeps its slug.
 */
export function plainSlug(kind: ConceptKind, id: string): string | undefined {
  const own = splitKey(id)
  if (own !== undefined && conceptKey(kind, own.slug) === id && own.slug.length <= MAX_SLUG) return own.slug
  const slug = foldLetters(id).replace(/[:_./ -]/g, '-')
  return SLUG.test(slug) && slug.length <= MAX_SLUG ? slug : undefined
}

/** The slug of an id that ends in a hash of it. */
export function hashedSlug(id: string): string {
  const slug = foldLetters(id)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/g, '')
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return slug === '' ? hash : `${slug}-${hash}`
}
