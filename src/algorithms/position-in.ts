/** How many of some ascending keys come before a key. A loop of its own: every look-up takes it. */
export function rankAmong(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}

/** The position of a key in an ascending list, or undefined. */
export function positionIn(keys: readonly string[], key: string): number | undefined {
  const position = rankAmong(keys, key)
  return keys[position] === key ? position : undefined
}
