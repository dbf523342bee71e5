/**
 * The positions of some keys in an ascending list; undefined for missing keys. Where the keys
 * ascend too, each search starts from the key before. It then compares a few neighbors, while hash
 * look-ups would touch memory all over.
 */
export function findAlong(list: readonly string[], keys: readonly string[]): (number | undefined)[] {
  let from = 0
  let before = ''
  return keys.map((key) => {
    if (key < before) from = 0
    before = key
    let step = 1
    while (from + step < list.length && list[from + step]! <= key) {
      from += step
      step *= 2
    }
    for (; step >= 1; step /= 2) if (from + step < list.length && list[from + step]! <= key) from += step
    return list[from] === key ? from : undefined
  })
}
