import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'

/** Hands a changeset in for review. There is nothing to do where nothing is staged. */
export async function submitChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  act: Act,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  const isSeen = changeset.state === 'DRAFT' && changeset.revision === basedOn
  if (isSeen && (await store.staged(id)).length === 0) return changesetAnswer('NOTHING_TO_DO', changeset)
  const step = { kind: 'SUBMITTED', from: ['DRAFT'], to: 'SUBMITTED', basedOn, document: null } as const
  return answerOfStep(id, await store.step(id, step, act))
}
