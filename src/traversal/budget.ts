/** A bound on how much work one search may do. */
export interface Budget {
  /** Takes note of so much work. False when the bound is reached; from then on always false. */
  spend(expansions: number): boolean
  /** Which bound stopped the search, in words, or null. */
  readonly stopped: string | null
}

export interface BudgetLimits {
  /** Steps looked at. */
  readonly maxExpansions: number
  readonly maxMilliseconds: number
  /** A moment of `now` after which nothing may go on, whatever else is left. */
  readonly deadline: number
  /** Milliseconds on any clock that only goes forward. */
  now(): number
}

/** Looking at the clock costs more than a step, so it is done once per this many. */
const STEPS_PER_LOOK = 512

export function createBudget({ maxExpansions, maxMilliseconds, deadline, now }: BudgetLimits): Budget {
  const end = Math.min(now() + maxMilliseconds, deadline)
  let spent = 0
  let nextLook = 0
  let stopped: string | null = null
  return {
    get stopped() {
      return stopped
    },
    spend(expansions) {
      if (stopped !== null) return false
      spent += expansions
      if (spent > maxExpansions) stopped = `stopped after ${maxExpansions} expansions`
      else if (spent >= nextLook) {
        nextLook = spent + STEPS_PER_LOOK
        if (now() > end)
          stopped = end === deadline ? 'stopped at the deadline of the request' : `stopped after ${maxMilliseconds} ms`
      }
      return stopped === null
    },
  }
}
