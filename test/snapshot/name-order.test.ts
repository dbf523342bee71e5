import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelForms } from '../../src/snapshot/labels/label-forms.ts'
import { nameOrder } from '../../src/snapshot/name-order.ts'

/** Names of which many are equal, of more concepts than are sorted in one step. */
const names = fc
  .record({ size: fc.integer({ min: 0, max: 9_000 }), seed: fc.integer({ min: 1, max: 1_000_000 }) })
  .map(({ size, seed }) => Array.from({ length: size }, (_, index) => `N ${(index * seed) % 977}`))

const formsOf = (list: readonly string[]) =>
  labelForms({ size: list.length, labelsAt: (number) => [list[number] ?? '', `also ${number}`] })

const inOrder = (list: readonly string[]) => {
  const numbers = list.map((name) => Number(name.slice(2)))
  return [...list.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b)
}

function finished<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

test('concepts are in order of name, and of key where names are equal', () => {
  fc.assert(
    fc.property(names, (list) => {
      const order = nameOrder(formsOf(list))
      expect([...finished(order.all())]).toEqual(inOrder(list))
      expect([...finished(order.all())]).toEqual(inOrder(list))
    }),
    { numRuns: 30 },
  )
})

test('the order is the same when some callers leave and others come in between', () => {
  fc.assert(
    fc.property(names, fc.array(fc.nat(2), { maxLength: 40 }), (list, turns) => {
      const order = nameOrder(formsOf(list))
      const asking = [order.all(), order.all(), order.all()]
      for (const turn of turns) asking[turn]?.next()
      asking[0]?.return(undefined as never)
      expect([...finished(order.all())]).toEqual(inOrder(list))
    }),
    { numRuns: 30 },
  )
})
