import { createPace, type Pace } from './pace.ts'
import { type Change, type SortedMap, sortedMap, sortingMap } from './sorted-map.ts'

/** An item that comes into a list, takes the place of the one with its id, or leaves (undefined). */
export interface ListChange<Item> {
  readonly list: string
  readonly id: string
  readonly item: Item | undefined
}

/** A map without entries. */
export const NO_ENTRIES: SortedMap<never> = sortedMap<never>([])

/** Beyond this, changes are sorted with pauses. */
const MOST_AT_ONCE = 4_096

/** The map with changes, made with pauses. */
export function* changing<Value>(
  map: SortedMap<Value>,
  changes: readonly Change<Value>[],
): Generator<void, SortedMap<Value>, void> {
  if (changes.length <= MOST_AT_ONCE) return map.with(changes)
  if (map.size === 0) {
    const added = changes.filter((change): change is readonly [string, Value] => change[1] !== undefined)
    yield
    return yield* sortingMap(added)
  }
  const inOrder = yield* sortingMap(changes)
  yield
  return map.with(inOrder)
}

/**
 * Lists by name, each in order of the ids of its items, after changes. Each change of a list is of
 * another id. Lists without a change are shared, and one without items is not in the map.
 */
export function* changingLists<Item>(
  lists: SortedMap<readonly Item[]>,
  changes: readonly ListChange<Item>[],
  idOf: (item: Item) => string,
  pace: Pace = createPace(),
): Generator<void, SortedMap<readonly Item[]>, void> {
  const byList = new Map<string, ListChange<Item>[]>()
  for (const change of changes) {
    const known = byList.get(change.list)
    if (known) known.push(change)
    else byList.set(change.list, [change])
    if (pace.isDue()) yield
  }
  const changed: Change<readonly Item[]>[] = []
  for (const [list, its] of byList) {
    const after = changedList(lists.get(list) ?? [], its, idOf)
    changed.push([list, after.length === 0 ? undefined : after])
    if (pace.isDue()) yield
  }
  return yield* changing(lists, changed)
}

function changedList<Item>(
  before: readonly Item[],
  changes: readonly ListChange<Item>[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const inOrder = changes.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const after: Item[] = []
  let from = 0
  for (const { id, item } of inOrder) {
    let at = rankIn(before, id, from, idOf)
    for (let next = from; next < at; next++) after.push(before[next]!)
    if (item !== undefined) after.push(item)
    if (at < before.length && idOf(before[at]!) === id) at++
    from = at
  }
  for (let next = from; next < before.length; next++) after.push(before[next]!)
  return after
}

/** The position, from one on, of the first item whose id does not come before. */
function rankIn<Item>(items: readonly Item[], id: string, from: number, idOf: (item: Item) => string): number {
  let [low, high] = [from, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (idOf(items[middle]!) < id) low = middle + 1
    else high = middle
  }
  return low
}

/** Items by the name of a list, as a map; for few of them. */
export const sortedLists = <Item>(items: Iterable<Item>, listOf: (item: Item) => string): SortedMap<readonly Item[]> =>
  sortedMap(Map.groupBy(items, listOf))
