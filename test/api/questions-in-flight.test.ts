import { expect, test } from 'vitest'
import { questionInFlight } from '../../src/api/questions-in-flight.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { Work } from '../../src/traversal/search/work.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'

/** Searches of so many slices, and what has become of them. */
function searches(slices: number) {
  const seen = { begun: 0, slices: 0, closed: 0 }
  function* search(): Work<string> {
    seen.begun++
    try {
      for (let slice = 0; slice < slices; slice++) {
        seen.slices++
        yield
      }
      return 'answer'
    } finally {
      seen.closed++
    }
  }
  return { seen, search }
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const graph = (): Snapshot => graphFromLines('a -CAUSES-> b')
const stays = new AbortController().signal

test('while a long question is searched for, everything else has its turn between its slices', async () => {
  const { seen, search } = searches(50)
  const answer = questionInFlight(graph(), 'long', search, stays)
  await turns(10)
  expect(seen.slices).toBeLessThan(50)
  expect(await answer).toBe('answer')
})

test('identical questions at a time are searched for once, and all who ask are answered', async () => {
  const snapshot = graph()
  const { seen, search } = searches(5)
  const asked = [1, 2, 3].map(() => questionInFlight(snapshot, 'same', search, stays))
  expect(await Promise.all(asked)).toEqual(['answer', 'answer', 'answer'])
  expect(seen).toEqual({ begun: 1, slices: 5, closed: 1 })
  await questionInFlight(snapshot, 'same', search, stays)
  expect(seen.begun).toBe(2)
})

test('other questions, and the same question of another graph, are searched for by themselves', async () => {
  const snapshot = graph()
  const { seen, search } = searches(5)
  await Promise.all([
    questionInFlight(snapshot, 'one', search, stays),
    questionInFlight(snapshot, 'other', search, stays),
    questionInFlight(graph(), 'one', search, stays),
  ])
  expect(seen.begun).toBe(3)
})

test('when all have left who wait for it, a search ends', async () => {
  const { seen, search } = searches(1_000)
  const client = new AbortController()
  const answer = questionInFlight(graph(), 'long', search, client.signal)
  await turns(3)
  client.abort(new Error('left'))
  await expect(answer).rejects.toThrow('left')
  await turns(2)
  expect(seen.closed).toBe(1)
  const { slices } = seen
  await turns(5)
  expect(seen.slices).toBe(slices)
})

test('one who leaves takes no answer from another who waits for the same', async () => {
  const snapshot = graph()
  const { seen, search } = searches(20)
  const client = new AbortController()
  const left = questionInFlight(snapshot, 'same', search, client.signal)
  const stayed = questionInFlight(snapshot, 'same', search, stays)
  await turns(3)
  client.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  expect(await stayed).toBe('answer')
  expect(seen).toEqual({ begun: 1, slices: 20, closed: 1 })
})

test('for who leaves before it asks, or before its turn comes, nothing begins; the question can be asked anew', async () => {
  const snapshot = graph()
  const { seen, search } = searches(5)
  await expect(questionInFlight(snapshot, 'q', search, AbortSignal.abort(new Error('left')))).rejects.toThrow('left')
  const client = new AbortController()
  const first = questionInFlight(snapshot, 'q', search, client.signal)
  client.abort(new Error('left'))
  const second = questionInFlight(snapshot, 'q', search, stays)
  await expect(first).rejects.toThrow('left')
  expect(seen.begun).toBe(0)
  expect(await second).toBe('answer')
  expect(seen.begun).toBe(1)
})

test('what goes wrong in a search is told to all who wait for it', async () => {
  const snapshot = graph()
  function* fails(): Work<never> {
    yield
    throw new Error('a bug')
  }
  const asked = [1, 2].map(() => questionInFlight(snapshot, 'fails', fails, stays))
  for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected')
})
