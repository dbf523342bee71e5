import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { answerOfStep, type ChangesetAnswer } from './changeset-answer.ts'

/** Sends a changeset back to be edited, also one that was approved. */
export async function sendBackChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  act: Act,
): Promise<ChangesetAnswer> {
  const from = ['SUBMITTED', 'APPROVED'] as const
  const step = { kind: 'SENT_BACK', from, to: 'DRAFT', basedOn, document: null } as const
  return answerOfStep(id, await store.step(id, step, act))
}
