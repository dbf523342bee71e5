/** Whole-number arithmetic for counts: fast doubles while they are exact, else big integers. */
export interface Arithmetic<N extends number | bigint> {
  readonly zero: N
  readonly one: N
  add(a: N, b: N): N
  minus(a: N, b: N): N
  times(a: N, b: N): N
  /** Whether every sum of whole numbers up to this result is exact. */
  isExact(number: N): boolean
  /** An array of `length` zeros. */
  row(size: number): Row<N>
}

/** The used part of the interface of a number array. */
export interface Row<N> {
  [index: number]: N
  fill(value: N): Row<N>
}

export const SMALL_NUMBERS: Arithmetic<number> = {
  zero: 0,
  one: 1,
  add: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  isExact: (number) => number <= Number.MAX_SAFE_INTEGER,
  row: (size) => new Float64Array(size),
}

export const LARGE_NUMBERS: Arithmetic<bigint> = {
  zero: 0n,
  one: 1n,
  add: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  isExact: () => true,
  row: (size) => new Array<bigint>(size).fill(0n),
}
