import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ChangesetStep, ContentStore } from '../../content/lifecycle/content-store.ts'
import { type StepAction, stepOf, transitionOf } from '../../content/lifecycle/workflow.ts'
import type { Verdict } from '../../content/review/verdict.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'
import type { Order } from './order.ts'
import { refuseIneligible } from './refuse-ineligible.ts'

export interface StepOptions {
  /** Left out: as it is, unless the state changes. */
  readonly schedule?: ChangesetStep['schedule']
  /** Left out: as it is, unless the state changes. */
  readonly retirement?: ChangesetStep['retirement']
  /** Left out: the step is no verdict, and policies of approvals are not asked. */
  readonly verdict?: Verdict
  /** The ids of the users whom the message names. */
  readonly people?: readonly string[]
  /** Whether there is nothing to do for a changeset. */
  isNothingToDo?(changeset: Changeset): boolean | Promise<boolean>
}

/**
 * Takes one action of the workflow. The wrong state is reported before a missing right, and that
 * before the wrong revision. Rights are checked at one revision of the changeset, and the step is
 * taken from that revision only, so a race cannot bypass them. Fails with FORBIDDEN, and with
 * NOT_FOUND when there is no such changeset.
 */
export async function takeStep(
  store: ContentStore,
  action: StepAction,
  { id, basedOn, person, at, message }: Order,
  { schedule, retirement, verdict, people, isNothingToDo }: StepOptions = {},
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  const transition = transitionOf(action, changeset.state)
  if (!transition) return changesetAnswer('WRONG_STATE', changeset)
  await refuseIneligible(store, transition, person, changeset)
  if (changeset.revision !== basedOn) return changesetAnswer('CONFLICT', changeset)
  if (await isNothingToDo?.(changeset)) return changesetAnswer('NOTHING_TO_DO', changeset)
  const step: ChangesetStep = {
    ...stepOf(action, changeset.state),
    basedOn,
    document: null,
    ...(schedule !== undefined && { schedule }),
    ...(retirement !== undefined && { retirement }),
    ...(verdict !== undefined && { verdict }),
    ...(people !== undefined && { people }),
  }
  const answer = answerOfStep(id, await store.step(id, step, { author: person.name, at, message }))
  // Another action was faster: the changeset has another revision, and perhaps a state in which
  // this cannot be done.
  return answer.outcome === 'WRONG_STATE' && answer.changeset && transitionOf(action, answer.changeset.state)
    ? changesetAnswer('CONFLICT', answer.changeset)
    : answer
}
