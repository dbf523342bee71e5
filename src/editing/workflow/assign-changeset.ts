import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { stepOf, transitionOf } from '../../content/lifecycle/workflow.ts'
import { badUserInput, notFound } from '../../errors/public-errors.ts'
import { mayReadDrafts, type NamedUsers } from '../review/mentioned-people.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'

/**
 * Says who is to attend to an open changeset; null: nobody. There is nothing to do where it is so
 * already. Fails with NOT_FOUND when there is no such user, and with BAD_USER_INPUT when the user
 * cannot read drafts.
 */
export async function assignChangeset(
  store: ContentStore,
  accounts: NamedUsers,
  id: string,
  assignee: string | null,
  stamp: Omit<AuditStamp, 'message'>,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (!transitionOf('ASSIGN', changeset.state)) return changesetAnswer('WRONG_STATE', changeset)
  const user = assignee === null ? null : (await accounts.userNamed(assignee))?.user
  if (user === undefined) throw notFound('user', assignee ?? '', '')
  if (user !== null && !mayReadDrafts(user))
    throw badUserInput(
      `"${user.name}" ${user.active ? 'may not read drafts' : 'can no longer sign in'}, and cannot be assigned a changeset.`,
    )
  if (changeset.assignee === assignee) return changesetAnswer('NOTHING_TO_DO', changeset)
  const step = { ...stepOf('ASSIGN'), basedOn: null, document: null, assignee, people: user ? [user.id] : [] }
  const message = assignee === null ? 'To nobody' : `To ${assignee}`
  return answerOfStep(id, await store.step(id, step, { ...stamp, message }))
}
