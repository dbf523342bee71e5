import type { AnswerExtensions } from './answer-extensions.ts'

/** What may be said of one call, besides its variables. */
export interface CallOptions {
  /** Gives the call up when it fires; the call then rejects with `signal.reason`. */
  readonly signal?: AbortSignal | undefined
  /** Overrides the client's own, in milliseconds. */
  readonly timeoutMs?: number | undefined
  /** Added to the client's own, and put in their place where names are equal. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Called with what the answer says besides its data: the version that it read, and what it names that is not there, with
   * suggestions. Example: `({ notFound }) => console.log(notFound[0]?.didYouMean)`. Called before the call resolves; not when
   * it rejects.
   */
  readonly onExtensions?: ((extensions: AnswerExtensions) => void) | undefined
}

/** The arguments of a call: its variables, which may be left out when all of them may, and its options. */
export type CallArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]

/** A function of the client: it sends one document and resolves to the useful part of the answer. */
export type Call<Variables, Answer> = (...args: CallArguments<Variables>) => Promise<Answer>
