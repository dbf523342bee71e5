import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { badUserInput } from '../errors/public-errors.ts'
import { answerOfStep, type ChangesetAnswer } from './changeset-answer.ts'

/** Has an approved changeset published at a time (ISO 8601, UTC). Fails with BAD_USER_INPUT when that time has passed. */
export async function scheduleChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  schedule: { readonly at: string; readonly by: string },
  { author, at }: Omit<Act, 'message'>,
): Promise<ChangesetAnswer> {
  if (Date.parse(schedule.at) <= Date.parse(at))
    throw badUserInput(
      `"at" must be a time to come; ${schedule.at} has passed. To publish now, use "publishChangeset".`,
    )
  const step = { kind: 'SCHEDULED', from: ['APPROVED'], to: null, basedOn, document: null, schedule } as const
  return answerOfStep(id, await store.step(id, step, { author, at, message: `For ${schedule.at}` }))
}
