import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startPoller } from '../../src/app/poller.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Work whose turns end when they are told to. */
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
  const repeated = startPoller(begin, quiet)
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(turns).toHaveLength(1)
  await end(0)
  await vi.advanceTimersByTimeAsync(999)
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(turns).toHaveLength(2)
  await end(1)
  await repeated.stop()
})

test('a hint shortens the wait, and one that comes during a turn is not lost', async () => {
  const { turns, begin, end } = work()
  const repeated = startPoller(begin, quiet)
  repeated.hint()
  repeated.hint()
  expect(turns).toHaveLength(1)
  await end(0)
  expect(turns).toHaveLength(2)
  await end(1)
  expect(turns).toHaveLength(2)
  repeated.hint()
  expect(turns).toHaveLength(3)
  await end(2)
  await repeated.stop()
})

test('a failure is told once and so is the recovery, and hints do not hurry what fails', async () => {
  const told: unknown[] = []
  const { turns, begin, end } = work()
  const repeated = startPoller(begin, { onStatus: (event, error) => void told.push([event, error]), interval: 1_000 })
  const away = new Error('away')
  await end(0, away)
  repeated.hint()
  await setImmediate()
  expect(turns).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1_000)
  await end(1, away)
  await vi.advanceTimersByTimeAsync(1_000)
  await end(2)
  expect(told).toEqual([
    ['LOST', away],
    ['FOUND', undefined],
  ])
  await repeated.stop()
})

test('stopping waits for the turn under way and begins no other', async () => {
  const { turns, begin, end } = work()
  const repeated = startPoller(begin, quiet)
  let over = false
  const stopping = repeated.stop().then(() => {
    over = true
  })
  await setImmediate()
  expect(over).toBe(false)
  await end(0)
  await stopping
  repeated.hint()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(turns).toHaveLength(1)
})
