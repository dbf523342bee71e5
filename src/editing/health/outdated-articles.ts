import { isDeepStrictEqual } from 'node:util'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ArticleDocument } from '../../content/documents.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ArticleRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { finding, type HealthFinding } from './health-finding.ts'

type History = Pick<ContentStore, 'publishedChanges' | 'revision'>

/** The most claims that a finding names. */
const MOST_RELATED = 20

/**
 * The articles whose sections express claims that have changed since the text of the article did.
 * An article that was only filed otherwise since, such as under another category, is not told anew.
 */
export async function outdatedArticles(store: History, snapshot: Snapshot): Promise<readonly HealthFinding[]> {
  const found: HealthFinding[] = []
  for (const article of snapshot.written.articles) {
    const claims = [...new Set(article.sections.flatMap((section) => section.claims))].sort()
    const changedIn = new Map(claims.map((claim) => [claim, snapshot.datesOf(claim).updatedIn]))
    const isUntouched = [...changedIn.values()].every((version) => version <= 1)
    const since = isUntouched ? Infinity : await textChangedIn(store, article, snapshot.datesOf(article.key).updatedIn)
    const changed = claims.filter((claim) => (changedIn.get(claim) ?? 0) > since)
    if (changed.length > 0)
      found.push(finding('ARTICLE_OUTDATED', article.key, { related: changed.slice(0, MOST_RELATED) }))
  }
  return found
}

/** The version that last changed the text of an article, among those up to a version. */
async function textChangedIn(store: History, { key }: ArticleRecord, version: number): Promise<number> {
  const changes = (await store.publishedChanges(key)).filter((change) => change.version <= version)
  let next = textOf(await bodyAt(store, key, changes.at(-1)?.revision))
  for (let index = changes.length - 1; index > 0; index--) {
    const before = textOf(await bodyAt(store, key, changes[index - 1]?.revision))
    if (!isDeepStrictEqual(before, next)) return changes[index]?.version ?? version
    next = before
  }
  return changes[0]?.version ?? version
}

const bodyAt = async (store: History, key: Key, number: number | undefined) =>
  number === undefined ? null : (((await store.revision(key, number))?.body ?? null) as ArticleDocument | null)

const textOf = (article: ArticleDocument | null) =>
  article ? [article.title, article.summary, article.sections] : null
