/** Which bound ended a search. */
const SEARCH_BOUNDS = ['EXPANSIONS', 'TIME', 'MEMORY', 'DEADLINE'] as const
export type SearchBound = (typeof SEARCH_BOUNDS)[number]

/** What stopped a search. */
export interface Stop {
  readonly bound: SearchBound
  /** In edges, milliseconds or bytes; null for the deadline. */
  readonly limit: number | null
}

/** A bound on how much work one search may do. */
export interface Budget {
  /**
   * Charges a number of expanded edges. Returns false once a bound is reached, and from then on.
   */
  charge(expansions: number): boolean
  /** Charges linear work, which time alone bounds. Returns false as `charge` does. */
  scan(steps: number): boolean
  /** Reserves memory until the search ends, in bytes. Returns false as `charge` does. */
  reserve(bytes: number): boolean
  /** True once per slice of time. The search then yields to other tasks. */
  shouldYield(): boolean
  /** Null while no bound has stopped the search. */
  readonly stopped: Stop | null
}

/** A budget that knows what was charged to it. */
export interface MeasuredBudget extends Budget {
  /** The edges that were expanded. */
  readonly expansions: number
  /** What the result of the search can take in memory, in bytes: an estimate from above. */
  readonly resultBytes: number
}

/** What one step of a search adds to its result at most, in bytes. */
const BYTES_PER_STEP = 128

/** Which bounds ended searches with these budgets, each once. */
export const boundsOf = (budgets: readonly Budget[]): SearchBound[] =>
  SEARCH_BOUNDS.filter((bound) => budgets.some(({ stopped }) => stopped?.bound === bound))

export interface BudgetLimits {
  /** The most expanded edges. */
  readonly maxExpansions: number
  readonly maxMilliseconds: number
  /** Left out: 1 GiB. */
  readonly maxBytes?: number
  /** The length of a slice, in milliseconds. Left out: 8. */
  readonly sliceMilliseconds?: number
  /** The deadline, in `now`, whatever the other bounds allow. */
  readonly deadline: number
  /** Milliseconds on a monotonic clock. */
  now(): number
}

/** Checking the clock costs more than an edge, so it happens once per this many charges. */
const STEPS_PER_LOOK = 512

/** The length of a slice where nobody says another, in milliseconds. */
export const SLICE_MILLISECONDS = 8

/** Its time begins with the first charge. */
export function createBudget({
  maxExpansions,
  maxMilliseconds,
  maxBytes = 2 ** 30,
  sliceMilliseconds = SLICE_MILLISECONDS,
  deadline,
  now,
}: BudgetLimits): MeasuredBudget {
  /** Null before the first check. */
  let end: number | null = null
  let charged = 0
  let reserved = 0
  let steps = 0
  let untilLook = 0
  /** Null before the first check in a slice, because the wait for a turn does not count. */
  let sliceEnd: number | null = null
  let due = false
  let stopped: Stop | null = null
  const stop = (bound: SearchBound, limit: number | null) => {
    stopped = { bound, limit }
    return false
  }
  const look = () => {
    untilLook = STEPS_PER_LOOK
    const time = now()
    end ??= Math.min(time + maxMilliseconds, deadline)
    if (time > end) return end === deadline ? stop('DEADLINE', null) : stop('TIME', maxMilliseconds)
    sliceEnd ??= time + sliceMilliseconds
    due = time >= sliceEnd
    return true
  }
  const scan = (more: number) => {
    if (stopped !== null) return false
    steps += more
    untilLook -= more
    return untilLook > 0 || look()
  }
  return {
    get stopped() {
      return stopped
    },
    get expansions() {
      return charged
    },
    get resultBytes() {
      return reserved + steps * BYTES_PER_STEP
    },
    scan,
    charge(expansions) {
      if (stopped !== null) return false
      charged += expansions
      if (charged > maxExpansions) return stop('EXPANSIONS', maxExpansions)
      return scan(expansions)
    },
    reserve(bytes) {
      if (stopped !== null) return false
      reserved += bytes
      return reserved <= maxBytes || stop('MEMORY', maxBytes)
    },
    shouldYield() {
      if (!due) return false
      due = false
      sliceEnd = null
      return true
    },
  }
}
