import type { AnswerExtensions } from './answer-extensions.ts'

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call when it fires; the call then rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
  /** The time limit of the call in milliseconds, in place of the client's. */
  readonly timeoutMs?: number | undefined
  /** The time limit of each attempt in milliseconds, in place of the client's. */
  readonly attemptTimeoutMs?: number | undefined
  /** How often a query may be sent again, in place of the client's number. */
  readonly retries?: number | undefined
  /** Headers of this call. They replace headers of the client with equal names. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Receives the extensions of the answer: the version it read, and the missing ids with
   * suggestions. Example: `({ notFound }) => console.log(notFound[0]?.didYouMean)`. The client
   * calls it before the call resolves, and not when the call rejects.
   */
  readonly onExtensions?: ((extensions: AnswerExtensions) => void) | undefined
}

/**
 * The arguments of a call: its variables, which may be left out when all of them may, and its
 * options.
 */
export type CallArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]

/**
 * A function of the client: it sends one document and resolves to the useful part of the answer.
 */
export type Call<Variables, Answer> = (...args: CallArguments<Variables>) => Promise<Answer>
