import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPoller } from '../../src/publishing/poller.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Work whose turns the test ends. */
function work() {
  const turns: { end(): void; fail(error: Error): void }[] = []
  const begin = () =>
    new Promise<void>((resolve, reject) => {
      turns.push({ end: resolve, fail: reject })
    })
  const end = async (index: number, error?: Error) => {
    if (error) turns[index]?.fail(error)
    else turns[index]?.end()
    await setImmediate()
  }
  return { turns, begin, end }
}

const quiet = { onStatus: () => {}, interval: 1_000 }

test('work is done at once, and again when the interval has passed since it ended', async () => {
  const { turns, begin, end } = work()
  const poller = startPoller(begin, quiet)
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(turns).toHaveLength(1)
  await end(0)
  await vi.advanceTimersByTimeAsync(999)
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(turns).toHaveLength(2)
  await end(1)
  await poller.stop()
})

test('a hint shortens the wait, and one that comes during a turn is not lost', async () => {
  const { turns, begin, end } = work()
  const poller = startPoller(begin, quiet)
  poller.hint()
  poller.hint()
  expect(turns).toHaveLength(1)
  await end(0)
  expect(turns).toHaveLength(2)
  await end(1)
  expect(turns).toHaveLength(2)
  poller.hint()
  expect(turns).toHaveLength(3)
  await end(2)
  await poller.stop()
})

test('a failure is reported once and so is the recovery, and hints do not hurry work that fails', async () => {
  const statuses: unknown[] = []
  const { turns, begin, end } = work()
  const poller = startPoller(begin, { onStatus: (event, error) => void statuses.push([event, error]), interval: 1_000 })
  const away = new Error('away')
  await end(0, away)
  poller.hint()
  await setImmediate()
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_000)
  await end(1, away)
  await vi.advanceTimersByTimeAsync(1_000)
  await end(2)
  expect(statuses).toEqual([
    ['LOST', away],
    ['FOUND', undefined],
  ])
  await poller.stop()
})

test('stopping waits for the turn under way and begins no other', async () => {
  const { turns, begin, end } = work()
  const poller = startPoller(begin, quiet)
  let over = false
  const stopping = poller.stop().then(() => {
    over = true
  })
  await setImmediate()
  expect(over).toBe(false)
  await end(0)
  await stopping
  poller.hint()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(turns).toHaveLength(1)
})

test('the first turn waits for the delay, and a hint begins it earlier', async () => {
  const { turns, begin, end } = work()
  const poller = startPoller(begin, { ...quiet, delay: 500 })
  expect(turns).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(499)
  expect(turns).toHaveLength(0)
  poller.hint()
  expect(turns).toHaveLength(1)
  await end(0)
  await vi.advanceTimersByTimeAsync(999)
  expect(turns).toHaveLength(1)
  await poller.stop()
})
