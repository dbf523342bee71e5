import type { Work } from './work.ts'

/** The number of items sorted per slice: some milliseconds of work. */
const AT_ONCE = 4096

/** Sorts like `toSorted`, but in slices, so that a long list does not delay other tasks. */
export function* sorted<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Work<Item[]> {
  if (items.length <= AT_ONCE) return items.toSorted(compare)
  const middle = items.length >> 1
  const low = yield* sorted(items.slice(0, middle), compare)
  const high = yield* sorted(items.slice(middle), compare)
  const merged: Item[] = []
  for (let [at, other] = [0, 0]; merged.length < items.length; ) {
    const takesLow = other === high.length || (at < low.length && compare(low[at]!, high[other]!) <= 0)
    merged.push(takesLow ? low[at++]! : high[other++]!)
    if (merged.length % AT_ONCE === 0) yield
  }
  return merged
}
