/** Divides work on the event loop into slices. */
export interface Pace {
  /** Whether the slice is over, and the work should yield. The next slice begins at the next call. */
  isDue(): boolean
}

/** Slices of some milliseconds each. */
export function createPace(milliseconds = 4, now: () => number = () => performance.now()): Pace {
  let began: number | null = null
  return {
    isDue() {
      // What others do between a yield and the next call is not part of the slice.
      began ??= now()
      if (now() - began < milliseconds) return false
      began = null
      return true
    },
  }
}
