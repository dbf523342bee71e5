import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { type FieldChange, fieldDiff } from '../../content/lifecycle/field-diff.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import { type MovedDocument, movedBeneath } from '../../publishing/publish.ts'

/** The documents that others have published, up to a version, since a changeset edited them. Nothing moves beneath one that is closed. */
export const movedOf = async (
  store: ContentStore,
  changeset: Changeset,
  version: number,
): Promise<readonly MovedDocument[]> =>
  isOpen(changeset) ? movedBeneath(store, await store.staged(changeset.id), version) : []

/** What others changed in a document that moved; nothing where it was added or retired. */
export async function movedFields(
  store: ContentStore,
  { document, base, published }: MovedDocument,
): Promise<readonly FieldChange[]> {
  const [before, after] = await Promise.all([
    bodyOfRevision(store, document, base),
    bodyOfRevision(store, document, published),
  ])
  return before && after ? fieldDiff(before, after) : []
}
