import type { DocumentInput } from '../../content/inputs/document-input.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { StagedEdit } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/**
 * An edited document with the former keys that it has, staged or published, where the input leaves
 * them out: an editor who knows nothing of them must not break the links that they serve.
 */
export async function withFormerKeys(
  store: ContentStore,
  staged: readonly StagedEdit[],
  input: DocumentInput,
  document: ContentDocument,
): Promise<ContentDocument> {
  const [given = {}]: { readonly formerKeys?: unknown }[] = Object.values(input).filter(
    (fields) => typeof fields === 'object' && fields !== null,
  )
  if (Array.isArray(given.formerKeys)) return document
  const { key } = document
  const number =
    staged.find((edit) => edit.document === key)?.revision ?? (await store.publishedRevisions([key])).get(key) ?? 0
  const before = await bodyOfRevision(store, key, number)
  return before && 'formerKeys' in before && before.formerKeys
    ? ({ ...document, formerKeys: before.formerKeys } as ContentDocument)
    : document
}
