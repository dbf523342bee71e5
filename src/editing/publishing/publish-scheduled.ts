import type { AccountStore } from '../../accounts/account-store.ts'
import type { AuditOutcome } from '../../accounts/audit.ts'
import { rightsOf } from '../../accounts/rights.ts'
import type { User } from '../../accounts/user.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import { publish } from '../../publishing/publish.ts'
import type { PublishedHistory } from './publish-changeset.ts'
import { refusalInWords } from './refusal-in-words.ts'

export interface ScheduleOptions {
  readonly content: ContentStore
  readonly accounts: Pick<AccountStore, 'user' | 'beginAudit' | 'endAudit'>
  readonly history: PublishedHistory
  /** Now, ISO 8601, UTC. Whether a time has come, the clock of the database decides. */
  now(): string
}

/** What came of a due changeset. */
export type Fired =
  | { readonly outcome: 'PUBLISHED'; readonly version: number }
  /**
   * The schedule was ended, and an event says why. `cause` is the error where a bug was the reason.
   */
  | { readonly outcome: 'FAILED'; readonly reason: string; readonly cause?: unknown }
  /** Another process published it, or somebody ended the schedule, before. */
  | { readonly outcome: 'OVERTAKEN' }
  /** It is still due: other publishes were faster too often, or it was just changed. */
  | { readonly outcome: 'AGAIN' }

type Scheduled = Changeset & { readonly schedule: NonNullable<Changeset['schedule']> }

/**
 * Publishes a changeset whose time has come, by the current rights of the user who scheduled it.
 * However many processes do so at once, one version is made: the commit decides. A reason that only
 * people can mend ends the schedule. Fails with `StoreUnavailable` when the store does; then the
 * changeset is still due.
 */
export async function publishScheduled(changeset: Scheduled, options: ScheduleOptions): Promise<Fired> {
  const { accounts, now } = options
  const user = await accounts.user(changeset.schedule.by)
  const actor = user?.name ?? null
  const act = { at: now(), actor, tokenId: null, action: 'publishChangeset', target: changeset.id, requestId: null }
  const entry = await accounts.beginAudit(act)
  const fired = await fire(changeset, user, options)
  await accounts.endAudit(entry, AUDIT_OUTCOMES[fired.outcome], detailOf(fired))
  return fired
}

const AUDIT_OUTCOMES: Readonly<Record<Fired['outcome'], AuditOutcome>> = {
  PUBLISHED: 'DONE',
  FAILED: 'REFUSED',
  OVERTAKEN: 'REFUSED',
  AGAIN: 'FAILED',
}

function detailOf(fired: Fired): string {
  switch (fired.outcome) {
    case 'PUBLISHED':
      return 'scheduled'
    case 'FAILED':
      return `scheduled: ${fired.reason}`
    case 'OVERTAKEN':
      return 'scheduled: somebody else had published it or taken the time back'
    case 'AGAIN':
      return 'scheduled: others were publishing at the same time; it is tried again'
  }
}

async function fire(changeset: Scheduled, user: User | null, options: ScheduleOptions): Promise<Fired> {
  const { content, history, now } = options
  const { id, schedule, revision } = changeset
  const idempotencyKey = `schedule:${id}:${schedule.at}`
  const fail = async (reason: string, cause?: unknown): Promise<Fired> => {
    const stamp = { author: user?.name ?? schedule.by, at: now(), message: reason }
    // Of two processes at once, the slower one finds stale bases, made by the faster one.
    if (!(await content.failSchedule(id, schedule.at, stamp))) return { outcome: 'OVERTAKEN' }
    return { outcome: 'FAILED', reason, ...(cause !== undefined && { cause }) }
  }
  if (!user) return fail('Whoever scheduled it is no longer a user.')
  const missing = missingRight(user)
  if (missing !== null) return fail(missing)
  // The schedule may be removed between the look and the commit: then the revision is another.
  const request = { changeset: id, author: user.name, idempotencyKey, basedOn: revision }
  const result = await publish(content, request, now, { history }).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) throw error
    return { outcome: 'BUG', error } as const
  })
  switch (result.outcome) {
    case 'PUBLISHED':
      await history.adopt(result)
      return { outcome: 'PUBLISHED', version: result.publication.version }
    case 'REPEATED':
      await history.refresh()
      return { outcome: 'PUBLISHED', version: result.publication.version }
    case 'CONTENDED':
    case 'CHANGESET_CHANGED':
      return { outcome: 'AGAIN' }
    case 'BUG':
      return fail('Something went wrong on our side. The log has the details.', result.error)
    default:
      return fail(refusalInWords(result))
  }
}

/** Why a user may not publish now, or null. */
function missingRight({ name, role, active }: User): string | null {
  if (!active) return `${name}, who scheduled it, can no longer sign in.`
  return rightsOf(role).includes('PUBLISH') ? null : `${name}, who scheduled it, may no longer publish.`
}
