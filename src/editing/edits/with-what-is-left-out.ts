import type { ConceptDocument } from '../../content/documents.ts'
import type { DocumentInput } from '../../content/inputs/document-input.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { StagedEdit } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/**
 * An edited document with the former keys and translations that it has, staged or published, where
 * the input leaves them out: an editor who knows nothing of them must not break links or remove
 * texts.
 */
export async function withWhatIsLeftOut(
  store: ContentStore,
  staged: readonly StagedEdit[],
  input: DocumentInput,
  document: ContentDocument,
): Promise<ContentDocument> {
  const [given = {}]: { readonly formerKeys?: unknown; readonly translations?: unknown }[] = Object.values(
    input,
  ).filter((fields) => typeof fields === 'object' && fields !== null)
  if (Array.isArray(given.formerKeys) && Array.isArray(given.translations)) return document
  const { key } = document
  const number =
    staged.find((edit) => edit.document === key)?.revision ?? (await store.publishedRevisions([key])).get(key) ?? 0
  const before = await bodyOfRevision(store, key, number)
  const { formerKeys, translations } = (before ?? {}) as Partial<ConceptDocument>
  return {
    ...document,
    ...(formerKeys && !Array.isArray(given.formerKeys) && { formerKeys }),
    ...(translations && !Array.isArray(given.translations) && { translations }),
  } as ContentDocument
}
