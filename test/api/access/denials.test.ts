import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Right, ROLES, type Role } from '../../../src/accounts/rights.ts'
import { POLICIES } from '../../../src/api/access/policies.ts'
import type { Policy } from '../../../src/api/access/policy.ts'
import { buildSchema } from '../../../src/api/schema.ts'
import { type AccountsServer, startAccountsServer } from '../../start-accounts-server.ts'
import { freshSqlite } from '../../storage/fresh-sqlite.ts'
import { WHO_MEETS } from './actors.ts'
import { everyField, operationFor } from './queries.ts'

type Fresh = Awaited<ReturnType<typeof freshSqlite>>

let database: Fresh
let server: AccountsServer
beforeAll(async () => {
  database = await freshSqlite()
  server = await startAccountsServer({}, database.store)
})
afterAll(async () => {
  await server.close()
  await database.dispose()
})

const ALL: readonly Right[] = ['READ_DRAFTS', 'WRITE_DRAFTS', 'REVIEW', 'PUBLISH', 'ADMINISTER']

/** Makes a credential of everybody who may ask. */
const CREDENTIALS: Readonly<Record<string, () => Promise<string | null>>> = {
  anonymous: async () => null,
  ...Object.fromEntries(ROLES.map((role: Role) => [role.toLowerCase(), () => server.session(role)])),
  'token of an admin, for drafts': () => server.token('ADMIN', ['READ_DRAFTS']),
  'token of an admin, for all': () => server.token('ADMIN', ALL),
  'token of a reader, for all': () => server.token('READER', ALL),
}

const schema = buildSchema()
const table: Readonly<Record<string, Readonly<Record<string, Policy>>>> = POLICIES

/**
 * Every field that is not for anyone, and all that changes something, with the operation that asks
 * for it.
 */
const GUARDED = everyField(schema)
  // Subscriptions are sent in another way; recent-activity.test.ts asks for that of activity.
  .filter(({ type }) => type !== 'Subscription')
  .filter(({ type, field }) => type === 'Mutation' || !['PUBLIC', 'OWN'].includes(table[type]?.[field] ?? ''))
  .map((name) => ({ name: `${name.type}.${name.field}`, ...operationFor(schema, name) }))

/**
 * Every row of every table, but for the audit log, and for the credentials that the tests
 * themselves make.
 */
async function everything(): Promise<unknown> {
  const tables = await database.query("SELECT name FROM sqlite_master WHERE type = 'table'")
  const rows: Record<string, unknown> = {}
  for (const { name } of tables)
    if (!/^(?:audit_|session$|api_token$)/.test(String(name)))
      rows[String(name)] = await database.query(`SELECT * FROM ${name}`)
  return rows
}

describe.each(Object.keys(CREDENTIALS))('over HTTP, of %s', (who) => {
  const may = (operation: (typeof GUARDED)[number]) =>
    operation.fields.every(({ type, field }) => WHO_MEETS[table[type]?.[field] ?? '']?.includes(who))
  const [status, code] = who === 'anonymous' ? [401, 'UNAUTHENTICATED'] : [403, 'FORBIDDEN']

  test('a forbidden request is refused and changes nothing', async () => {
    const bearer = (await CREDENTIALS[who]?.()) ?? null
    const denied = GUARDED.filter((operation) => !may(operation))
    const before = await everything()
    for (const { name, query } of denied) {
      const answer = await server.ask(query, {}, bearer)
      const [came = ''] = answer.refusal.split(' ')
      expect([name, answer.status, came, answer.data]).toEqual([name, status, code, undefined])
      expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
    }
    expect(await everything()).toEqual(before)
    if (!who.includes('admin')) expect(denied.length).toBeGreaterThan(20)
    // The credential is still good: none of it was ended.
    expect((await server.ask('{ viewer { user { name } } }', {}, bearer)).status).toBe(200)
  })

  test('a permitted request is not refused for its rights', async () => {
    const make = async () => (await CREDENTIALS[who]?.()) ?? null
    let bearer = await make()
    for (const { name, query } of GUARDED.filter(may)) {
      const answer = await server.ask(query, {}, bearer)
      if (query.includes('signOut')) bearer = await make()
      expect([name, answer.status]).toEqual([name, 200])
      expect([name, answer.refusal]).toEqual([name, expect.not.stringMatching(/UNAUTHENTICATED|FORBIDDEN/)])
    }
  })
})

test('the audit log holds refusals to known callers, and none to unknown ones', async () => {
  const query =
    'mutation ($id: ID!) { publishChangeset(input: { id: $id, basedOn: 1 }) { outcome } createUser(input: { name: "eve", role: ADMIN }) { outcome } }'
  const before = await server.store.auditCount({ actor: null, action: null, target: null })
  await server.ask(query, { id: 'c1' })
  expect(await server.store.auditCount({ actor: null, action: null, target: null })).toBe(before)
  await server.ask(query, { id: 'c1' }, await server.session('AUTHOR'))
  expect(await server.store.auditLog({ actor: null, action: null, target: null }, null, 2)).toMatchObject([
    { actor: 'author', action: 'createUser', target: 'eve', outcome: 'REFUSED', detail: 'FORBIDDEN' },
    { actor: 'author', action: 'publishChangeset', target: 'c1', outcome: 'REFUSED', detail: 'FORBIDDEN' },
  ])
})

test.each([null, 'c1', 7, ['c1'], { id: { id: 'c1' } }])(
  'a refused input such as %j is audited without a target',
  async (input) => {
    const query = 'mutation ($input: PublishChangesetInput!) { publishChangeset(input: $input) { outcome } }'
    const { status } = await server.ask(query, { input }, await server.session('AUTHOR'))
    expect(status).toBe(403)
    expect(await server.store.auditLog({ actor: null, action: null, target: null }, null, 1)).toMatchObject([
      { actor: 'author', action: 'publishChangeset', target: null, outcome: 'REFUSED', detail: 'FORBIDDEN' },
    ])
  },
)
