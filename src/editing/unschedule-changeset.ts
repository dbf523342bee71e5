import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'

/** Takes back that a changeset is to be published at a time. There is nothing to do where it is not. */
export async function unscheduleChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  act: Act,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (changeset.state === 'APPROVED' && changeset.revision === basedOn && changeset.schedule === null)
    return changesetAnswer('NOTHING_TO_DO', changeset)
  const step = { kind: 'UNSCHEDULED', from: ['APPROVED'], to: null, basedOn, document: null, schedule: null } as const
  return answerOfStep(id, await store.step(id, step, act))
}
