import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedMap } from '../../src/algorithms/sorted-map.ts'
import { GONE, movedTo, splicedColumn, splicedList, spliceOf } from '../../src/algorithms/splice.ts'

const key = fc.integer({ min: 0, max: 60 }).map((number) => `k${number}`)
const value = fc.integer({ min: 1, max: 1_000 })
const entries = fc.array(fc.tuple(key, value), { maxLength: 60 })
const changes = fc.array(fc.tuple(key, fc.option(value, { nil: undefined })), { maxLength: 12 })

test('a splice makes the lists of the one map from those of the other', () => {
  fc.assert(
    fc.property(entries, changes, (given, made) => {
      const before = sortedMap(given)
      const after = before.with(made)
      const splice = spliceOf(
        before,
        after,
        made.map(([name]) => name),
      )
      const values = [...before.values()]
      const valueAfter = (one: { readonly after: number }) => after.valueAt(one.after)
      expect(splicedList(values, splice, valueAfter)).toEqual([...after.values()])
      expect([...splicedColumn(Uint32Array.from(values), splice, valueAfter)]).toEqual([...after.values()])
      expect([splice.sizeBefore, splice.sizeAfter]).toEqual([before.size, after.size])
      expect(splice.isInPlace).toBe([...before.keys()].join() === [...after.keys()].join())
      const moved = movedTo(splice)
      for (const [position, name] of [...before.keys()].entries())
        expect(moved ? moved[position] : position).toBe(after.positionOf(name) ?? GONE)
    }),
    { numRuns: 500 },
  )
})

test('what did not change is not asked for', () => {
  const before = sortedMap(Array.from({ length: 100 }, (_, at) => [`k${at}`, at] as const))
  const after = before.with([
    ['k5', -5],
    ['k50', undefined],
    ['x', 100],
  ])
  const asked: string[] = []
  const splice = spliceOf(before, after, ['x', 'k5', 'k50', 'nothing'])
  splicedList([...before.values()], splice, (one) => {
    asked.push(one.key)
    return after.valueAt(one.after)
  })
  expect(asked).toEqual(['k5', 'x'])
})
