import type { Key } from '../../../graph/vocabulary/keys.ts'
import { canonicalJson } from '../../snapshot/canonical-json.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../search/work.ts'

/** An article, and the claims in its sections that are gone or differ after the change. */
export interface ConcernedArticle {
  readonly article: Key
  readonly claims: readonly Key[]
}

/** How many sections are looked at between two pauses. */
const SECTIONS_PER_STEP = 512

/**
 * The articles to read again, in order of key, with pauses. Records that two versions share are not
 * compared.
 */
export function* articlesConcerned(before: Snapshot, after: Snapshot): Work<readonly ConcernedArticle[]> {
  const hasSameRows = before.compiled.rows.claims === after.compiled.rows.claims
  const contentOf = (claim: ClaimRecord | undefined) => canonicalJson(claim ?? null)
  const known = new Map<Key, boolean>()
  const isOtherNow = (key: Key): boolean => {
    const [old, now] = [before, after].map(({ compiled }) => compiled.records.claims.get(key))
    if (old !== undefined || now !== undefined) return old !== now && contentOf(old) !== contentOf(now)
    // The record of a row is made at each look-up.
    return !hasSameRows && contentOf(before.claims.get(key)) !== contentOf(after.claims.get(key))
  }
  const differs = (key: Key): boolean => {
    const found = known.get(key) ?? isOtherNow(key)
    known.set(key, found)
    return found
  }
  const concerned: ConcernedArticle[] = []
  let seen = 0
  for (const { key, sections } of before.articles.values()) {
    seen += sections.length + 1
    if (seen > SECTIONS_PER_STEP) {
      yield
      seen = 0
    }
    const claims = [...new Set(sections.flatMap((section) => section.claims))].filter(differs).sort()
    if (claims.length > 0) concerned.push({ article: key, claims })
  }
  return concerned
}
