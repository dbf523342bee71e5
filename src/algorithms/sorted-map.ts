import { rankAmong } from './position-in.ts'
import { upperBound } from './upper-bound.ts'

/**
 * Entries that follow each other in order of key. A run ends after the first key whose hash is a
 * multiple of `RUN_LENGTH`, so the runs of a map depend on its keys alone.
 */
export interface Run<Value> {
  readonly keys: readonly string[]
  readonly values: readonly Value[]
}

/** A new value of a key; undefined removes the key. */
export type Change<Value> = readonly [key: string, value: Value | undefined]

/** A key whose values differ. Undefined where a map has none. */
export interface Difference<Value> {
  readonly key: string
  readonly before: Value | undefined
  readonly after: Value | undefined
}

/**
 * An immutable map in order of key (UTF-16 code units). A changed copy shares every run without a
 * change. Two maps with the same keys have the same runs, however they came about. A look-up takes
 * logarithmic time.
 */
export interface SortedMap<Value> extends ReadonlyMap<string, Value> {
  readonly runs: readonly Run<Value>[]
  /** The position of a key in order, or undefined. */
  positionOf(key: string): number | undefined
  /** How many keys come before this one, whether the map has it or not. */
  rankOf(key: string): number
  /** Fails with `RangeError` where there is no such position; so does `valueAt`. */
  keyAt(position: number): string
  valueAt(position: number): Value
  /** A copy with changes, in time linear in the runs and in the entries of changed runs. */
  with(changes: Iterable<Change<Value>>): SortedMap<Value>
  /** The keys whose values differ from those of another map. Skips shared runs. */
  differencesTo(after: SortedMap<Value>): readonly Difference<Value>[]
}

/** The expected number of entries of a run; a power of two. */
const RUN_LENGTH = 64

