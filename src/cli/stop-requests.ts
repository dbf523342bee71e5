import type { StopSignal } from './stop-signals.js'

/**
 * Requests within this time count as one, in milliseconds: a signal often reaches the whole process
 * group, and npm forwards its own copy.
 */
const SAME_REQUEST_MS = 500

/** Why a process is to stop: a signal, or the end of the process that it belongs to. */
export type StopCause = StopSignal | 'END_OF_PARENT'

export interface StopRequests {
  /** Aborted at the first request; the reason is its cause. */
  readonly requested: AbortSignal
  /**
   * Aborted to stop without waiting: at SIGINT, which comes from a keyboard, or at a second
   * request.
   */
  readonly hurried: AbortSignal
  request(cause: StopCause): void
}

/** `now` is in milliseconds, on a clock that only goes forward. */
export function createStopRequests(now: () => number = () => performance.now()): StopRequests {
  const [requested, hurried] = [new AbortController(), new AbortController()]
  let first: number | undefined
  return {
    requested: requested.signal,
    hurried: hurried.signal,
    request(cause) {
      first ??= now()
      requested.abort(cause)
      if (cause === 'SIGINT' || now() - first > SAME_REQUEST_MS) hurried.abort(cause)
    },
  }
}
