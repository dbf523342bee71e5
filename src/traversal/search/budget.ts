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
export const createBudget = (limits: BudgetLimits): MeasuredBudget => new OneBudget(limits)

/**
 * All budgets have one shape, so that the searches that ask them are compiled once. Their functions
 * are called without them too.
 */
class OneBudget implements MeasuredBudget {
  stopped: Stop | null = null
  expansions = 0
  readonly #limits: BudgetLimits
  readonly #maxExpansions: number
  readonly #maxBytes: number
  readonly #sliceMilliseconds: number
  /** Null before the first check. */
  #end: number | null = null
  #reserved = 0
  #steps = 0
  #untilLook = 0
  /** Null before the first check in a slice, because the wait for a turn does not count. */
  #sliceEnd: number | null = null
  #isDue = false

  constructor(limits: BudgetLimits) {
    this.#limits = limits
    this.#maxExpansions = limits.maxExpansions
    this.#maxBytes = limits.maxBytes ?? 2 ** 30
    this.#sliceMilliseconds = limits.sliceMilliseconds ?? SLICE_MILLISECONDS
  }

  get resultBytes(): number {
    return this.#reserved + this.#steps * BYTES_PER_STEP
  }

  readonly charge = (expansions: number): boolean => {
    if (this.stopped !== null) return false
    this.expansions += expansions
    if (this.expansions > this.#maxExpansions) return this.#stop('EXPANSIONS', this.#maxExpansions)
    return this.scan(expansions)
  }

  readonly scan = (steps: number): boolean => {
    if (this.stopped !== null) return false
    this.#steps += steps
    this.#untilLook -= steps
    return this.#untilLook > 0 || this.#look()
  }

  readonly reserve = (bytes: number): boolean => {
    if (this.stopped !== null) return false
    this.#reserved += bytes
    return this.#reserved <= this.#maxBytes || this.#stop('MEMORY', this.#maxBytes)
  }

  readonly shouldYield = (): boolean => {
    if (!this.#isDue) return false
    this.#isDue = false
    this.#sliceEnd = null
    return true
  }

  #look(): boolean {
    const { maxMilliseconds, deadline, now } = this.#limits
    this.#untilLook = STEPS_PER_LOOK
    const time = now()
    this.#end ??= Math.min(time + maxMilliseconds, deadline)
    if (time > this.#end)
      return this.#end === deadline ? this.#stop('DEADLINE', null) : this.#stop('TIME', maxMilliseconds)
    this.#sliceEnd ??= time + this.#sliceMilliseconds
    this.#isDue = time >= this.#sliceEnd
    return true
  }

  #stop(bound: SearchBound, limit: number | null): false {
    this.stopped = { bound, limit }
    return false
  }
}
