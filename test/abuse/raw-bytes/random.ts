/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0, below the bound. */
  below(bound: number): number
  /** True once in that many calls on average. */
  oneIn(count: number): boolean
  pick<Value>(values: readonly Value[]): Value
  /** Random bytes. */
  bytes(length: number): Buffer
}

/** The generator mulberry32: small, and good enough to spread tries. */
export function seededRandom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    oneIn: (count) => below(count) === 0,
    pick(values) {
      if (values.length === 0) throw new Error('There is nothing to pick from.')
      return values[below(values.length)] as (typeof values)[number]
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  }
}
