import type { MailResult } from './mail.ts'

/** How long to wait after each failed attempt, in seconds; after the last one it is given up. */
const WAITS = [60, 5 * 60, 30 * 60, 2 * 3_600, 8 * 3_600] as const

/** The failure of an attempt. */
export interface MailFailure {
  readonly error: string
  /** Whether the mail server refused the mail for good. */
  readonly isFinal: boolean
}

/** What becomes of a mail after an attempt that failed; null: it was sent. */
export function afterMailAttempt(failure: MailFailure | null, attempts: number): MailResult {
  if (failure === null) return { state: 'SENT' }
  const { error, isFinal } = failure
  const retryInSeconds = WAITS[attempts - 1]
  if (isFinal || retryInSeconds === undefined) return { state: 'FAILED', error }
  return { state: 'PENDING', error, retryInSeconds }
}
