import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { type FieldChange, fieldDiff } from '../../content/lifecycle/field-diff.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import { type StaleBase, staleBases } from '../../publishing/publish.ts'

/**
 * The stale bases of a changeset: documents that others published, up to a version, since it edited
 * them. A closed one has none.
 */
export const staleBasesOf = async (
  store: ContentStore,
  changeset: Changeset,
  version: number,
): Promise<readonly StaleBase[]> =>
  isOpen(changeset) ? staleBases(store, await store.staged(changeset.id), version) : []

/**
 * The fields that others changed in a document with a stale base; none where it was added or
 * retired.
 */
export async function fieldsPublishedSince(
  store: ContentStore,
  { document, base, published }: StaleBase,
): Promise<readonly FieldChange[]> {
  const [before, after] = await Promise.all([
    bodyOfRevision(store, document, base),
    bodyOfRevision(store, document, published),
  ])
  return before && after ? fieldDiff(before, after) : []
}
