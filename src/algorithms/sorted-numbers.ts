/** The length of a run that is sorted in one piece, and of a piece of merging. */
const AT_ONCE = 4096

/**
 * The numbers below `size` in an order, by merge sort with pauses. `comesBefore` must tell any two
 * numbers apart.
 */
export function* sortedNumbers(
  size: number,
  comesBefore: (a: number, b: number) => boolean,
): Generator<void, Uint32Array, void> {
  let numbers = new Uint32Array(size)
  for (let from = 0; from < size; from += AT_ONCE) {
    const end = Math.min(size, from + AT_ONCE)
    for (let number = from; number < end; number++) numbers[number] = number
    numbers.subarray(from, end).sort((a, b) => (comesBefore(a, b) ? -1 : 1))
    yield
  }
  let merged = new Uint32Array(size)
  for (let length = AT_ONCE; length < size; length *= 2) {
    for (let from = 0; from < size; from += 2 * length) {
      const [middle, end] = [Math.min(size, from + length), Math.min(size, from + 2 * length)]
      let [left, right] = [from, middle]
      for (let at = from; at < end; at++) {
        const takesLeft = right >= end || (left < middle && comesBefore(numbers[left]!, numbers[right]!))
        merged[at] = numbers[takesLeft ? left++ : right++]!
        if ((at - from) % AT_ONCE === AT_ONCE - 1) yield
      }
    }
    ;[numbers, merged] = [merged, numbers]
  }
  return numbers
}
