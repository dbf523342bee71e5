import type { Budget } from '../../src/traversal/search/budget.ts'

/** For searches whose size is known to be small. */
export const unlimited: Budget = Object.freeze({
  spend: () => true,
  scan: () => true,
  hold: () => true,
  isDue: () => false,
  stopped: null,
  stoppedBy: null,
})
