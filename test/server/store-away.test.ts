import { expect, onTestFinished, test } from 'vitest'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { PASSWORD, startAccountsServer } from '../start-accounts-server.ts'

/** A store of which calls can be taken away. */
async function faultyStore() {
  const store = await memoryStore()
  let away: (call: string) => boolean = () => false
  const faulty = Object.fromEntries(
    Object.entries(store).map(([call, work]: [string, (...given: unknown[]) => unknown]) => [
      call,
      async (...given: unknown[]) => {
        if (call !== 'close' && away(call)) throw new StoreUnavailable('The database is away.')
        return work(...given)
      },
    ]),
  ) as unknown as Store
  return {
    store: faulty,
    take(which: (call: string) => boolean) {
      away = which
    },
  }
}

async function start() {
  const { store, take } = await faultyStore()
  const server = await startAccountsServer({}, store)
  onTestFinished(() => server.close())
  return { server, take, store }
}

const SIGN_IN = `mutation { signIn(input: { name: "author", password: "${PASSWORD}" }) { outcome secret } }`
const CREATE = 'mutation { createUser(input: { name: "ada", role: AUTHOR }) { outcome oneTimePassword } }'

test('while the store is away, anyone reads on, and who is signed in is told to come back', async () => {
  const { server, take } = await start()
  const bearer = await server.session('ADMIN')
  take(() => true)
  expect((await server.ask('{ graph { version } viewer { rights } }')).data).toEqual({
    graph: { version: 1 },
    viewer: null,
  })
  for (const query of ['{ graph { version } }', CREATE]) {
    const answer = await server.ask(query, {}, bearer)
    expect([answer.status, answer.refusal.split(' ')[0]]).toEqual([503, 'UNAVAILABLE'])
  }
  const signIn = await server.ask(SIGN_IN)
  expect([signIn.status, signIn.refusal.split(' ')[0]]).toEqual([503, 'UNAVAILABLE'])
  take(() => false)
  expect((await server.ask(SIGN_IN)).data.signIn.outcome).toBe('SIGNED_IN')
})

test('a change that cannot be audited does not run', async () => {
  const { server, take, store } = await start()
  const bearer = await server.session('ADMIN')
  take((call) => call === 'beginAudit')
  const answer = await server.ask(CREATE, {}, bearer)
  expect([answer.status, answer.refusal.split(' ')[0]]).toEqual([503, 'UNAVAILABLE'])
  expect(await store.userNamed('ada')).toBeNull()
})

test('a failure on our side is audited as failed', async () => {
  const { server, take, store } = await start()
  const bearer = await server.session('ADMIN')
  take((call) => call === 'createUser')
  expect((await server.ask(CREATE, {}, bearer)).status).toBe(503)
  take(() => false)
  expect(await store.auditLog({ actor: null, action: null, target: null }, null, 1)).toMatchObject([
    { action: 'createUser', target: 'ada', outcome: 'FAILED', detail: 'UNAVAILABLE' },
  ])
})

test('a finished change is answered even if its end cannot be audited, and the log says so', async () => {
  const { server, take, store } = await start()
  const bearer = await server.session('ADMIN')
  take((call) => call === 'endAudit')
  const { status, data } = await server.ask(CREATE, {}, bearer)
  expect([status, data.createUser]).toEqual([200, { outcome: 'DONE', oneTimePassword: expect.any(String) }])
  expect(server.log()).toContain('what came of a mutation could not be written down')
  take(() => false)
  expect(await store.auditLog({ actor: null, action: null, target: null }, null, 1)).toMatchObject([
    { action: 'createUser', outcome: null, detail: null },
  ])
})

test("attempts that the store could not judge are nobody's failures", async () => {
  const { server, take } = await start()
  take((call) => call === 'userNamed')
  for (let count = 0; count < 12; count++) expect((await server.ask(SIGN_IN)).status).toBe(503)
  take(() => false)
  expect((await server.ask(SIGN_IN)).data.signIn.outcome).toBe('SIGNED_IN')
})

test('a server that only reads changes nothing, before anything else is looked at, and knows who asks', async () => {
  const { store } = await start()
  const reader = await startAccountsServer({ AETIA_ROLE: 'reader' }, store)
  onTestFinished(() => reader.close())
  const bearer = await reader.session('ADMIN')
  for (const [query, who] of [
    [CREATE, bearer],
    [CREATE, null],
    [SIGN_IN, null],
  ] as const) {
    const answer = await reader.ask(query, {}, who)
    expect(answer.refusal).toBe(
      'READ_ONLY This server only reads. Send what changes something to one that is an editor (AETIA_ROLE).',
    )
    expect(answer.data).toBeUndefined()
  }
  expect(await store.auditCount({ actor: null, action: null, target: null })).toBe(0)
  expect(await store.userNamed('ada')).toBeNull()
  expect((await reader.ask('{ users { totalCount } }', {}, bearer)).data.users.totalCount).toBe(5)
})
