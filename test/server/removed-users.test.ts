import { beforeEach, expect, test } from 'vitest'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

const REMOVE =
  'mutation ($name: String!, $basedOn: Int!, $pseudonym: Boolean!) { removeUser(input: { name: $name, basedOn: $basedOn, pseudonym: $pseudonym }) { outcome user { name active } } }'
const CHANGESET = 'mutation { createChangeset(input: { title: "By somebody" }) { changeset { id } } }'
const HISTORY =
  'query ($id: ID!) { changeset(id: $id) { author events(first: 10) { nodes { author } } } users { nodes { name } } }'

let server: AccountsServer
let admin: string
beforeEach(async () => {
  server = await startAccountsServer()
  admin = await server.session('ADMIN')
  return () => server.close()
})
const remove = async (pseudonym: boolean, name = 'author', basedOn = 1) =>
  server.ask(REMOVE, { name, basedOn, pseudonym }, admin)

async function work() {
  const session = await server.session('AUTHOR')
  const token = await server.token('AUTHOR', ['READ_DRAFTS'])
  const { data } = await server.ask(CHANGESET, {}, session)
  const { id } = data.createChangeset.changeset
  await server.ask(`mutation { commentOnChangeset(input: { id: "${id}", message: "Mine" }) { outcome } }`, {}, session)
  return { session, token, id: id as string }
}

test('a removed user is let in nowhere, and the name stays in the history and is given to nobody else', async () => {
  const { session, token, id } = await work()
  expect((await remove(false)).data.removeUser).toEqual({ outcome: 'DONE', user: { name: 'author', active: false } })
  for (const bearer of [session, token])
    expect((await server.ask('{ viewer { user { name } } }', {}, bearer)).refusal).toMatch(/^UNAUTHENTICATED/)
  const { data } = await server.ask(HISTORY, { id }, admin)
  expect(data.changeset.author).toBe('author')
  expect(data.users.nodes.map(({ name }: { name: string }) => name)).not.toContain('author')
  const again = await server.ask(
    'mutation { createUser(input: { name: "author", role: READER }) { outcome } }',
    {},
    admin,
  )
  expect(again.data.createUser).toEqual({ outcome: 'NAME_TAKEN' })
  expect((await remove(false)).refusal).toMatch(/^NOT_FOUND/)
})

test('a pseudonym takes the place of the name everywhere', async () => {
  const { id } = await work()
  const { user } = (await remove(true)).data.removeUser
  expect(user.name).toMatch(/^removed-[0-9a-f]{10}$/)
  const { data } = await server.ask(HISTORY, { id }, admin)
  expect(data.changeset.author).toBe(user.name)
  expect(data.changeset.events.nodes.map(({ author }: { author: string }) => author)).toContain(user.name)
  const log = await server.store.auditLog({ actor: null, action: null, target: null }, null, 100)
  expect(JSON.stringify(log)).not.toContain('"author"')
  expect(log.map(({ actor }) => actor)).toContain(user.name)
  const again = await server.ask(
    'mutation { createUser(input: { name: "author", role: READER }) { outcome } }',
    {},
    admin,
  )
  expect(again.data.createUser).toEqual({ outcome: 'DONE' })
})

test('the last ADMIN and a stale revision are refused', async () => {
  expect((await remove(false, 'admin')).data.removeUser).toMatchObject({ outcome: 'LAST_ADMIN' })
  expect((await remove(false, 'author', 7)).data.removeUser).toMatchObject({ outcome: 'CONFLICT' })
  expect((await remove(true, 'nobody')).refusal).toMatch(/^NOT_FOUND/)
  expect(
    (await server.ask(REMOVE, { name: 'reader', basedOn: 1, pseudonym: false }, await server.session('PUBLISHER')))
      .refusal,
  ).toMatch(/^FORBIDDEN/)
})
