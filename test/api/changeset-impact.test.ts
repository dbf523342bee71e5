import { randomBytes, randomUUID } from 'node:crypto'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { createAccountServices } from '../../src/accounts/account-services.ts'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { createContext } from '../../src/api/context.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import { firstContent } from '../../src/app/first-content.ts'
import { createFeed } from '../../src/publishing/feed.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { editorsReads } from '../notation/editors-reads.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { DRAFT, DRAFTED, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'

const NOW = '2026-12-01T00:00:00.000Z'

async function impactOfDraft(selection: string, maxExpansions = 200_000) {
  const store = await memoryStore()
  await publishFirst(store, await firstContent('shipped'), 'shipped')
  await stageSecretDraft(store)
  const history = await openGraphHistory(store)
  const contextValue = createContext({
    snapshot: history.current(),
    history,
    feed: createFeed(history),
    snapshots: createServedSnapshots(),
    ...editorsReads(store, history, maxExpansions),
    actor: ANONYMOUS,
    stores: storesOf(store),
    clock: () => NOW,
    requestId: 'test',
    accountServices: createAccountServices({ store, clock: () => NOW, random: randomBytes, newId: randomUUID }),
    clientAddress: '127.0.0.1',
    webhookHosts: [],
    maxWebhooks: 100,
    linkTo: () => null,
    sendsMail: false,
    signal: new AbortController().signal,
    limits: { maxExpansions, maxMilliseconds: Infinity },
    maxFirst: 100,
    answerLimits: { maxValues: Infinity, maxBytes: Infinity },
    sliceMilliseconds: Infinity,
    deadlineMilliseconds: Infinity,
    writeDeadlineMilliseconds: Infinity,
    now: () => 0,
  })
  const { data, errors } = await graphql({
    schema: buildSchema(),
    source: `{ changeset(id: "${DRAFT}") { impact { ${selection} } } }`,
    rootValue: { changeset: await store.changeset(DRAFT) },
    contextValue,
    // The root field is another's matter; the record is handed to the field that is asked here.
    fieldResolver: (source, _args, _context, { fieldName }) => source[fieldName],
  })
  return { impact: (data?.['changeset'] as { impact: unknown } | undefined)?.impact, errors }
}

test('the impact of a changeset says what would come of publishing it: counts, ranked examples, words', async () => {
  const { impact, errors } = await impactOfDraft(`
    summary gainedCount lostCount changedCount projection completeness { exact reason stoppedBy orderIsExact countIsExact bestUnreturned }
    gained(first: 2) { key concepts { key name } before after } lost { key } changed { key }
    unreachable { key name } articles { article claims }
  `)
  expect(errors).toBeUndefined()
  expect(impact).toMatchObject({
    gainedCount: '13',
    lostCount: '0',
    changedCount: '0',
    completeness: {
      exact: true,
      reason: null,
      stoppedBy: [],
      orderIsExact: true,
      countIsExact: true,
      bestUnreturned: null,
    },
    lost: [],
    changed: [],
    unreachable: [],
    articles: [],
    projection: expect.stringMatching(/^From drivers and risk factors to injuries and symptoms\. Walked /),
    summary: expect.stringMatching(
      new RegExp(
        `^Causal paths: 13 gained, 0 lost, 0 changed in certainty\\. Most certain path gained: .* -> Knee of ${SECRET} \\(0\\.810\\)\\.$`,
      ),
    ),
  })
  const { gained } = impact as { gained: { key: string; concepts: { key: string }[]; before: null; after: number }[] }
  expect(gained.map(({ concepts, before, after }) => [concepts.map(({ key }) => key), before, after])).toEqual([
    [[DRAFTED.driver, 'mechanism:left-leg-reach-down', DRAFTED.injury], null, 0.81],
    [[DRAFTED.edited, 'mechanism:left-leg-reach-down', DRAFTED.injury], null, 0.765],
  ])
  expect(gained[0]?.key).toMatch(/^path:/)
})

test('an impact that its budget cuts off says so, and its counts are lower bounds', async () => {
  const { impact } = await impactOfDraft('summary gainedCount completeness { exact reason stoppedBy countIsExact }', 2)
  expect(impact).toMatchObject({
    summary: expect.stringMatching(/^Causal paths: at least \d+ gained/),
    completeness: {
      exact: false,
      reason: expect.stringContaining('was stopped after 2'),
      stoppedBy: ['EXPANSIONS'],
      countIsExact: false,
    },
  })
  expect(Number((impact as { gainedCount: string }).gainedCount)).toBeLessThan(13)
})

test.each([0, 101, -1])('of examples, %i cannot be asked for', async (first) => {
  const { errors } = await impactOfDraft(`gained(first: ${first}) { key }`)
  expect(errors?.[0]?.message).toContain('"first" must be from 1 to 100')
})
