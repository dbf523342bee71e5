export interface Timed<Result> {
  readonly milliseconds: number
  readonly result: Result
}

export function timed<Result>(work: () => Result): Timed<Result> {
  const began = performance.now()
  const result = work()
  return { milliseconds: performance.now() - began, result }
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
