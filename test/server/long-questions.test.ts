import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Budget, BudgetLimits } from '../../src/traversal/search/budget.ts'
import { complete, graphOf } from '../abuse/synthetic-graph.ts'
import { ask } from '../ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

/** The budgets of all searches, and how many times they were spent from. */
const searches = vi.hoisted(() => ({ begun: 0, spends: 0 }))

vi.mock('../../src/traversal/search/budget.ts', async (original) => {
  const its = await original<typeof import('../../src/traversal/search/budget.ts')>()
  const createBudget = (limits: BudgetLimits): Budget => {
    searches.begun++
    const budget = its.createBudget(limits)
    const { charge } = budget
    return Object.assign(budget, {
      charge(expansions: number) {
        searches.spends++
        return charge(expansions)
      },
    })
  }
  return { ...its, createBudget }
})

const PATHS = 'causalPaths(question: { from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11 })'
const EVERYTHING = 'completeness { exact reason stoppedBy orderIsExact countIsExact bestUnreturned }'

const UNBOUNDED = { AETIA_PATH_EXPANSIONS: '1000000000', AETIA_PATH_MS: '600000', AETIA_DEADLINE_MS: '600000' }
/** Its paths are too many to be counted while a test runs. */
const graph = graphOf(complete(22))
let patient: TestServer
let strict: TestServer
beforeAll(async () => {
  patient = await startServer({ environment: UNBOUNDED, snapshot: graph })
  strict = await startServer({
    environment: { AETIA_PATH_EXPANSIONS: '1000', AETIA_PATH_MS: '600000' },
    snapshot: graphOf(complete(22)),
  })
})
afterAll(() => Promise.all([patient.close(), strict.close()]))
beforeEach(() => {
  searches.begun = 0
  searches.spends = 0
})

/** Sends a question and gives what ends the connection before there is an answer. */
function posted(url: string, query: string): () => void {
  const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } })
  sent.on('error', () => {})
  sent.end(JSON.stringify({ query }))
  return () => sent.destroy()
}

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Waits until nothing is spent from one look to the next. */
async function untilNothingIsSpent() {
  let before = -1
  while (before !== searches.spends) {
    before = searches.spends
    await turns(50)
  }
}

test('a client that closes its connection ends the search, and others are answered while it runs', async () => {
  const leave = posted(patient.url, `{ ${PATHS} { totalCount } }`)
  while (searches.spends === 0) await turns(1)
  const health = await fetch(`${patient.origin}/health/live`)
  expect(health.status).toBe(200)
  const { spends } = searches
  await turns(10)
  // The count goes on all the while.
  expect(searches.spends).toBeGreaterThan(spends)
  leave()
  await untilNothingIsSpent()
  const { spends: spent } = searches
  await turns(200)
  expect(searches.spends).toBe(spent)
})

test('one question under several names in one operation has one search', async () => {
  const named = ['a', 'b', 'c'].map((alias) => `${alias}: ${PATHS} { nodes { key } pageInfo { hasNextPage } }`)
  const { data } = await ask<object>(strict.url, `{ ${named.join(' ')} }`)
  expect(Object.keys(data)).toEqual(['a', 'b', 'c'])
  expect(new Set(Object.values(data).map((value) => JSON.stringify(value))).size).toBe(1)
  expect(searches.begun).toBe(1)
})

test('clients that count the same at a time wait for one search, which ends when the last has left', async () => {
  // Each page is asked for once in this file, since pages that were found are kept.
  const counted = (first: number) => `{ ${PATHS.replace(')', `, first: ${first})`)} { totalCount } }`
  const leave = posted(patient.url, counted(2))
  // One search for the page, which is soon over, and one for the count, which is not.
  while (searches.begun < 2) await turns(1)
  const leaveToo = posted(patient.url, counted(3))
  while (searches.begun < 3) await turns(1)
  await turns(60)
  expect(searches.begun).toBe(3)
  leave()
  await turns(20)
  const { spends } = searches
  await turns(20)
  expect(searches.spends).toBeGreaterThan(spends)
  leaveToo()
  await untilNothingIsSpent()
})

interface Certified {
  readonly causalPaths: { readonly completeness: Record<string, unknown>; readonly nodes: { certainty: number }[] }
}

test('a page whose best unreturned path alone is asked for is not counted', async () => {
  const { data } = await ask<Certified>(
    strict.url,
    `{ ${PATHS.replace(')', ', first: 1)')} { completeness { bestUnreturned stoppedBy orderIsExact } } }`,
  )
  expect(data.causalPaths.completeness).toMatchObject({ stoppedBy: [], orderIsExact: true })
  expect(data.causalPaths.completeness['bestUnreturned']).toBeGreaterThan(0)
  expect(searches.begun).toBe(1)
  const counted = await ask<Certified>(strict.url, `{ ${PATHS.replace(')', ', first: 1)')} { ${EVERYTHING} } }`)
  expect(counted.data.causalPaths.completeness).toMatchObject({ exact: false, countIsExact: false })
  // The page is kept from before, so that only the count is searched for.
  expect(searches.begun).toBe(2)
})

test('an answer that is whole says so of each of its parts', async () => {
  const short = 'causalPaths(question: { from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 2 }, first: 100)'
  const { data } = await ask<Certified>(strict.url, `{ ${short} { ${EVERYTHING} nodes { certainty } } }`)
  expect(data.causalPaths.nodes).toHaveLength(21)
  expect(data.causalPaths.completeness).toEqual({
    exact: true,
    reason: null,
    stoppedBy: [],
    orderIsExact: true,
    countIsExact: true,
    bestUnreturned: null,
  })
})

test('an answer that a bound stopped says which, and what no path that is missing exceeds', async () => {
  const tiny = await startServer({
    environment: { AETIA_PATH_EXPANSIONS: '60', AETIA_PATH_MS: '600000' },
    snapshot: graph,
  })
  const { data } = await ask<Certified>(
    tiny.url,
    `{ ${PATHS.replace(')', ', first: 100)')} { ${EVERYTHING} nodes { certainty } } }`,
  )
  const { completeness, nodes } = data.causalPaths
  expect(completeness).toMatchObject({
    exact: false,
    stoppedBy: ['EXPANSIONS'],
    orderIsExact: true,
    countIsExact: false,
    reason: expect.stringContaining('The search for paths was stopped after 60 expansions'),
  })
  expect(nodes.length).toBeLessThan(100)
  const whole = await ask<Certified>(patient.url, `{ ${PATHS.replace(')', ', first: 100)')} { nodes { certainty } } }`)
  const best = whole.data.causalPaths.nodes.map(({ certainty }) => certainty)
  expect(nodes.map(({ certainty }) => certainty)).toEqual(best.slice(0, nodes.length))
  expect(completeness['bestUnreturned']).toBeGreaterThanOrEqual(best[nodes.length] ?? 1)
  await tiny.close()
})
