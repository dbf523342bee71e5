import type { AuditStamp, ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import { INITIAL_STATE, stepOf } from '../../content/lifecycle/workflow.ts'
import { conflictsOf } from '../merging/conflicts-of.ts'
import { type ChangesetAnswer, changesetAnswer, noSuchChangeset } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'

/** Where edits that a program made together are staged. */
export interface StagingPlace {
  /** The changeset; null makes one, with the id `newId` and the title. */
  readonly given: string | null
  readonly newId: string
  /** The title of a new changeset, and the reason where the caller gives none. */
  readonly title: string
}

const MAX_TITLE = 200

/** Stages edits in a changeset: all of them, or none. A new changeset that gets none is closed. */
export async function stageAsOne(
  store: ContentStore,
  edits: readonly NewEdit[],
  { given, newId, title }: StagingPlace,
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  const id = given ?? newId
  const because = { ...stamp, message: stamp.message === '' ? title : stamp.message }
  if (given === null) await store.createChangeset({ id, title: title.slice(0, MAX_TITLE) }, because)
  const result = await store.stage(id, edits, because)
  if (result.outcome === 'STAGED') return changesetAnswer('DONE', await changesetNamed(store, id))
  if (result.outcome === 'NO_SUCH_CHANGESET') throw noSuchChangeset(id)
  if (result.outcome === 'NOT_OPEN') return changesetAnswer('WRONG_STATE', await changesetNamed(store, id))
  const conflicts = await conflictsOf(store, edits, result)
  if (given !== null) return changesetAnswer('CONFLICT', await changesetNamed(store, id), { conflicts })
  // Somebody published meanwhile, so the new draft is closed.
  const step = { ...stepOf('DISCARD', INITIAL_STATE), basedOn: null, document: null }
  await store.step(id, step, { ...because, message: 'Somebody published meanwhile' })
  return changesetAnswer('CONFLICT', null, { conflicts })
}
