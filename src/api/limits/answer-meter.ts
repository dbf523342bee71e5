import { GraphQLError } from 'graphql'
import { clientLeft, type PublicError } from '../../errors/public-errors.ts'
import type { Scheduler } from '../../traversal/search/scheduler.ts'
import { notReadyInTime, tooManyBytes, tooManyValues } from './refused-answer.ts'
import type { Spent } from './spent.ts'

export interface AnswerMeterLimits {
  /** Fields and items of lists. */
  readonly maxValues: number
  /** UTF-8 bytes of the answer as JSON. */
  readonly maxBytes: number
  /** The scheduler of answers and searches. */
  readonly scheduler: Scheduler
  /** The longest slice of work before other tasks have a turn, in milliseconds. */
  readonly sliceMilliseconds: number
  /** The moment of `now` after which the answer is refused. */
  deadline(): number
  /** Milliseconds of a monotonic clock. */
  now(): number
  /** Aborted when no caller waits for the answer any more. */
  readonly signal: AbortSignal
  /** Counts against the limits. Left out: nothing. */
  readonly spent?: Pick<Spent, 'values' | 'bytes'>
}

/** The bytes of a key besides its own length: two quotes, a colon, and a comma after the value. */
export const AROUND_KEY = 4

/** The most pieces of work between two checks of the clock. */
const MAX_PIECES_PER_LOOK = 8
/** Pieces that take less than this share of a slice together are short. */
const LOOKS_PER_SLICE = 32

/** Work of an answer that waits for its turn. */
interface Waiting {
  resume(): void
  refuse(reason: GraphQLError): void
}

/**
 * The size of one answer so far, during execution. It counts values and the fewest bytes that they
 * need, so it never refuses an answer within its limits. Once a limit is exceeded or the deadline
 * has passed, it refuses the whole answer. It also divides execution into slices.
 */
export class AnswerMeter {
  values: number
  bytes: number
  /** How often execution has yielded to other tasks. */
  turns = 0
  readonly #limits: AnswerMeterLimits
  /** The last postponed work runs first, so that no more of it waits than the open lists hold. */
  readonly #waiting: Waiting[] = []
  /** The end of the long pieces of work begun or postponed so far. */
  #longWork: Promise<unknown> = Promise.resolve()
  #isRunning = false
  #refusal: GraphQLError | null = null

  #untilLook = 0
  #piecesPerLook = 1
  #lastLook = Number.NEGATIVE_INFINITY
  /** Whether the slice was over at the last check. */
  #isOver = false
  readonly #maxValues: number
  readonly #maxBytes: number

  constructor(limits: AnswerMeterLimits) {
    this.#limits = limits
    this.values = limits.spent?.values ?? 0
    this.bytes = limits.spent?.bytes ?? 0
    this.#maxValues = limits.maxValues
    this.#maxBytes = limits.maxBytes
  }

  /** Why the answer is refused as a whole, or null. */
  get refusal(): GraphQLError | null {
    return this.#refusal
  }

  /** Charges values and bytes. False when the answer is refused. */
  charge(values: number, bytes: number): boolean {
    this.values += values
    this.bytes += bytes
    if (this.values <= this.#maxValues && this.bytes <= this.#maxBytes && this.#refusal === null) return true
    return this.#refuseTooMuch()
  }

  /** Charges a value that is no object, under a key of this length. False as for `charge`. */
  chargeLeaf(keyLength: number, value: unknown): boolean {
    return this.charge(1, keyLength + AROUND_KEY + (typeof value === 'string' ? value.length + 2 : 1))
  }

  #refuseTooMuch(): false {
    if (this.#refusal !== null) return false
    const { maxValues, maxBytes } = this.#limits
    return this.#refuse(
      this.bytes > maxBytes ? tooManyBytes(this.bytes, maxBytes, true) : tooManyValues(this.values, maxValues),
    )
  }

  /** Whether other tasks should have a turn before the next piece of work. */
  shouldYield(): boolean {
    if (--this.#untilLook > 0 && !this.#isOver) return false
    const { now, scheduler, sliceMilliseconds } = this.#limits
    const began = scheduler.startOfPiece(now)
    const time = now()
    // Very short pieces of work need no check of the clock each.
    const areShort = time - this.#lastLook < sliceMilliseconds / LOOKS_PER_SLICE
    this.#piecesPerLook = areShort ? Math.min(this.#piecesPerLook * 2, MAX_PIECES_PER_LOOK) : 1
    this.#untilLook = this.#piecesPerLook
    this.#lastLook = time
    this.#isOver = time - began >= sliceMilliseconds
    return this.#isOver
  }

  /** A value in a later slice. Rejects when the answer is refused meanwhile. */
  later<Value>(value: Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resume: () => resolve(value), refuse: reject })
      if (!this.#isRunning) void this.#run()
    })
  }

  /**
   * Runs a long indivisible piece of work in a turn of its own, after all other work of this
   * answer. Rejects when the answer is refused before. The work must not wait for other work of
   * this sort.
   */
  oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#longWork.then(() => this.later(undefined)).then(work)
    this.#longWork = result.catch(() => {})
    return result
  }

  async #run(): Promise<void> {
    const { scheduler } = this.#limits
    this.#isRunning = true
    while (this.#waiting.length > 0) {
      await scheduler.nextTurn()
      this.turns++
      this.#look()
      do {
        const next = this.#waiting.pop()
        if (this.#refusal === null) next?.resume()
        else next?.refuse(this.#refusal)
        // Resumed work runs before this continues.
        await undefined
      } while (this.#waiting.length > 0 && !this.shouldYield())
    }
    this.#isRunning = false
  }

  /** Refuses an answer after its deadline, or without a waiting caller. */
  #look(): void {
    const { signal, now, deadline } = this.#limits
    if (this.#refusal !== null) return
    if (signal.aborted) this.#refuse(clientLeft())
    else if (now() > deadline()) this.#refuse(notReadyInTime(this.values))
  }

  /**
   * graphql-js passes an error with a path on unchanged, so refusing costs the same anywhere in
   * execution.
   */
  #refuse({ message, extensions }: PublicError): false {
    this.#refusal = new GraphQLError(message, { path: [], extensions: { ...extensions } })
    return false
  }
}
