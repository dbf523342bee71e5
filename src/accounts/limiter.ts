/** Runs work as soon as there is room for it, in order. */
export type Limiter = <Result>(work: () => Promise<Result>) => Promise<Result>

/**
 * So much work runs at once, and so much waits; what comes on top fails at once with what `refuse`
 * makes.
 */
export function createLimiter(most: number, waiting: number, refuse: () => Error): Limiter {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < most) running++
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve))
    else throw refuse()
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
