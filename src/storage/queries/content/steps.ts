import type { Expression, Transaction } from 'kysely'
import type { Changeset, ChangesetState } from '../../../content/lifecycle/changeset.ts'
import type { AuditStamp, ChangesetStep, StepResult } from '../../../content/lifecycle/content-store.ts'
import { APPROVAL_GIVEN, APPROVED_STATE, INITIAL_STATE, PUBLISHED_STATE } from '../../../content/lifecycle/workflow.ts'
import { APPROVED, type Verdict } from '../../../content/review/verdict.ts'
import type { Database } from '../../schema.ts'
import { settleThread, startThread } from '../review/threads.ts'
import { missingOf, outdateVerdicts, recordVerdict } from '../review/verdicts.ts'
import { assign, changeChangeset, changeset } from './changesets.ts'
import { addEvent, type NewEvent } from './events.ts'
import { head, newestVersion } from './publications.ts'

/** Only `commit` publishes, and a published changeset remains so. */
export async function step(
  transaction: Transaction<Database>,
  id: string,
  taken: ChangesetStep,
  stamp: AuditStamp,
): Promise<StepResult> {
  const { from, basedOn, schedule, retirement, assignee, verdict } = taken
  const seen = await changeset(transaction, id)
  if (!seen) return { outcome: 'NO_SUCH_CHANGESET' }
  if (!from.includes(seen.state)) return { outcome: 'WRONG_STATE', changeset: seen }
  if (basedOn !== null && basedOn !== seen.revision) return { outcome: 'CONFLICT', changeset: seen }
  if (verdict !== undefined) await giveVerdict(transaction, seen, verdict, stamp)
  const isMissing = verdict === APPROVED && (await missingOf(transaction, id)).length > 0
  const to = isMissing ? null : taken.to
  const state = to ?? seen.state
  if ((state === PUBLISHED_STATE) !== (seen.state === PUBLISHED_STATE))
    throw new RangeError(`A changeset becomes ${PUBLISHED_STATE} by "commit" alone, and stays so.`)
  const event = await recordStep(transaction, id, { ...taken, kind: isMissing ? APPROVAL_GIVEN : taken.kind }, stamp)
  if (event === null) return { outcome: 'DONE', changeset: seen }
  if (assignee !== undefined) return { outcome: 'DONE', changeset: await assign(transaction, id, assignee), event }
  if (to === null && schedule === undefined && retirement === undefined)
    return { outcome: 'DONE', changeset: seen, event }

  if (state === INITIAL_STATE) await outdateVerdicts(transaction, id)
  const { at: publish_at, by: publish_by } = (schedule === undefined && state === seen.state ? seen : { schedule })
    .schedule ?? { at: null, by: null }
  const { at: retire_at, by: retire_by } = (retirement === undefined && state === seen.state ? seen : { retirement })
    .retirement ?? { at: null, by: null }
  const approved_over = approvedOver(transaction, seen, state, to !== null)
  const change = { state, publish_at, publish_by, retire_at, retire_by, approved_over, schedule_failed_at: null }
  return { outcome: 'DONE', changeset: await changeChangeset(transaction, id, change), event }
}

const giveVerdict = async (
  transaction: Transaction<Database>,
  { id, revision }: Changeset,
  verdict: Verdict,
  { author: reviewer, at, message }: AuditStamp,
): Promise<void> =>
  recordVerdict(transaction, id, {
    ...{ reviewer, verdict, message, at, revision },
    over: (await head(transaction))?.version ?? 0,
    isCurrent: true,
  })

/** The number of the event; null where the step changes a thread that is so already. */
async function recordStep(
  transaction: Transaction<Database>,
  id: string,
  { kind, document, people, anchor, thread, resolved }: Omit<ChangesetStep, 'kind'> & Pick<NewEvent, 'kind'>,
  { author, at, message }: AuditStamp,
): Promise<number | null> {
  if (thread !== undefined && resolved !== undefined) {
    if (!(await settleThread(transaction, id, thread, resolved ? { at, by: author } : null))) return null
  }
  const number = await addEvent(transaction, { changeset: id, kind, author, at, message, document, thread, people })
  if (anchor) await startThread(transaction, id, number, anchor)
  return number
}

/**
 * The next value of `approvedOver`: the newest version where a changeset is approved `anew`, and
 * null where it is no longer approved.
 */
export function approvedOver(
  transaction: Transaction<Database>,
  seen: Changeset,
  state: ChangesetState,
  anew: boolean,
): Expression<number> | number | null {
  if (state !== APPROVED_STATE) return null
  return anew ? newestVersion(transaction) : seen.approvedOver
}

/** Without a time of publication, and of retirement. */
export const UNSCHEDULED = { publish_at: null, publish_by: null, retire_at: null, retire_by: null } as const

export async function failSchedule(
  transaction: Transaction<Database>,
  id: string,
  at: string,
  stamp: AuditStamp,
): Promise<boolean> {
  const seen = await changeset(transaction, id)
  const due = seen?.state === PUBLISHED_STATE ? seen.retirement : seen?.schedule
  if (due?.at !== at) return false
  await addEvent(transaction, {
    changeset: id,
    kind: 'SCHEDULE_FAILED',
    author: stamp.author,
    at: stamp.at,
    message: stamp.message,
    document: null,
  })
  await changeChangeset(transaction, id, { ...UNSCHEDULED, schedule_failed_at: stamp.at })
  return true
}
