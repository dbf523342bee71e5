/**
 * Runs work that must end within a time and before a signal fires. Otherwise it rejects at once,
 * with `onTimeout()` or with the signal's reason, even when the work ignores its own signal.
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
      // Rejects first: the reaction of the work to its signal comes too late to be the answer.
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
