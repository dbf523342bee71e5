export interface Timed<Result> {
  readonly milliseconds: number
  readonly result: Result
}

export function timed<Result>(work: () => Result): Timed<Result> {
  const began = performance.now()
  const result = work()
  return { milliseconds: performance.now() - began, result }
}

/**
 * As `timed`, with how long this thread had a processor: less than the time on the clock where
 * others had it meanwhile.
 */
export function timedClosely<Result>(work: () => Result): Timed<Result> & { readonly ofProcessor: number } {
  const before = process.threadCpuUsage()
  const { milliseconds, result } = timed(work)
  const { user, system } = process.threadCpuUsage(before)
  return { milliseconds, result, ofProcessor: (user + system) / 1_000 }
}

export async function timedLater<Result>(work: () => Promise<Result>): Promise<Timed<Result>> {
  const began = performance.now()
  const result = await work()
  return { milliseconds: performance.now() - began, result }
}

/** The value below which so great a share of the values lies; 0.5 for the median. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
