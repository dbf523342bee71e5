import type { FetchResponse, Limits } from './client-options.ts'
import { AetiaNetworkError, AetiaTimeoutError } from './errors.ts'
import type { HttpAnswer } from './read-answer.ts'
import { withDeadline } from './with-deadline.ts'
import { withRetries } from './with-retries.ts'

/**
 * Runs the attempts of one request within its limits. Rejects with an AetiaError, or with the
 * reason of the signal.
 */
export function request<T>(
  {
    timeoutMs,
    attemptTimeoutMs,
    retries,
    signal,
    address,
  }: Limits & { readonly signal: AbortSignal | undefined; readonly address: string },
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const within = (milliseconds: number, outer: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) => {
    const onTimeout = () => new AetiaTimeoutError(address, milliseconds)
    return withDeadline({ timeoutMs: milliseconds, signal: outer, onTimeout }, work)
  }
  return within(timeoutMs, signal, (whole) =>
    withRetries({ retries, timeoutMs, signal: whole }, () =>
      attemptTimeoutMs === undefined ? attempt(whole) : within(attemptTimeoutMs, whole, attempt),
    ),
  )
}

/** A response, read to its end. Rejects with an AetiaNetworkError where none comes. */
export async function received(address: string, respond: () => Promise<FetchResponse>): Promise<HttpAnswer> {
  try {
    const response = await respond()
    return {
      url: address,
      status: response.status,
      contentType: response.headers.get('content-type'),
      retryAfter: response.headers.get('retry-after'),
      body: await response.text(),
    }
  } catch (cause) {
    throw new AetiaNetworkError(address, cause)
  }
}
