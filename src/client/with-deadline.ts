/**
 * Runs work that has to end within a time and before a signal fires. Rejects with `onTimeout()` or with the signal's
 * reason, at once, even when the work does not heed the signal that it is given.
 */
export function withDeadline<T>(
  { timeoutMs, signal, onTimeout }: { timeoutMs: number; signal: AbortSignal | undefined; onTimeout: () => Error },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const inner = new AbortController()
    const settle = (end: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      end()
    }
    const stop = (reason: unknown) => {
      // Rejecting first: what the work makes of its signal comes too late to be the answer.
      settle(() => reject(reason))
      inner.abort(reason)
    }
    const onAbort = () => stop(signal?.reason)
    const timer = setTimeout(() => stop(onTimeout()), timeoutMs)
    signal?.addEventListener('abort', onAbort)
    work(inner.signal).then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    )
  })
}
