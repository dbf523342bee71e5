import { userInfo } from 'node:os'
import type { AccountStore } from '../accounts/account-store.ts'
import type { AuditOutcome } from '../accounts/audit.ts'
import { StoreUnavailable } from '../errors/store-errors.ts'
import { CommandFailed, EXIT } from './exit.ts'

/**
 * Does what a command changes in the store, and has the audit log tell of it: before it is done, and what came of it. `done` says whether a
 * result is what was asked for; that of a command is its exit code.
 */
export async function audited<Result>(
  store: AccountStore,
  action: string,
  target: string | null,
  work: () => Promise<Result>,
  done: (result: Result) => boolean = (code) => code === EXIT.OK,
): Promise<Result> {
  const entry = await store.beginAudit({
    at: new Date().toISOString(),
    actor: `cli:${authorHere()}`,
    tokenId: null,
    action,
    target,
    requestId: null,
  })
  let result: Result
  try {
    result = await work()
  } catch (error) {
    await store.endAudit(entry, ...endingOf(error)).catch(() => {})
    throw error
  }
  await store.endAudit(entry, done(result) ? 'DONE' : 'REFUSED', null)
  return result
}

/** Who is at the keyboard, as the machine knows them. */
export const authorHere = (): string => {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

function endingOf(error: unknown): [AuditOutcome, string | null] {
  if (error instanceof CommandFailed) return ['REFUSED', null]
  return ['FAILED', error instanceof StoreUnavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR']
}