/** A map of entries in any order. Of several with one key, the last counts. */
export function sortedMap<Value>(entries: Iterable<readonly [string, Value]>): SortedMap<Value> {
  const work = sortingMap(entries)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

/** How many entries are looked at between two pauses: some milliseconds. */
const ENTRIES_PER_STEP = 4_096

/** The same with pauses. Entries that ascend already are not sorted. */
export function* sortingMap<Value>(
  entries: Iterable<readonly [string, Value]>,
): Generator<void, SortedMap<Value>, void> {
  const taken: (readonly [string, Value])[] = []
  let ascends = true
  for (const entry of entries) {
    if (ascends && taken.length > 0 && taken[taken.length - 1]![0] >= entry[0]) ascends = false
    if (taken.push(entry) % ENTRIES_PER_STEP === 0) yield
  }
  const inOrder = ascends ? taken : yield* sortedByKey(taken)
  const runs = openRuns<Value>()
  for (const [at, [key, value]] of inOrder.entries()) {
    if (inOrder[at + 1]?.[0] !== key) runs.add(key, value)
    if (at % ENTRIES_PER_STEP === ENTRIES_PER_STEP - 1) yield
  }
  return ofRuns(runsOf(runs.end()))
}

/** A stable merge sort by key. */
function* sortedByKey<Entry extends readonly [string, unknown]>(
  entries: readonly Entry[],
): Generator<void, readonly Entry[], void> {
  if (entries.length <= ENTRIES_PER_STEP)
    return entries.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  const middle = entries.length >> 1
  const low = yield* sortedByKey(entries.slice(0, middle))
  yield
  const high = yield* sortedByKey(entries.slice(middle))
  yield
  const merged: Entry[] = []
  for (let [at, other] = [0, 0]; merged.length < entries.length; ) {
    const takesLow = other === high.length || (at < low.length && low[at]![0] <= high[other]![0])
    merged.push(takesLow ? low[at++]! : high[other++]!)
    if (merged.length % ENTRIES_PER_STEP === 0) yield
  }
  return merged
}

/** Runs, and for look-ups the last key of each, and the positions where they start and end. */
interface Runs<Value> {
  readonly runs: readonly Run<Value>[]
  readonly lastKeys: readonly string[]
  readonly offsets: Uint32Array
}

const runsOf = <Value>(runs: readonly Run<Value>[]): Runs<Value> => ({
  runs,
  lastKeys: runs.map(({ keys }) => keys.at(-1)!),
  offsets: offsetsOf(
    runs.length,
    runs.map(({ keys }) => keys.length),
  ),
})

function offsetsOf(count: number, lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(count + 1)
  for (let at = 0; at < count; at++) offsets[at + 1] = offsets[at]! + lengths[at]!
  return offsets
}

function ofRuns<Value>(given: Runs<Value>): SortedMap<Value> {
  const { runs, lastKeys, offsets } = given
  const size = offsets[runs.length]!
  const runOf = (key: string) => rankAmong(lastKeys, key)
  const runAt = (position: number) => {
    if (!(position >= 0 && position < size)) throw new RangeError(`no entry has position ${position}`)
    return upperBound(runs.length, (at) => offsets[at + 1]! <= position)
  }
  function* each<Part>(part: (run: Run<Value>, index: number) => Part): Generator<Part, undefined> {
    for (const run of runs) for (let index = 0; index < run.keys.length; index++) yield part(run, index)
  }
  const entries = () => each(({ keys, values }, index): [string, Value] => [keys[index]!, values[index]!])
  const find = (key: string): readonly [run: number, index: number] | undefined => {
    const run = runOf(key)
    if (run === runs.length) return undefined
    const { keys } = runs[run]!
    const index = rankAmong(keys, key)
    return keys[index] === key ? [run, index] : undefined
  }
  const map: SortedMap<Value> = {
    runs,
    size,
    has: (key) => find(key) !== undefined,
    get(key) {
      const found = find(key)
      return found && runs[found[0]]!.values[found[1]]
    },
    positionOf(key) {
      const found = find(key)
      return found && offsets[found[0]]! + found[1]
    },
    rankOf(key) {
      const run = runOf(key)
      return run === runs.length ? size : offsets[run]! + rankAmong(runs[run]!.keys, key)
    },
    keyAt(position) {
      const run = runAt(position)
      return runs[run]!.keys[position - offsets[run]!]!
    },
    valueAt(position) {
      const run = runAt(position)
      return runs[run]!.values[position - offsets[run]!]!
    },
    with: (changes) => withChanges(map, given, changes),
    differencesTo: (after) => differences(map, after),
    keys: () => each(({ keys }, index) => keys[index]!),
    values: () => each(({ values }, index) => values[index]!),
    entries,
    [Symbol.iterator]: entries,
    forEach(visit) {
      for (const [key, value] of entries()) visit(value, key, map)
    },
  }
  return Object.freeze(map)
}

function withChanges<Value>(
  map: SortedMap<Value>,
  { runs, lastKeys, offsets }: Runs<Value>,
  given: Iterable<Change<Value>>,
): SortedMap<Value> {
  const changed = new Map(given)
  if (changed.size === 0) return map
  const changes = [...changed.keys()].sort()
  const made = { runs: [] as Run<Value>[], lastKeys: [] as string[], lengths: [] as number[] }
  let next = 0
  let taken = 0
  // The runs between changed ones are copied a stretch at a time.
  const share = (to: number) => {
    for (; taken < to; taken++) {
      made.runs.push(runs[taken]!)
      made.lastKeys.push(lastKeys[taken]!)
      made.lengths.push(offsets[taken + 1]! - offsets[taken]!)
    }
  }
  while (next < changes.length) {
    // The last run may be open, so every later key belongs to it.
    share(Math.max(taken, Math.min(rankAmong(lastKeys, changes[next]!), runs.length - 1)))
    const open = openRuns<Value>()
    const addChange = () => {
      const key = changes[next++]!
      const value = changed.get(key)
      if (value !== undefined) open.add(key, value)
    }
    do {
      const run = runs[taken++]
      const isLast = taken >= runs.length
      for (let index = 0; run !== undefined && index < run.keys.length; index++) {
        const key = run.keys[index]!
        while (next < changes.length && changes[next]! < key) addChange()
        if (changes[next] === key) addChange()
        else open.add(key, run.values[index]!)
      }
      while (isLast && next < changes.length) addChange()
    } while (!open.isBetween() && taken < runs.length)
    for (const run of open.end()) {
      made.runs.push(run)
      made.lastKeys.push(run.keys.at(-1)!)
      made.lengths.push(run.keys.length)
    }
  }
  share(runs.length)
  return ofRuns({
    runs: Object.freeze(made.runs),
    lastKeys: made.lastKeys,
    offsets: offsetsOf(made.runs.length, made.lengths),
  })
}

/** Cuts ascending entries into runs. */
function openRuns<Value>() {
  const runs: Run<Value>[] = []
  let keys: string[] = []
  let values: Value[] = []
  const close = () => {
    if (keys.length === 0) return
    runs.push(Object.freeze({ keys: Object.freeze(keys), values: Object.freeze(values) }))
    keys = []
    values = []
  }
  return {
    add(key: string, value: Value): void {
      keys.push(key)
      values.push(value)
      if (endsRun(key)) close()
    },
    /** Whether the next entry begins a run. */
    isBetween: () => keys.length === 0,
    end(): readonly Run<Value>[] {
      close()
      return Object.freeze(runs)
    },
  }
}

/** FNV-1a with the last step of MurmurHash3, because the low bits of FNV-1a alone are uneven. */
function endsRun(key: string): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash & (RUN_LENGTH - 1)) === 0
}

function differences<Value>(before: SortedMap<Value>, after: SortedMap<Value>): Difference<Value>[] {
  const [old, current] = [new Set(before.runs), new Set(after.runs)]
  const removed = entriesOf(before.runs.filter((run) => !current.has(run)))
  const added = entriesOf(after.runs.filter((run) => !old.has(run)))
  const found: Difference<Value>[] = []
  let [left, right] = [0, 0]
  while (left < removed.length || right < added.length) {
    const [one, other] = [removed[left], added[right]]
    if (other === undefined || (one !== undefined && one[0] < other[0])) {
      found.push({ key: one![0], before: one![1], after: undefined })
      left++
    } else if (one === undefined || other[0] < one[0]) {
      found.push({ key: other[0], before: undefined, after: other[1] })
      right++
    } else {
      if (one[1] !== other[1]) found.push({ key: one[0], before: one[1], after: other[1] })
      left++
      right++
    }
  }
  return found
}

const entriesOf = <Value>(runs: readonly Run<Value>[]): (readonly [string, Value])[] =>
  runs.flatMap(({ keys, values }) => keys.map((key, index) => [key, values[index]!] as const))
