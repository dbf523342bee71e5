import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedMap, sortingMap } from '../../src/algorithms/sorted-map.ts'

const key = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((number) => `claim:${number}`),
  fc.string({ maxLength: 3 }),
)
const entries = fc.array(fc.tuple(key, fc.integer()), { maxLength: 400 })
const changes = fc.array(fc.tuple(key, fc.option(fc.integer(), { nil: undefined })), { maxLength: 40 })

/** What a map of the language says after the same changes. */
function changed(before: Iterable<readonly [string, number]>, made: Iterable<readonly [string, number | undefined]>) {
  const after = new Map(before)
  for (const [name, value] of made) {
    if (value === undefined) after.delete(name)
    else after.set(name, value)
  }
  return after
}

test('a changed map is the map made of its entries, run by run', () => {
  fc.assert(
    fc.property(entries, changes, (before, made) => {
      const after = sortedMap(before).with(made)
      const fresh = sortedMap(changed(before, new Map(made)))
      expect(after.runs).toEqual(fresh.runs)
      expect([...after]).toEqual([...fresh])
    }),
    { numRuns: 300 },
  )
})

test('it finds what a map of the language finds, in order of key', () => {
  fc.assert(
    fc.property(entries, fc.array(key), (given, sought) => {
      const model = new Map(given)
      const map = sortedMap(given)
      const keys = [...model.keys()].sort()
      expect([...map.keys()]).toEqual(keys)
      expect(map.size).toBe(model.size)
      expect(keys.map((_name, position) => map.valueAt(position))).toEqual(keys.map((name) => model.get(name)))
      for (const name of [...sought, ...keys.slice(0, 20)]) {
        expect(map.get(name)).toBe(model.get(name))
        expect(map.has(name)).toBe(model.has(name))
        expect(map.positionOf(name)).toBe(model.has(name) ? keys.indexOf(name) : undefined)
        expect(map.rankOf(name)).toBe(keys.filter((other) => other < name).length)
      }
    }),
    { numRuns: 200 },
  )
})

test('differences are the changed keys, and lead from one map to the other', () => {
  fc.assert(
    fc.property(entries, changes, (given, made) => {
      const before = sortedMap(given)
      const after = before.with(made)
      const found = before.differencesTo(after)
      expect([...before.with(found.map((one) => [one.key, one.after] as const))]).toEqual([...after])
      for (const one of found) {
        expect(one.before).toBe(before.get(one.key))
        expect(one.after).toBe(after.get(one.key))
        expect(one.before).not.toBe(one.after)
      }
    }),
    { numRuns: 200 },
  )
})

test('a changed copy shares all runs but those of the change', () => {
  const before = sortedMap(Array.from({ length: 10_000 }, (_, number) => [`claim:${number}`, number] as const))
  const after = before.with([
    ['claim:777', -1],
    ['claim:new', 0],
    ['claim:42', undefined],
  ])
  const shared = new Set(before.runs)
  expect(after.runs.filter((run) => !shared.has(run)).length).toBeLessThanOrEqual(6)
  expect(before.runs.length).toBeGreaterThan(80)
  expect(before.runs.length).toBeLessThan(320)
  expect(before.with([])).toBe(before)
})

test('a position that does not exist is refused', () => {
  const map = sortedMap([['claim:1', 1]])
  expect(() => map.keyAt(1)).toThrow(RangeError)
  expect(() => map.valueAt(-1)).toThrow(RangeError)
})

test('it is made in slices, of several entries with one key from the last, sorted or not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.nat(100), fc.boolean(), (size, seed, isSorted) => {
      const given = Array.from({ length: size }, (_, at) => [`k${(at * 7_919 + seed) % 9_001}`, at] as const)
      if (isSorted) given.sort(([a], [b]) => (a < b ? -1 : 1))
      const work = sortingMap(given)
      let [turns, turn] = [1, work.next()]
      for (; !turn.done; turns++) turn = work.next()
      expect([...turn.value]).toEqual([...new Map(given)].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      expect(turns).toBeGreaterThan(size / 5_000)
    }),
    { numRuns: 20 },
  )
})
