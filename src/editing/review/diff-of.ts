import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { type ContentChange, contentDiff } from '../../content/lifecycle/content-diff.ts'
import { contentSetOf, withEdits } from '../../content/lifecycle/content-set.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { liveDocuments } from '../edits/live-documents.ts'

/**
 * What a changeset would change in what is published now, or as of a version, in order of key; of a
 * published one, what its version changed.
 */
export async function diffOf(
  store: ContentStore,
  { id, publishedVersion }: Changeset,
  version?: number,
): Promise<readonly ContentChange[]> {
  if (publishedVersion !== null) {
    const [before, after] = await Promise.all([
      store.documentsAt(publishedVersion - 1),
      store.documentsAt(publishedVersion),
    ])
    const bodies = (documents: typeof before) => documents.map(({ document }) => document)
    return between(bodies(before), bodies(after))
  }
  const [published, staged] = await Promise.all([liveDocuments(store, version), store.staged(id)])
  const touched = new Set(staged.map(({ document }) => document))
  const before = published.filter(({ key }) => touched.has(key))
  return between(before, withEdits(before, staged))
}

const between = (before: readonly ContentDocument[], after: readonly ContentDocument[]): ContentChange[] =>
  contentDiff(contentSetOf(before, ''), contentSetOf(after, ''))
