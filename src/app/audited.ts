import { userInfo } from 'node:os'
import type { AccountStore } from '../accounts/account-store.ts'
import type { AuditOutcome } from '../accounts/audit.ts'
import { RIGHTS } from '../accounts/rights.ts'
import type { Person } from '../content/lifecycle/workflow.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { StoreUnavailable } from '../errors/store-errors.ts'

/** The exit code of a command that did what it was asked. */
const SUCCESS = 0

/** Names what a command turned out to be about, such as the changeset that it made. */
export type Concerns = (...subjects: readonly string[]) => void

/**
 * Runs a command's changes to the store, and audits them before and after. `done` decides whether
 * the result is a success; that of a command is its exit code.
 */
export async function audited<Result>(
  store: AccountStore,
  action: string,
  target: string | null,
  work: (concerns: Concerns) => Promise<Result>,
  done: (result: Result) => boolean = (code) => code === SUCCESS,
): Promise<Result> {
  const entry = await store.beginAudit({
    at: new Date().toISOString(),
    actor: `cli:${authorHere()}`,
    tokenId: null,
    action,
    target,
    requestId: null,
  })
  const subjects: string[] = []
  let result: Result
  try {
    result = await work((...more) => void subjects.push(...more))
  } catch (error) {
    await store.endAudit(entry, ...endingOf(error), subjects).catch(() => {})
    throw error
  }
  await store.endAudit(entry, done(result) ? 'DONE' : 'REFUSED', null, subjects)
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

/** The person at the keyboard, who may do all. */
export const personHere = (): Person => ({ name: authorHere(), rights: RIGHTS })

function endingOf(error: unknown): [AuditOutcome, string | null] {
  if (error instanceof OperatorError) return ['REFUSED', null]
  return ['FAILED', error instanceof StoreUnavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR']
}
