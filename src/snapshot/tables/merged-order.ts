/** A sorted list that makes only the requested items. */
export interface Sorted {
  readonly size: number
  keyAt(index: number): string
}

/** A run: the items from `from` to before `to` of the list with this number. */
export interface Run {
  readonly list: number
  readonly from: number
  readonly to: number
}

/**
 * All items of some lists, merged in order of key, as runs. Lists that hardly overlap give few runs
 * and need few comparisons. All keys must be distinct.
 */
export function mergedOrder(lists: readonly Sorted[]): Run[] {
  const at = lists.map(() => 0)
  const runs: Run[] = []
  for (;;) {
    const heads = lists
      .flatMap(({ size, keyAt }, list) => (at[list]! < size ? [{ list, key: keyAt(at[list]!) }] : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
    const [first, second] = heads
    if (first === undefined) return runs
    const { size, keyAt } = lists[first.list]!
    const from = at[first.list]!
    // A galloping search doubles its step, then halves it, so that a long run costs little.
    let to = from + 1
    let step = 1
    const isBefore = (index: number) => index < size && (second === undefined || keyAt(index) < second.key)
    if (second === undefined) to = size
    while (step > 0 && to < size) {
      if (isBefore(to + step - 1)) {
        to += step
        step *= 2
      } else step = Math.floor(step / 2)
    }
    at[first.list] = to
    runs.push({ list: first.list, from, to })
  }
}
