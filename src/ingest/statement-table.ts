/** Numbers statements by the hash of what they say. */
export interface StatementTable {
  readonly size: number
  /**
   * The number of a statement: its own where it is known, else the next. Both halves are 30 bits.
   */
  numberOf(high: number, low: number): number
  /** By number, the halves. More numbers may follow than there are statements. */
  highs(): Uint32Array
  lows(): Uint32Array
}

const FIRST_SIZE = 1 << 12

/** Takes 16 to 32 bytes per statement, a tenth of a map of strings. */
export function createStatementTable(): StatementTable {
  /** By place, the number of a statement and one more; 0 where there is none. */
  let places = new Uint32Array(2 * FIRST_SIZE)
  let highs = new Uint32Array(FIRST_SIZE)
  let lows = new Uint32Array(FIRST_SIZE)
  let size = 0
  /** The place of a statement, or the free one where it belongs. */
  const placeOf = (high: number, low: number): number => {
    const last = places.length - 1
    for (let at = (high ^ Math.imul(low, 0x9e3779b1)) & last; ; at = (at + 1) & last) {
      const number = places[at]! - 1
      if (number < 0 || (highs[number] === high && lows[number] === low)) return at
    }
  }
  const grow = () => {
    highs = larger(highs)
    lows = larger(lows)
    places = new Uint32Array(2 * places.length)
    for (let number = 0; number < size; number++) places[placeOf(highs[number]!, lows[number]!)] = number + 1
  }
  return {
    get size() {
      return size
    },
    numberOf(high, low) {
      if (size === highs.length) grow()
      const place = placeOf(high, low)
      const known = places[place]! - 1
      if (known >= 0) return known
      highs[size] = high
      lows[size] = low
      places[place] = ++size
      return size - 1
    },
    highs: () => highs,
    lows: () => lows,
  }
}

function larger(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * array.length)
  copy.set(array)
  return copy
}
