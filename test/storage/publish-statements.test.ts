import { Client } from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { publishChangeset } from '../../src/editing/publishing/publish-changeset.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { freshPostgresStore } from './fresh-postgres-store.ts'
import { AT, act, approved, concept, publish, put, version } from './publishing.ts'

/**
 * A store, the number of statements that some work sends to it, and how many of them are sent when
 * all earlier ones were answered: the round trips.
 */
async function counted() {
  // A connection keeps the function that it finds as it is made.
  const { query } = Client.prototype
  let [waiting, trips] = [0, 0]
  const sent = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: Client, ...given: unknown[]) {
    if (waiting++ === 0) trips++
    const answer = (query as (...given: unknown[]) => Promise<unknown>).apply(this, given)
    const answered = () => waiting--
    answer.then(answered, answered)
    return answer
  })
  onTestFinished(() => sent.mockRestore())
  const { store, dispose } = await freshPostgresStore()
  onTestFinished(dispose)
  await publish(store, 'first', [put(concept('a'))])
  const statementsOf = async <Result>(work: () => Promise<Result>) => {
    sent.mockClear()
    trips = 0
    const result = await work()
    return { result, count: sent.mock.calls.length, trips }
  }
  return { store, statementsOf }
}

const edit = put(concept('a', 'A better name'), 1)

test('the calls that lead to a publish of one edit send few statements', async () => {
  const { store, statementsOf } = await counted()
  const made = await statementsOf(() => store.createChangeset({ id: 'b', title: 'b' }, act()))
  const staged = await statementsOf(() => store.stage('b', [edit], act()))
  expect(staged.result).toMatchObject({ outcome: 'STAGED' })
  const approval = { kind: 'APPROVED', from: ['DRAFT'], to: 'APPROVED', basedOn: null, document: null } as const
  const approving = await statementsOf(() => store.step('b', approval, act()))
  expect(approving.result).toMatchObject({ outcome: 'DONE' })
  expect([made.count, staged.count, approving.count]).toEqual([1, 7, 5])
  expect([made.trips, staged.trips, approving.trips]).toEqual([1, 4, 4])
})

test('the commit of one edit is eight statements', async () => {
  const { store, statementsOf } = await counted()
  const edits = await approved(store, 'b', [edit])
  const { result, count, trips } = await statementsOf(() => store.commit(version(2, 'b', 'key'), edits))
  expect(result).toMatchObject({ outcome: 'COMMITTED' })
  expect([count, trips]).toEqual([8, 6])
})

test('a publish of one edit, from an approved changeset, is at most 12 statements', async () => {
  const { store, statementsOf } = await counted()
  await approved(store, 'b', [edit])
  const { revision } = (await store.changeset('b')) ?? { revision: 0 }
  const history = await openGraphHistory(store)
  await history.base()
  const order = { changeset: 'b', basedOn: revision, author: 'ada', idempotencyKey: null }
  const { result, count, trips } = await statementsOf(() => publishChangeset(store, history, order, () => AT))
  expect(result).toMatchObject({ outcome: 'PUBLISHED' })
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(12)
  expect(trips).toBeLessThanOrEqual(10)
})
