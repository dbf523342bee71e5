import { expect, test } from 'vitest'
import { RIGHTS } from '../../src/accounts/rights.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { Person } from '../../src/content/lifecycle/workflow.ts'
import { publishAtOnce } from '../../src/editing/publishing/publish-at-once.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { AT, act, approved, concept, draft, move, publish, put } from '../storage/publishing.ts'

const ADA: Person = { name: 'ada', rights: RIGHTS }

async function opened(): Promise<ContentStore> {
  const store = await memoryStore()
  await publish(store, 'first', [put(concept('a')), put(concept('b'))])
  return store
}

const atOnce = async (store: ContentStore, id: string, person = ADA) =>
  publishAtOnce(store, await openGraphHistory(store), { id, person, message: 'Now' }, () => AT)

const kinds = async (store: ContentStore, id: string) => (await store.events(id, 0, 100)).map(({ kind }) => kind)

test.each([
  ['DRAFT', ['SUBMITTED', 'APPROVED', 'PUBLISHED']],
  ['SUBMITTED', ['SUBMITTED', 'APPROVED', 'PUBLISHED']],
  ['APPROVED', ['APPROVED', 'PUBLISHED']],
] as const)('what is %s takes the steps that the workflow asks for, and is published', async (state, expected) => {
  const store = await opened()
  await draft(store, 'x', [put(concept('a', 'again'), 1)])
  if (state !== 'DRAFT') await move(store, 'x', state)
  const answer = await atOnce(store, 'x')
  expect(answer).toMatchObject({
    outcome: 'PUBLISHED',
    publication: { version: 2, author: 'ada' },
    changeset: { state: 'PUBLISHED', publishedVersion: 2 },
  })
  expect(answer.snapshot?.concepts.get('driver:a')?.name).toBe('again')
  expect(await kinds(store, 'x')).toEqual(expected)
})

test.each([
  ['CONFLICT', [put(concept('a', 'stale'), 1)]],
  ['UNCHANGED', [put(concept('b'), 1)]],
  ['EMPTY', []],
  [
    'VIOLATIONS',
    [put({ ...concept('a'), key: 'driver:c', slug: 'c', mentions: [{ source: 'source:none', passages: [] }] })],
  ],
] as const)('what cannot be published for %s keeps its state', async (outcome, edits) => {
  const store = await opened()
  await draft(store, 'x', edits)
  await publish(store, 'second', [put(concept('a', 'second'), 1)])
  const answer = await atOnce(store, 'x')
  expect(answer).toMatchObject({ outcome, publication: null, snapshot: null, changeset: { state: 'DRAFT' } })
  expect(await kinds(store, 'x')).toEqual([])
})

test.each(['PUBLISHED', 'DISCARDED'] as const)('a changeset that is %s is not published again', async (state) => {
  const store = await opened()
  await approved(store, 'x', [put(concept('a', 'again'), 1)])
  if (state === 'DISCARDED') await move(store, 'x', state)
  else await atOnce(store, 'x')
  expect(await atOnce(store, 'x')).toMatchObject({ outcome: 'WRONG_STATE', snapshot: null, changeset: { state } })
})

test.each(['DRAFT', 'APPROVED'] as const)(
  'what is edited while it is checked in %s is not published',
  async (state) => {
    const store = await opened()
    await draft(store, 'x', [put(concept('a', 'again'), 1)])
    if (state === 'APPROVED') await move(store, 'x', state)
    let isEdited = false
    const busy: ContentStore = {
      ...store,
      async staged(id) {
        const read = await store.staged(id)
        if (isEdited) return read
        isEdited = true
        if (state === 'APPROVED') await move(store, 'x', 'DRAFT')
        await store.stage('x', [put(concept('a', 'edited'), 2)], act())
        if (state === 'APPROVED') await move(store, 'x', 'APPROVED')
        return read
      },
    }
    const history = await openGraphHistory(store)
    const answer = await publishAtOnce(busy, history, { id: 'x', person: ADA, message: '' }, () => AT)
    expect(answer).toMatchObject({ outcome: 'WRONG_STATE', publication: null, changeset: { state } })
    expect((await store.head())?.version).toBe(1)
  },
)

test('a person who may not approve publishes nothing', async () => {
  const store = await opened()
  await draft(store, 'x', [put(concept('a', 'again'), 1)])
  const author: Person = { name: 'ada', rights: ['WRITE_DRAFTS', 'REVIEW'] }
  await expect(atOnce(store, 'x', author)).rejects.toThrow('Somebody else has to approve it')
  expect((await store.head())?.version).toBe(1)
})

test('there is nothing to publish without a changeset', async () => {
  await expect(atOnce(await opened(), 'none')).rejects.toThrow('none')
})
