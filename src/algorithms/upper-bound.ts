/** The length of the prefix for which a condition holds, by binary search. */
export function upperBound(size: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
