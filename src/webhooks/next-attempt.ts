import type { Answer } from './deliver.ts'
import type { AfterAttempt } from './webhook-store.ts'

/**
 * How long to wait after each failed attempt, in seconds. After the one that follows the last wait
 * it is given up.
 */
const WAITS = [5, 30, 2 * 60, 10 * 60, 3_600, 6 * 3_600, 24 * 3_600] as const

/**
 * Waits differ by up to this part, so that those who failed together do not all come back together.
 */
const JITTER = 0.2

/** The receiver will never take anything again. */
const GONE = 410

/** The receiver as a whole takes nothing for now, so other deliveries wait as well. */
const OVERLOADED: readonly (number | null)[] = [429, 503]

/**
 * What becomes of a delivery after an attempt. `attempts` were made since it was last asked for,
 * this one among them; `chance` is from 0 to below 1. Eight attempts are made, within about 31
 * hours unless the receiver asks for longer waits by `Retry-After`. No attempt precedes the moment
 * that it names; it delays none by more than a day. 410 ends the webhook.
 */
export function afterAttempt(answer: Answer, attempts: number, chance: number): AfterAttempt {
  const { error, status, retryAfterSeconds = null } = answer
  if (error === null) return { state: 'DELIVERED' }
  if (status === GONE) return { state: 'GONE', reason: 'it answered with status 410 (Gone)' }
  const pauseInSeconds = OVERLOADED.includes(status) ? retryAfterSeconds : null
  const wait = WAITS[attempts - 1]
  if (wait === undefined) return { state: 'FAILED', pauseInSeconds }
  const planned = wait * (1 - JITTER + 2 * JITTER * chance)
  return { state: 'PENDING', retryInSeconds: Math.max(planned, retryAfterSeconds ?? 0), pauseInSeconds }
}
