import type { Budget } from '../../src/traversal/search/budget.ts'

/** For searches whose size is known to be small. */
export const unlimited: Budget = Object.freeze({
  charge: () => true,
  scan: () => true,
  reserve: () => true,
  shouldYield: () => false,
  stopped: null,
})
