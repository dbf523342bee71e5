import type { AfterAttempt } from './webhook-store.ts'

/** How long to wait after each failed attempt, in seconds. After the one that follows the last wait it is given up. */
const WAITS = [5, 30, 2 * 60, 10 * 60, 3_600, 6 * 3_600, 24 * 3_600] as const

/** Waits differ by up to this part, so that those who failed together do not all come back together. */
const JITTER = 0.2

/**
 * Where a delivery stands after an attempt. `attempts` were made since it was last asked for, this one among them; `chance` is from 0 to below 1.
 * Eight attempts are made within about 31 hours.
 */
export function afterAttempt(failed: boolean, attempts: number, chance: number): AfterAttempt {
  if (!failed) return { state: 'DELIVERED' }
  const wait = WAITS[attempts - 1]
  return wait === undefined
    ? { state: 'FAILED' }
    : { state: 'PENDING', retryInSeconds: wait * (1 - JITTER + 2 * JITTER * chance) }
}
