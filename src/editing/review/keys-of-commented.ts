import type { Key } from '../../../graph/vocabulary/keys.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { formerKeysOf } from '../../content/lifecycle/moved-keys.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/** Finds the published key of now by a former one. */
export type RenamedTo = (key: Key) => Key | undefined

/**
 * All keys of a document as a changeset has it, by any of them: comments that were made before it
 * was renamed, or before the renaming is published, are about it too.
 */
export async function keysOfCommented(
  store: ContentStore,
  changeset: string,
  document: Key,
  renamedTo: RenamedTo,
): Promise<readonly Key[]> {
  const body = await documentIn(store, changeset, document, renamedTo)
  return [...new Set([document, ...formerKeysOf(body), ...(body ? [body.key] : [])])]
}

/** A document as a changeset has it, by any of its keys: staged, or else published. */
export async function documentIn(
  store: ContentStore,
  changeset: string,
  document: Key,
  renamedTo: RenamedTo,
): Promise<ContentDocument | null> {
  const [staged] = await store.stagedDocuments(changeset, [document])
  if (staged?.body) return staged.body
  if (staged) {
    const edits = await store.staged(changeset)
    return edits.find(({ body }) => formerKeysOf(body).includes(document))?.body ?? null
  }
  const published = await publishedBody(store, document)
  const now = published === null ? renamedTo(document) : undefined
  return now === undefined ? published : documentIn(store, changeset, now, NO_OTHER)
}

const NO_OTHER: RenamedTo = () => undefined

async function publishedBody(store: ContentStore, document: Key): Promise<ContentDocument | null> {
  const number = (await store.publishedRevisions([document])).get(document) ?? 0
  return bodyOfRevision(store, document, number)
}
