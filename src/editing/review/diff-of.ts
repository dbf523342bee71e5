import type { Changeset } from '../../content/lifecycle/changeset.ts'
import { type ContentChange, contentDiffInSteps } from '../../content/lifecycle/content-diff.ts'
import { contentSetOf, withEdits } from '../../content/lifecycle/content-set.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { type RunWork, runInSlices } from '../../publishing/run-work.ts'

/**
 * What a changeset would change in what is published now, or as of a version, in order of key; of a
 * published one, what its version changed.
 */
export async function diffOf(
  store: ContentStore,
  { id, publishedVersion }: Changeset,
  version?: number,
  run: RunWork = runInSlices,
): Promise<readonly ContentChange[]> {
  if (publishedVersion !== null) {
    const [before, after] = await Promise.all([
      changedBodies(store, publishedVersion, publishedVersion - 1),
      changedBodies(store, publishedVersion - 1, publishedVersion),
    ])
    return run(between(before, after))
  }
  const [staged, over] = await Promise.all([store.staged(id), version ?? newest(store)])
  const keys = staged.map(({ document }) => document)
  const before = [...(await store.documentsNamed(keys, over)).values()].map(({ document }) => document)
  return run(between(before, withEdits(before, staged)))
}

const newest = async (store: ContentStore): Promise<number> => (await store.head())?.version ?? 0

/** The documents that the versions between two have published, as they are at the second one. */
async function changedBodies(store: ContentStore, from: number, to: number): Promise<ContentDocument[]> {
  const states = await store.changedDocuments(from, to, Number.MAX_SAFE_INTEGER)
  return (states ?? []).flatMap(({ body }) => body ?? [])
}

const between = (before: readonly ContentDocument[], after: readonly ContentDocument[]) =>
  contentDiffInSteps(contentSetOf(before, ''), contentSetOf(after, ''))
