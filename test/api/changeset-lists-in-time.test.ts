import { randomBytes, randomUUID } from 'node:crypto'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { createContext } from '../../src/api/context.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import { firstContent } from '../../src/app/first-content.ts'
import { violation } from '../../src/content/violation.ts'
import type { ChangesetReviews } from '../../src/editing/review/changeset-reviews.ts'
import { createFeed } from '../../src/publishing/feed.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { editorsReads } from '../notation/editors-reads.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { DRAFT, stageSecretDraft } from '../notation/secret-draft.ts'

const COMPLETENESS = 'completeness { exact reason stoppedBy countIsExact }'
const LISTS = `
  diff { totalCount ${COMPLETENESS} }
  violations { code } violationCount violationsCompleteness { exact reason stoppedBy countIsExact }
  impact { gainedCount completeness { exact stoppedBy } }
  moved { document } movedCompleteness { exact reason stoppedBy countIsExact }
`

/** Asks for the lists of a changeset of a context whose clock stands still before its deadline. */
async function listsOfDraft(reviewsOf: (its: ChangesetReviews) => ChangesetReviews, deadlineMilliseconds = Infinity) {
  const store = await memoryStore()
  await publishFirst(store, await firstContent('shipped'), 'shipped')
  await stageSecretDraft(store)
  const history = await openGraphHistory(store)
  const { previews, reviews } = editorsReads(store, history)
  const clock = () => '2026-12-01T00:00:00.000Z'
  const context = createContext({
    snapshot: history.current(),
    history,
    feed: createFeed(history),
    snapshots: createServedSnapshots(),
    previews,
    reviews: reviewsOf(reviews),
    actor: ANONYMOUS,
    stores: storesOf(store),
    clock,
    requestId: 'test',
    accountServices: createAccountServices({ store, clock, random: randomBytes, newId: randomUUID }),
    clientAddress: '127.0.0.1',
    webhookHosts: [],
    maxWebhooks: 100,
    linkTo: () => null,
    sendsMail: false,
    signal: new AbortController().signal,
    limits: { maxExpansions: Infinity, maxMilliseconds: Infinity },
    maxFirst: 100,
    answerLimits: { maxValues: Infinity, maxBytes: Infinity },
    sliceMilliseconds: Infinity,
    deadlineMilliseconds,
    writeDeadlineMilliseconds: deadlineMilliseconds,
    now: () => 0,
  })
  const { data, errors } = await graphql({
    schema: buildSchema(),
    source: `{ changeset(id: "${DRAFT}") { ${LISTS} } }`,
    rootValue: { changeset: await store.changeset(DRAFT) },
    contextValue: context,
    // The root field is another's matter; the record is handed to the fields that are asked here.
    fieldResolver: (source, _args, _context, { fieldName }) => source[fieldName],
  })
  expect(errors).toBeUndefined()
  return { lists: data?.['changeset'], context }
}

const WHOLE = { exact: true, reason: null, stoppedBy: [], countIsExact: true }
const never = () => new Promise<never>(() => {})

test('lists of a changeset that were computed in time are whole, and say so', async () => {
  const { lists, context } = await listsOfDraft((reviews) => reviews)
  expect(lists).toMatchObject({
    diff: { completeness: WHOLE },
    violations: [],
    violationsCompleteness: WHOLE,
    moved: [],
    movedCompleteness: WHOLE,
  })
  expect(context.isStorable).toBe(true)
  expect(context.incomplete.list()).toEqual([])
})

test('lists of a changeset that were not computed in time are empty, and do not look whole', async () => {
  const late = { diffOf: never, violationsOf: never, staleBasesOf: never }
  const { lists, context } = await listsOfDraft((reviews) => ({ ...reviews, ...late }), 50)
  const cut = {
    exact: false,
    reason: expect.stringContaining('ask again'),
    stoppedBy: ['DEADLINE'],
    countIsExact: false,
  }
  expect(lists).toMatchObject({
    diff: { totalCount: 0, completeness: cut },
    violations: [],
    violationCount: 0,
    violationsCompleteness: cut,
    moved: [],
    movedCompleteness: cut,
    impact: { gainedCount: '0', completeness: { exact: false, stoppedBy: ['DEADLINE'] } },
  })
  // Nobody keeps them, and a client that did not ask for their completeness is told, too.
  expect(context.isStorable).toBe(false)
  expect(context.incomplete.list()).toEqual([
    { path: ['changeset', 'diff'], reason: expect.stringContaining('ask again') },
    { path: ['changeset', 'impact'], reason: expect.stringContaining('ask again') },
    { path: ['changeset', 'moved'], reason: expect.stringContaining('ask again') },
    { path: ['changeset', 'violationCount'], reason: expect.stringContaining('ask again') },
    { path: ['changeset', 'violations'], reason: expect.stringContaining('ask again') },
  ])
})

test('a list and its completeness agree, also where the list is ready just after its time', async () => {
  let finish = () => {}
  const ready = new Promise<void>((resolve) => {
    finish = resolve
  })
  const found = [violation('SELF_CLAIM', 'claim:a', [], 'it joins a concept with itself')]
  const { lists } = await listsOfDraft(
    (reviews) => ({
      ...reviews,
      violationsOf: async () => {
        setTimeout(finish, 36)
        await ready
        return found
      },
    }),
    50,
  )
  const { violations, violationCount, violationsCompleteness } = lists as {
    violations: unknown[]
    violationCount: number
    violationsCompleteness: { exact: boolean }
  }
  expect(violations).toHaveLength(violationCount)
  expect(violationsCompleteness.exact).toBe(violationCount === 1)
})
