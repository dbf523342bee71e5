import type { Key } from '../../../graph/vocabulary/keys.ts'
import { canonicalJson } from '../../snapshot/canonical-json.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** An article, and the claims in its sections that are gone or differ after the change. */
export interface ConcernedArticle {
  readonly article: Key
  readonly claims: readonly Key[]
}

/** The articles to read again, in order of key. */
export function articlesConcerned(before: Snapshot, after: Snapshot): readonly ConcernedArticle[] {
  const contentOf = (snapshot: Snapshot, key: Key) => canonicalJson(snapshot.claims.get(key) ?? null)
  const differs = (key: Key) => contentOf(before, key) !== contentOf(after, key)
  return [...before.articles.values()].flatMap(({ key, sections }) => {
    const claims = [...new Set(sections.flatMap((section) => section.claims))].filter(differs).sort()
    return claims.length > 0 ? [{ article: key, claims }] : []
  })
}
