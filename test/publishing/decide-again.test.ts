import { beforeEach, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { createMutex } from '../../src/content/lifecycle/mutex.ts'
import { candidateOf, type PublishRequest, publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { approved, concept, put } from '../storage/publishing.ts'

const AT = '2026-12-01T00:00:00.000Z'
const now = () => AT
const request = (changeset: string, more: Partial<PublishRequest> = {}): PublishRequest => ({
  changeset,
  author: 'ada',
  idempotencyKey: null,
  ...more,
})

let store: Store
beforeEach(async () => {
  store = await memoryStore()
  await publishFirst(store, await firstContent('none'), 'first')
})

/**
 * The same store in another process, into which another publish comes before each of the first
 * commits.
 */
function overtaken(times: number): { readonly other: ContentStore; commits(): number } {
  let commits = 0
  const other: ContentStore = {
    ...store,
    inTurn: createMutex(),
    async commit(publication, edits) {
      if (commits++ < times) {
        const id = `overtakes-${commits}`
        await approved(store, id, [put(concept(id))])
        await publish(store, request(id), now)
      }
      return store.commit(publication, edits)
    },
  }
  return { other, commits: () => commits }
}

test('a publish that others overtake decides again on what they have published', async () => {
  await approved(store, 'late', [put(concept('late'))])
  const { other } = overtaken(2)
  const phases: string[] = []
  const result = await publish(other, request('late'), now, { onPhase: (phase) => phases.push(phase) })
  expect(result).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 4 } })
  expect(phases).toEqual(Array(3).fill(['CHECKING', 'PUBLISHING']).flat())
  if (result.outcome === 'PUBLISHED') expect(result.snapshot.concepts.has('driver:overtakes-2')).toBe(true)
})

test('a prepared decision is committed, and is made again only when another publish overtakes it', async () => {
  await approved(store, 'late', [put(concept('late'))])
  const decided = await candidateOf(store, 'late', AT)
  const { other, commits } = overtaken(1)
  const result = await publish(other, request('late'), now, { decided })
  expect(result).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 3 } })
  expect(commits()).toBe(2)
})

test('a publish that is overtaken fifty times says so, and leaves no trace', async () => {
  await approved(store, 'late', [put(concept('late'))])
  let commits = 0
  const busy: ContentStore = {
    ...store,
    commit: async () => {
      commits++
      return { outcome: 'VERSION_TAKEN' }
    },
  }
  expect(await publish(busy, request('late'), now)).toEqual({ outcome: 'CONTENDED' })
  expect(commits).toBe(50)
  expect((await store.changeset('late'))?.state).toBe('APPROVED')
})

test('a changeset whose edits leave everything as it is makes no version', async () => {
  await approved(store, 'one', [put(concept('slope'))])
  await publish(store, request('one'), now)
  await approved(store, 'again', [put(concept('slope'), 1)])
  expect(await publish(store, request('again'), now)).toEqual({ outcome: 'UNCHANGED' })
})

test('a changeset that has moved since it was seen is not published', async () => {
  await approved(store, 'one', [put(concept('slope'))])
  const seen = (await store.changeset('one'))?.revision ?? 0
  expect(await publish(store, request('one', { basedOn: seen - 1 }), now)).toEqual({ outcome: 'CHANGESET_CHANGED' })
  expect(await publish(store, request('one', { basedOn: seen }), now)).toMatchObject({ outcome: 'PUBLISHED' })
})

test('a key that was published once answers with that publication, whatever changeset it comes with', async () => {
  await approved(store, 'one', [put(concept('slope'))])
  await approved(store, 'two', [put(concept('hill'))])
  await publish(store, request('one', { idempotencyKey: 'key' }), now)
  expect(await publish(store, request('two', { idempotencyKey: 'key' }), now)).toMatchObject({
    outcome: 'REPEATED',
    publication: { changeset: 'one' },
  })
})
