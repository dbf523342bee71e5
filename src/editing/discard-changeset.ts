import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { answerOfStep, type ChangesetAnswer } from './changeset-answer.ts'

/** Closes a changeset without publishing it. Its revisions stay in the history. */
export async function discardChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  act: Act,
): Promise<ChangesetAnswer> {
  const from = ['DRAFT', 'SUBMITTED', 'APPROVED'] as const
  const step = { kind: 'DISCARDED', from, to: 'DISCARDED', basedOn, document: null } as const
  return answerOfStep(id, await store.step(id, step, act))
}
