import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { follow } from '../../src/publishing/follow.ts'
import type { GraphHistory } from '../../src/publishing/graph-history.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { openGraph } from '../notation/shipped-graph.ts'

const START = '2026-12-01T00:00:00.000Z'
const graph = await openGraph('none')
const onStatus = vi.fn()
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(START) })
  onStatus.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A follower of a history whose looks do what the test says. */
function following(refresh: GraphHistory['refresh']) {
  const looks = vi.fn(refresh)
  return { looks, ...follow({ ...fixedHistory(graph), refresh: looks }, { onStatus, interval: 2_000 }) }
}

test('looks again and again, and at once when something may have been published', async () => {
  const { looks, hint, stop } = following(async () => graph)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(looks).toHaveBeenCalledTimes(3)
  hint()
  expect(looks).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(looks).toHaveBeenCalledTimes(4)
  await stop()
  hint()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(looks).toHaveBeenCalledTimes(4)
})

test('hints that come during a look make one more look, which sees what that one may have missed', async () => {
  const look = Promise.withResolvers<typeof graph>()
  const { looks, hint, stop } = following(() => look.promise)
  hint()
  hint()
  hint()
  expect(looks).toHaveBeenCalledTimes(1)
  look.resolve(graph)
  await vi.advanceTimersByTimeAsync(0)
  expect(looks).toHaveBeenCalledTimes(2)
  await stop()
})

test('a store that cannot be read is reported once, and its staleness counts from the last look that succeeded', async () => {
  let away = false
  const { staleSince, stop } = following(async () => {
    if (away) throw new Error('away')
    return graph
  })
  await vi.advanceTimersByTimeAsync(4_000)
  expect(staleSince()).toBeNull()
  away = true
  await vi.advanceTimersByTimeAsync(60_000)
  expect(staleSince()).toBe('2026-12-01T00:00:04.000Z')
  expect(onStatus.mock.calls).toEqual([['LOST', new Error('away')]])
  away = false
  await vi.advanceTimersByTimeAsync(2_000)
  expect(staleSince()).toBeNull()
  expect(onStatus.mock.calls.slice(1)).toEqual([['FOUND']])
  await stop()
})

test('a store that does not answer at all makes what is served stale before the look fails', async () => {
  const look = Promise.withResolvers<typeof graph>()
  const { staleSince, stop } = following(() => look.promise)
  await vi.advanceTimersByTimeAsync(6_999)
  expect(staleSince()).toBeNull()
  await vi.advanceTimersByTimeAsync(2)
  expect(staleSince()).toBe(START)
  look.resolve(graph)
  await vi.advanceTimersByTimeAsync(0)
  expect(staleSince()).toBeNull()
  await stop()
})
