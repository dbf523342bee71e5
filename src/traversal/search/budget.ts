/** Which bound ended a search. */
export const SEARCH_BOUNDS = ['EXPANSIONS', 'TIME', 'MEMORY', 'DEADLINE'] as const
export type SearchBound = (typeof SEARCH_BOUNDS)[number]

/** What stopped a search. */
export interface Stop {
  readonly bound: SearchBound
  /** Such as `stopped after 200000 expansions`. */
  readonly words: string
}

/** A bound on how much work one search may do. */
export interface Budget {
  /** Takes note of so many steps looked at. False when a bound is reached; from then on always false. */
  charge(expansions: number): boolean
  /** Takes note of work that looks at each thing once and is therefore bounded by time alone. False as `charge`. */
  scan(steps: number): boolean
  /** Takes note of memory that the search holds until it ends, in bytes. False as `charge`. */
  reserve(bytes: number): boolean
  /** True once for every slice of time that has passed: a search then lets others have their turn, by `yield`. */
  shouldYield(): boolean
  /** Null while no bound has stopped the search. */
  readonly stopped: Stop | null
}

/** Which bounds ended searches with these budgets, each once. */
export const boundsOf = (budgets: readonly Budget[]): SearchBound[] =>
  SEARCH_BOUNDS.filter((bound) => budgets.some(({ stopped }) => stopped?.bound === bound))

export interface BudgetLimits {
  /** Steps looked at. */
  readonly maxExpansions: number
  readonly maxMilliseconds: number
  /** Left out: 1 GiB. */
  readonly maxBytes?: number
  /** How long a search may keep everything else waiting, in milliseconds. Left out: 8. */
  readonly sliceMilliseconds?: number
  /** A moment of `now` after which nothing may go on, whatever else is left. */
  readonly deadline: number
  /** Milliseconds on any clock that only goes forward. */
  now(): number
}

/** Looking at the clock costs more than a step, so it is done once per this many. */
const STEPS_PER_LOOK = 512

const SLICE = 8

/** Its time begins with the first work that is taken note of. */
export function createBudget({
  maxExpansions,
  maxMilliseconds,
  maxBytes = 2 ** 30,
  sliceMilliseconds = SLICE,
  deadline,
  now,
}: BudgetLimits): Budget {
  /** Null before the first look. */
  let end: number | null = null
  let charged = 0
  let reserved = 0
  let untilLook = 0
  /** Null before the first look in a slice: time spent waiting for a turn is not part of it. */
  let sliceEnd: number | null = null
  let due = false
  let stopped: Stop | null = null
  const stop = (bound: SearchBound, words: string) => {
    stopped = { bound, words }
    return false
  }
  const look = () => {
    untilLook = STEPS_PER_LOOK
    const time = now()
    end ??= Math.min(time + maxMilliseconds, deadline)
    if (time > end)
      return end === deadline
        ? stop('DEADLINE', 'stopped at the deadline of the request')
        : stop('TIME', `stopped after ${maxMilliseconds} ms`)
    sliceEnd ??= time + sliceMilliseconds
    due = time >= sliceEnd
    return true
  }
  const scan = (steps: number) => {
    if (stopped !== null) return false
    untilLook -= steps
    return untilLook > 0 || look()
  }
  return {
    get stopped() {
      return stopped
    },
    scan,
    charge(expansions) {
      if (stopped !== null) return false
      charged += expansions
      if (charged > maxExpansions) return stop('EXPANSIONS', `stopped after ${maxExpansions} expansions`)
      return scan(expansions)
    },
    reserve(bytes) {
      if (stopped !== null) return false
      reserved += bytes
      return reserved <= maxBytes || stop('MEMORY', `stopped at ${maxBytes} bytes of memory`)
    },
    shouldYield() {
      if (!due) return false
      due = false
      sliceEnd = null
      return true
    },
  }
}
