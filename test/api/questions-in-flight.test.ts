import { expect, test } from 'vitest'
import { createQuestionsInFlight } from '../../src/api/questions-in-flight.ts'
import { createScheduler } from '../../src/traversal/search/scheduler.ts'
import type { Work } from '../../src/traversal/search/work.ts'

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
// Each slice is whole.
const scheduler = createScheduler({ sliceMilliseconds: 0 })
const questions = () => createQuestionsInFlight(scheduler)
const stays = new AbortController().signal

test('while a long question is searched for, everything else has its turn between its slices', async () => {
  const { seen, search } = searches(50)
  const answer = questions().ask('long', search, stays)
  await turns(10)
  expect(seen.slices).toBeLessThan(50)
  expect(await answer).toBe('answer')
})

test('identical questions at a time are searched for once, and all who ask are answered', async () => {
  const ofOne = questions()
  const { seen, search } = searches(5)
  const asked = [1, 2, 3].map(() => ofOne.ask('same', search, stays))
  expect(await Promise.all(asked)).toEqual(['answer', 'answer', 'answer'])
  expect(seen).toEqual({ begun: 1, slices: 5, closed: 1 })
  await ofOne.ask('same', search, stays)
  expect(seen.begun).toBe(2)
})

test('other questions, and the same question of another graph, are searched for by themselves', async () => {
  const ofOne = questions()
  const { seen, search } = searches(5)
  await Promise.all([
    ofOne.ask('one', search, stays),
    ofOne.ask('other', search, stays),
    questions().ask('one', search, stays),
  ])
  expect(seen.begun).toBe(3)
})

test('when all have left who wait for it, a search ends', async () => {
  const { seen, search } = searches(1_000)
  const client = new AbortController()
  const answer = questions().ask('long', search, client.signal)
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
  const ofOne = questions()
  const { seen, search } = searches(20)
  const client = new AbortController()
  const left = ofOne.ask('same', search, client.signal)
  const stayed = ofOne.ask('same', search, stays)
  await turns(3)
  client.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  expect(await stayed).toBe('answer')
  expect(seen).toEqual({ begun: 1, slices: 20, closed: 1 })
})

test('for who leaves before it asks, or before its turn comes, nothing begins; the question can be asked anew', async () => {
  const ofOne = questions()
  const { seen, search } = searches(5)
  await expect(ofOne.ask('q', search, AbortSignal.abort(new Error('left')))).rejects.toThrow('left')
  const client = new AbortController()
  const first = ofOne.ask('q', search, client.signal)
  client.abort(new Error('left'))
  const second = ofOne.ask('q', search, stays)
  await expect(first).rejects.toThrow('left')
  expect(seen.begun).toBe(0)
  expect(await second).toBe('answer')
  expect(seen.begun).toBe(1)
})

test('a failed search fails for all callers that wait for it', async () => {
  const ofOne = questions()
  function* fails(): Work<never> {
    yield
    throw new Error('a bug')
  }
  const asked = [1, 2].map(() => ofOne.ask('fails', fails, stays))
  for (const { status } of await Promise.allSettled(asked)) expect(status).toBe('rejected')
})

test('a result that later callers may have is searched for once, and others each time', async () => {
  const ofOne = questions()
  const { seen, search } = searches(5)
  const bytes = { kept: 100, 'cut short': null, 'too large': 10_000_000 }
  for (const _round of ['first', 'later']) {
    for (const [name, size] of Object.entries(bytes))
      expect(await ofOne.ask(name, search, stays, () => size)).toBe('answer')
  }
  expect(seen.begun).toBe(5)
})

test('kept results take bounded memory: the least recently used goes first', async () => {
  const ofOne = questions()
  const { seen, search } = searches(1)
  const ask = (name: string) => ofOne.ask(name, search, stays, () => 1_000_000)
  for (let number = 0; number < 20; number++) await ask(`question ${number}`)
  expect(seen.begun).toBe(20)
  await ask('question 19')
  expect(seen.begun).toBe(20)
  await ask('question 0')
  expect(seen.begun).toBe(21)
})
