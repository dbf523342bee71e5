/** Runs work as soon as there is room for it, in order. */
export type Limiter = <Result>(work: () => Promise<Result>) => Promise<Result>

/** How much work may wait, and the error for work beyond that. */
export interface LimiterQueue {
  readonly waiting: number
  refuse(): Error
}

/**
 * Runs at most `most` pieces of work at once. Work beyond a bounded queue fails at once; the default
 * queue has no bound.
 */
export function createLimiter(most: number, bounded?: LimiterQueue): Limiter {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < most) running++
    else if (bounded && queue.length >= bounded.waiting) throw bounded.refuse()
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await work()
    } finally {
      // The next caller takes the place over.
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
