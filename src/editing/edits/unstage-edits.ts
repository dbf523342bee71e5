import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import { notFound } from '../../errors/public-errors.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'

/**
 * Takes edits back out of a changeset. Fails with NOT_FOUND when one of them is not staged there.
 */
export async function unstageEdits(
  store: ContentStore,
  id: string,
  basedOn: number,
  documents: readonly Key[],
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (!transitionOf('UNSTAGE', changeset.state)) return changesetAnswer('WRONG_STATE', changeset)
  if (changeset.revision !== basedOn) return changesetAnswer('CONFLICT', changeset)
  const staged = (await store.staged(id)).map(({ document }) => document)
  const missing = documents.find((document) => !staged.includes(document))
  if (missing !== undefined) {
    // The edits may be those of a later revision, which the changeset then has too.
    const { revision } = await changesetNamed(store, id)
    if (revision !== basedOn) return unstageEdits(store, id, basedOn, documents)
    throw notFound('staged edit of', missing, nearest(missing, staged))
  }
  return answerOfStep(id, await store.unstage(id, basedOn, documents))
}
