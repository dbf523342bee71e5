import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { createContext, type NewBudget, type RequestContext } from '../../src/api/context.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import { createFeed } from '../../src/publishing/feed.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { SearchBound } from '../../src/traversal/search/budget.ts'
import type { Work } from '../../src/traversal/search/work.ts'
import { editorsReads } from '../notation/editors-reads.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { openGraph } from '../notation/shipped-graph.ts'

let now = 0

async function contextOf(snapshot: Snapshot) {
  now = 0
  const stores = storesOf(await memoryStore())
  const clock = () => '2026-11-23T09:00:00.000Z'
  const history = fixedHistory(snapshot)
  return createContext({
    snapshot,
    history,
    feed: createFeed(history),
    snapshots: createServedSnapshots(),
    ...editorsReads(stores.content, history),
    webhookHosts: [],
    maxWebhooks: 100,
    linkTo: () => null,
    sendsMail: false,
    signal: new AbortController().signal,
    actor: ANONYMOUS,
    stores,
    accountServices: createAccountServices({ store: stores.accounts, clock, random: randomBytes, newId: randomUUID }),
    clientAddress: '127.0.0.1',
    clock,
    requestId: 'r',
    limits: { maxExpansions: 1_000, maxMilliseconds: 1_000_000 },
    maxFirst: 100,
    answerLimits: { maxValues: Infinity, maxBytes: Infinity },
    sliceMilliseconds: Infinity,
    deadlineMilliseconds: 2_000,
    writeDeadlineMilliseconds: 10_000,
    now: () => now,
  })
}

/** Whether a search may do one step more. */
const searches = (context: RequestContext) =>
  // biome-ignore lint/correctness/useYield: it needs no second turn
  context.ask(`at ${now}`, function* (fresh) {
    return fresh().charge(1)
  })

test('mutations may take longer than queries', async () => {
  const context = await contextOf(await openGraph('shipped'))
  now = 2_000
  expect(await searches(context)).toBe(true)
  now = 2_001
  expect(await searches(context)).toBe(false)
  context.startWrite()
  expect(await searches(context)).toBe(true)
  now = 10_001
  expect(await searches(context)).toBe(false)
})

/** A search that ends when its budget does, the clock going on by a second at each step. */
function* slowSearch(fresh: NewBudget): Work<SearchBound | null> {
  const budget = fresh()
  while (budget.scan(512)) {
    now += 1_000
    yield
  }
  return budget.stopped?.bound ?? null
}

test('an answer is not storable once a clock has cut it short, for all who waited for it', async () => {
  const snapshot = graphFromLines('a -CAUSES-> b')
  const first = await contextOf(snapshot)
  const second = await contextOf(snapshot)
  const third = await contextOf(snapshot)
  expect(first.isStorable).toBe(true)
  const answers = [first, second].map(({ ask }) => ask('slow', slowSearch))
  expect(await Promise.all(answers)).toEqual(['DEADLINE', 'DEADLINE'])
  expect([first.isStorable, second.isStorable, third.isStorable]).toEqual([false, false, true])
})

test('an answer that a fixed bound cut short is storable', async () => {
  const context = await contextOf(graphFromLines('a -CAUSES-> b'))
  const stoppedBy = await context.ask('wide', function* (fresh) {
    const budget = fresh()
    while (budget.charge(512)) yield
    return budget.stopped?.bound ?? null
  })
  expect([stoppedBy, context.isStorable]).toEqual(['EXPANSIONS', true])
})

test('work that is bounded by the size of the graph is ended by the deadline alone', async () => {
  const context = await contextOf(graphFromLines('a -CAUSES-> b'))
  const stoppedBy = await context.ask('long', function* (fresh) {
    const budget = fresh('DEADLINE')
    while (budget.scan(512)) {
      now += 1_500
      yield
    }
    return budget.stopped?.bound ?? null
  })
  expect([stoppedBy, now]).toEqual(['DEADLINE', 3_000])
})
