import { slices, TEXTS_PER_SLICE } from '../../algorithms/slices.ts'

/**
 * The positions of some keys in an ascending list, with pauses; -1 for missing keys. Where the keys
 * ascend too, each search starts from the key before. It then compares a few neighbors, while hash
 * look-ups would touch memory all over.
 */
export function* findAlong(list: readonly string[], keys: readonly string[]): Generator<void, Int32Array, void> {
  const positions = new Int32Array(keys.length)
  let from = 0
  let before = ''
  for (const [first, end] of slices(keys.length, TEXTS_PER_SLICE)) {
    yield
    for (let at = first; at < end; at++) {
      const key = keys[at]!
      if (key < before) from = 0
      before = key
      let step = 1
      while (from + step < list.length && list[from + step]! <= key) {
        from += step
        step *= 2
      }
      for (; step >= 1; step /= 2) if (from + step < list.length && list[from + step]! <= key) from += step
      positions[at] = list[from] === key ? from : -1
    }
  }
  return positions
}
