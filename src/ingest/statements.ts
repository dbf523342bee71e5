/** What a row says, in numbers: two concepts, and how they are joined. */
export interface Statements {
  /** Remembers a statement that a line makes. The line that made it before, or 0. */
  add(line: number, subject: number, object: number, what: number): number
}

const FIRST_SIZE = 1 << 12

/** Takes 32 to 64 bytes per statement, a fifth of a set of strings. */
export function createStatements(): Statements {
  // Four numbers each: line (0 where there is none), subject, object, what.
  let table = new Uint32Array(4 * FIRST_SIZE)
  let size = FIRST_SIZE
  let used = 0
  const placeOf = (subject: number, object: number, what: number): number => {
    let hash = Math.imul(subject, 0x9e3779b1) ^ Math.imul(object, 0x85ebca6b) ^ Math.imul(what, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    for (let at = (hash ^ (hash >>> 13)) & (size - 1); ; at = (at + 1) & (size - 1)) {
      const place = 4 * at
      const isFree = table[place] === 0
      if (isFree || (table[place + 1] === subject && table[place + 2] === object && table[place + 3] === what))
        return place
    }
  }
  const grow = () => {
    const old = table
    size *= 2
    table = new Uint32Array(4 * size)
    for (let place = 0; place < old.length; place += 4) {
      if (old[place] === 0) continue
      table.set(old.subarray(place, place + 4), placeOf(old[place + 1] ?? 0, old[place + 2] ?? 0, old[place + 3] ?? 0))
    }
  }
  return {
    add(line, subject, object, what) {
      if (2 * used >= size) grow()
      const place = placeOf(subject, object, what)
      const earlier = table[place] ?? 0
      if (earlier === 0) {
        table.set([line, subject, object, what], place)
        used++
      }
      return earlier
    },
  }
}
