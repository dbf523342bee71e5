import { AetiaError } from './errors.ts'
import { pause } from './pause.ts'

/** The pause before the second attempt, in milliseconds: doubled after each further failure. */
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 8_000

/** Too many requests; a proxy or server that is starting, full or slow. */
const PASSING_STATUSES: readonly unknown[] = [429, 502, 503, 504]

/**
 * Repeats an attempt after a failure that may pass, at most `retries` times. Rejects with the last
 * failure, also when the pause before the next attempt would end after `timeoutMs` from now.
 */
export async function withRetries<T>(
  { retries, timeoutMs, signal }: { retries: number; timeoutMs: number; signal: AbortSignal },
  attempt: () => Promise<T>,
): Promise<T> {
  const end = Date.now() + timeoutMs
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (signal.aborted || failures >= retries || !mayPass(error)) throw error
      const milliseconds = pauseAfter(error.retryAfterMs, failures)
      if (Date.now() + milliseconds >= end) throw error
      await pause(milliseconds, signal)
    }
  }
}

function mayPass(error: unknown): error is AetiaError & { readonly retryAfterMs?: number | null } {
  if (!(error instanceof AetiaError)) return false
  const { kind, status } = error as AetiaError & { readonly status?: number }
  return kind === 'NETWORK' || kind === 'TIMEOUT' || PASSING_STATUSES.includes(status)
}

/** Chance keeps clients that failed together from coming back together. */
function pauseAfter(retryAfterMs: number | null | undefined, failures: number): number {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** failures, LONGEST_PAUSE_MS)
  // At least half of it, or at least what the server asks for.
  const half = longest / 2
  return (retryAfterMs ?? half) + half * Math.random()
}
