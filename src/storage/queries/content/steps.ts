import type { Transaction } from 'kysely'
import type { Changeset, ChangesetState } from '../../../content/lifecycle/changeset.ts'
import type { AuditStamp, ChangesetStep, StepResult } from '../../../content/lifecycle/content-store.ts'
import { APPROVED_STATE, PUBLISHED_STATE } from '../../../content/lifecycle/workflow.ts'
import type { Database } from '../../schema.ts'
import { changeChangeset, changeset } from './changesets.ts'
import { addEvent } from './events.ts'
import { head } from './publications.ts'

/** Only `commit` publishes, and a published changeset remains so. */
export async function step(
  transaction: Transaction<Database>,
  id: string,
  { kind, from, to, basedOn, document, schedule }: ChangesetStep,
  { author, at, message }: AuditStamp,
): Promise<StepResult> {
  const seen = await changeset(transaction, id)
  if (!seen) return { outcome: 'NO_SUCH_CHANGESET' }
  if (!from.includes(seen.state)) return { outcome: 'WRONG_STATE', changeset: seen }
  if (basedOn !== null && basedOn !== seen.revision) return { outcome: 'CONFLICT', changeset: seen }
  const state = to ?? seen.state
  if ((state === PUBLISHED_STATE) !== (seen.state === PUBLISHED_STATE))
    throw new RangeError(`A changeset becomes ${PUBLISHED_STATE} by "commit" alone, and stays so.`)
  await addEvent(transaction, { changeset: id, kind, author, at, message, document })
  if (to === null && schedule === undefined) return { outcome: 'DONE', changeset: seen }

  const { at: publish_at, by: publish_by } = (schedule === undefined && state === seen.state ? seen : { schedule })
    .schedule ?? { at: null, by: null }
  const approved_over = await approvedOver(transaction, seen, state, to !== null)
  return {
    outcome: 'DONE',
    changeset: await changeChangeset(transaction, id, { state, publish_at, publish_by, approved_over }),
  }
}

/**
 * The next value of `approvedOver`: the newest version where a changeset is approved `anew`, and
 * null where it is no longer approved.
 */
export async function approvedOver(
  transaction: Transaction<Database>,
  seen: Changeset,
  state: ChangesetState,
  anew: boolean,
): Promise<number | null> {
  if (state !== APPROVED_STATE) return null
  return anew ? ((await head(transaction))?.version ?? 0) : seen.approvedOver
}

export async function failSchedule(
  transaction: Transaction<Database>,
  id: string,
  at: string,
  stamp: AuditStamp,
): Promise<boolean> {
  const scheduled = await changeset(transaction, id)
  if (scheduled?.schedule?.at !== at) return false
  await addEvent(transaction, {
    changeset: id,
    kind: 'SCHEDULE_FAILED',
    author: stamp.author,
    at: stamp.at,
    message: stamp.message,
    document: null,
  })
  await changeChangeset(transaction, id, { publish_at: null, publish_by: null })
  return true
}
