import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLimiter } from '../../src/accounts/limiter.ts'

/** Work that ends when it is told to. */
function gate() {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  return { promise, resolve, reject }
}

test('never runs more at once than it may, runs all that it took, and refuses only what finds the queue full', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      async (atOnce, waiting, fails) => {
        const run = createLimiter(atOnce, waiting, () => new Error('full'))
        let running = 0
        let most = 0
        const order: number[] = []
        const answers = await Promise.allSettled(
          fails.map((fail, index) =>
            run(async () => {
              order.push(index)
              most = Math.max(most, ++running)
              await new Promise((resolve) => setImmediate(resolve))
              running--
              if (fail) throw new Error('failed')
              return index
            }),
          ),
        )
        const taken = Math.min(fails.length, atOnce + waiting)
        expect(most).toBe(Math.min(atOnce, fails.length))
        expect(order).toEqual(Array.from({ length: taken }, (_, index) => index))
        for (const [index, answer] of answers.entries()) {
          const expected = index >= taken ? 'full' : fails[index] ? 'failed' : index
          expect(answer.status === 'fulfilled' ? answer.value : answer.reason.message).toBe(expected)
        }
        expect(await run(async () => 'again')).toBe('again')
      },
    ),
  )
})

test('an end lets the next one in, in order', async () => {
  const run = createLimiter(1, 2, () => new Error('full'))
  const [first, second] = [gate(), gate()]
  const done: string[] = []
  const all = [
    run(() => first.promise).then(() => done.push('first')),
    run(() => second.promise).then(() => done.push('second')),
  ]
  second.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toEqual([])
  first.resolve()
  await Promise.all(all)
  expect(done).toEqual(['first', 'second'])
})
