/**
 * The positions of some keys in a list that ascends, undefined for those that are not there. Where the keys ascend too, each is looked for
 * from the one before: a few comparisons of neighbors, where looking up a hash would touch memory all over.
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
