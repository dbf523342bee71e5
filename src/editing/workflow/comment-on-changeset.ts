import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { stepOf } from '../../content/lifecycle/workflow.ts'
import type { CommentThread } from '../../content/review/comment-thread.ts'
import { badUserInput, notFound } from '../../errors/public-errors.ts'
import { mentionedPeople, type NamedUsers } from '../review/mentioned-people.ts'
import { type AnchorInput, threadAnchor } from '../review/thread-anchor.ts'
import { answerOfStep, type ChangesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'

/** A comment starts a thread about its anchor, or continues one by its number. */
export interface CommentInput extends AnchorInput {
  readonly thread?: number | null | undefined
}

/**
 * Adds a comment on a changeset, on a document that was ever edited, on a field of it, or on words
 * in its text; or answers in a thread. Fails with NOT_FOUND when there is no such document or
 * thread, and with BAD_USER_INPUT when there is no such field or quote, or no user of a name.
 */
export async function commentOnChangeset(
  store: ContentStore,
  accounts: NamedUsers,
  id: string,
  { thread, ...about }: CommentInput,
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  await changesetNamed(store, id)
  const people = await mentionedPeople(accounts, stamp.message)
  const step = { ...stepOf('COMMENT'), basedOn: null, people }
  if (typeof thread === 'number') {
    if (Object.values(about).some((given) => (given ?? null) !== null))
      throw badUserInput('An answer is about what its thread is about; send "thread" alone, or leave it out.')
    const { document } = await threadNamed(store, id, thread)
    return { ...answerOfStep(id, await store.step(id, { ...step, document, thread }, stamp)), thread }
  }
  const anchor = await threadAnchor(store, id, about)
  const result = await store.step(id, { ...step, document: anchor.document, anchor }, stamp)
  return { ...answerOfStep(id, result), thread: result.outcome === 'DONE' ? (result.event ?? null) : null }
}

/**
 * Resolves a thread of comments, or reopens it. There is nothing to do where it is so already.
 * Fails with NOT_FOUND when there is no such thread.
 */
export async function settleThread(
  store: ContentStore,
  action: 'RESOLVE_THREAD' | 'REOPEN_THREAD',
  id: string,
  thread: number,
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  await changesetNamed(store, id)
  const { document } = await threadNamed(store, id, thread)
  const step = { ...stepOf(action), basedOn: null, document, thread, resolved: action === 'RESOLVE_THREAD' }
  const result = await store.step(id, step, stamp)
  const answer = answerOfStep(id, result)
  const isDone = result.outcome === 'DONE' && result.event !== undefined
  return { ...answer, outcome: isDone || answer.outcome !== 'DONE' ? answer.outcome : 'NOTHING_TO_DO', thread }
}

async function threadNamed(store: ContentStore, id: string, number: number): Promise<CommentThread> {
  const found = await store.thread(id, number)
  if (found) return found
  throw notFound('thread', String(number), ' Those of a changeset are listed by "changeset { threads }".')
}
