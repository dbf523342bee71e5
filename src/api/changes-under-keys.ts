import type { Key } from '../../graph/vocabulary/keys.ts'
import type { PublishedChange } from '../content/lifecycle/publication.ts'
import type { RequestContext } from './context.ts'

/** A published document, with the keys that it had before. */
export interface Renameable {
  readonly key: Key
  readonly formerKeys?: readonly Key[]
}

/**
 * What versions did to a document under all its keys, oldest first, up to the version that the
 * request reads. A version that renamed it counts once, by what it has become.
 */
export async function changesUnderKeys(
  { history, stores, publishedVersion }: RequestContext,
  { key, formerKeys = [] }: Renameable,
): Promise<readonly PublishedChange[]> {
  const changes = (await Promise.all([...formerKeys, key].map((each) => history.historyOf(each)))).flat()
  const byVersion = Map.groupBy(
    changes.filter(({ version }) => version <= publishedVersion),
    ({ version }) => version,
  )
  const kept: PublishedChange[] = []
  for (const version of [...byVersion.keys()].sort((a, b) => a - b)) {
    const together = byVersion.get(version) ?? []
    let chosen = together.at(-1)
    for (const change of together.length > 1 ? together : []) {
      const revision = await stores.content.revision(change.document, change.revision)
      if (revision?.body) chosen = change
    }
    if (chosen) kept.push(chosen)
  }
  return kept
}

/** When a document was first published, under whichever key. */
export async function firstPublishedAt(context: RequestContext, document: Renameable): Promise<string> {
  const { createdAt } = context.snapshot.datesOf(document.key)
  const [first] = await changesUnderKeys(context, document)
  const publication = first && (await context.stores.content.publication(first.version))
  return publication?.at ?? createdAt
}
