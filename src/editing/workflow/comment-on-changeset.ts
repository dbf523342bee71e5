import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { stepOf } from '../../content/lifecycle/workflow.ts'
import { documentUnknown } from '../edits/document-unknown.ts'
import { answerOfStep, type ChangesetAnswer } from './changeset-answer.ts'

/**
 * Adds a comment on a changeset, or on one document that was ever edited. Fails with NOT_FOUND when
 * it never was.
 */
export async function commentOnChangeset(
  store: ContentStore,
  id: string,
  document: Key | null,
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  if (document !== null && (await store.revisionCount(document)) === 0)
    throw await documentUnknown(store, document, await store.staged(id))
  return answerOfStep(id, await store.step(id, { ...stepOf('COMMENT'), basedOn: null, document }, stamp))
}
