import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { createContext } from '../../src/api/context.ts'
import { createPreviews } from '../../src/editing/preview.ts'
import { createFeed } from '../../src/projection/feed.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { openGraph } from '../notation/shipped-graph.ts'

test('what changes something may take longer than what is read', async () => {
  const snapshot = await openGraph('shipped')
  const stores = storesOf(await memoryStore())
  const clock = () => '2026-11-23T09:00:00.000Z'
  const history = fixedHistory(snapshot)
  let now = 0
  const context = createContext({
    snapshot,
    history,
    feed: createFeed(history),
    previews: createPreviews(stores.content, clock),
    webhookHosts: [],
    signal: new AbortController().signal,
    actor: ANONYMOUS,
    stores,
    accountServices: createAccountServices({ store: stores.accounts, clock, random: randomBytes, newId: randomUUID }),
    clientAddress: '127.0.0.1',
    clock,
    requestId: 'r',
    limits: { maxExpansions: 1_000, maxMilliseconds: 60_000 },
    answerLimits: { maxValues: Infinity, maxBytes: Infinity },
    sliceMilliseconds: Infinity,
    deadlineMilliseconds: 2_000,
    writeDeadlineMilliseconds: 10_000,
    now: () => now,
  })
  const searches = () => context.budget().spend(1)
  now = 2_000
  expect(searches()).toBe(true)
  now = 2_001
  expect(searches()).toBe(false)
  context.startWrite()
  expect(searches()).toBe(true)
  now = 10_001
  expect(searches()).toBe(false)
})
