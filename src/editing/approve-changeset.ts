import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { forbidden } from '../errors/public-errors.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'

/**
 * Lets a changeset be published. Nobody approves an edit of their own, or fails with FORBIDDEN, but who may publish: otherwise
 * somebody else has looked at whatever goes live, and a team of one can still work.
 */
export async function approveChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  act: Act,
  mayPublish: boolean,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (changeset.state !== 'SUBMITTED') return changesetAnswer('WRONG_STATE', changeset)
  // From here to the step nothing can be staged without another revision.
  if (changeset.revision !== basedOn) return changesetAnswer('CONFLICT', changeset)
  const own = (await store.staged(id)).find(({ author }) => author === act.author)
  if (own && !mayPublish) {
    throw forbidden(
      `The edit of ${own.document} is your own. Somebody else has to approve it, or somebody with the right PUBLISH.`,
    )
  }
  const step = { kind: 'APPROVED', from: ['SUBMITTED'], to: 'APPROVED', basedOn, document: null } as const
  return answerOfStep(id, await store.step(id, step, act))
}
