import { conceptKindOf, type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type { Misspelling } from '../violation.ts'
import { conceptsCalled } from './resolve-document.ts'

/** Keys in order. */
export type KeysInOrder = Pick<SortedMap<unknown>, 'has' | 'rankOf' | 'keyAt'>

/** What was written, in the form in which it is compared, and the names that it may stand for. */
export interface LikelyNames {
  readonly written: string
  readonly options: readonly string[]
}

/** How many keys of one kind are compared: those nearest in order. */
const MOST_OF_KIND = 150
const MOST_OF_PREFIX = 2_000

/**
 * The keys that a misspelled reference may stand for. Of many keys only those nearest in order are
 * taken, because they begin alike; so the time depends on no size.
 */
export function likelyKeys({ written, among }: Pick<Misspelling, 'written' | 'among'>, keys: KeysInOrder): LikelyNames {
  if (among === 'SLUGS')
    return { written, options: [...new Set(conceptsNear(written, keys).map((key) => key.slice(key.indexOf(':') + 1)))] }
  if (among === 'CONCEPTS') {
    const slug = splitKey(written)?.slug ?? written
    // Of the same slug under another kind, that is the likeliest.
    const sameSlug = conceptsCalled(slug, keys)
    return { written, options: sameSlug.length > 0 ? sameSlug : conceptsNear(slug, keys) }
  }
  // A citation by the short id of a claim is nearest to its key.
  const inFull = `${among}:${written}`
  if (keys.has(inFull)) return { written: inFull, options: [inFull] }
  const most = conceptKindOf(among) === undefined ? MOST_OF_PREFIX : MOST_OF_KIND
  return { written, options: near(among, splitKey(written)?.slug ?? written, most, keys) }
}

const conceptsNear = (slug: string, keys: KeysInOrder): Key[] =>
  CONCEPT_KINDS.flatMap((kind) => near(KINDS[kind].key, slug, MOST_OF_KIND, keys))

/** The keys with a prefix, of more than `most` those around the place of a slug. */
function near(prefix: string, slug: string, most: number, keys: KeysInOrder): Key[] {
  const first = keys.rankOf(`${prefix}:`)
  // The sign after the colon.
  const end = keys.rankOf(`${prefix};`)
  const place = keys.rankOf(`${prefix}:${slug}`)
  const from = Math.max(first, Math.min(place - most / 2, end - most))
  return Array.from({ length: Math.min(end - from, most) }, (_, index) => keys.keyAt(from + index))
}
