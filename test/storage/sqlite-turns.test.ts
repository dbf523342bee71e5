import { expect, test } from 'vitest'
import { createTurns } from '../../src/storage/sqlite/turns.ts'
import { memoryStore } from '../notation/memory-stores.ts'

/** Some seconds of queries. */
const MANY = 100_000

test('others have their turn in a chain of queries', async () => {
  const store = await memoryStore()
  let hadTheirTurn = false
  setImmediate(() => {
    hadTheirTurn = true
  })
  for (let count = 0; count < MANY && !hadTheirTurn; count++) await store.changeset('none')
  expect(hadTheirTurn).toBe(true)
  await store.close()
})

test('a short chain of queries waits for nothing, and a long one for the end of the turn', async () => {
  let time = 0
  const wait = createTurns(() => time)
  expect(wait()).toBeNull()
  time = 3
  expect(wait()).toBeNull()
  time = 5
  const ended = wait()
  expect(ended).not.toBeNull()
  await ended
  expect(wait()).toBeNull()
})
