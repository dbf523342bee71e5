import { setTimeout as sleep } from 'node:timers/promises'

/** How long to wait between two looks, in milliseconds. */
const LOOK = 5

/**
 * Ends when a condition holds. It has no limit of its own: the limit of the test ends a condition
 * that never holds, so that no test fails only because the machine is slow.
 */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(LOOK)
}
