import { createHash } from 'node:crypto'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ROLES, type Role } from '../../src/accounts/rights.ts'
import { CALLERS } from '../../src/config/values.ts'
import { OperatorError } from '../../src/errors/operator-error.ts'
import { type Answer, readAnswer, refusal } from '../abuse/ask.ts'
import { createTestServer } from '../notation/start-server.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

const hashOf = (text: string, algorithm = 'sha256') => createHash(algorithm).update(text).digest('hex')
const idOf = (text: string) => `sha256:${hashOf(text)}`
const manifestOf = (...texts: string[]) => Object.fromEntries(texts.map((text) => [idOf(text), text]))

const VERSION = 'query Version { graph { version } }'
const DRIVER = 'query Driver($slug: String!) { driver(slug: $slug) { id } }'
const USERS = 'query Users { users { nodes { name } } }'
const FOLLOW = 'subscription Follow { graphPublished(since: 0) { version } }'
const MANIFEST = {
  ...manifestOf(VERSION, DRIVER, USERS, FOLLOW),
  [hashOf('{ graph { digest } }', 'sha1')]: '{ graph { digest } }',
}
const OTHER = '{ graph { version } }'

const REFUSED =
  'DOCUMENT_NOT_TRUSTED Callers who are not signed in are answered here only by trusted documents, and this is none. Send the "documentId" of one from the manifest of this server (AETIA_TRUSTED_DOCUMENTS).'

const headersOf = (bearer: string | null, more: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
  ...more,
})

const post = async ({ url }: { readonly url: string }, body: object, bearer: string | null = null): Promise<Answer> =>
  readAnswer(await fetch(url, { method: 'POST', headers: headersOf(bearer), body: JSON.stringify(body) }))

const get = async ({ url }: { readonly url: string }, parameters: Record<string, string>): Promise<Answer> =>
  readAnswer(await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers: headersOf(null) }))

/** The first event of a stream. */
async function streamed({ url }: { readonly url: string }, body: object) {
  const response = await fetch(url, {
    method: 'POST',
    headers: headersOf(null, { accept: 'text/event-stream' }),
    body: JSON.stringify(body),
  })
  let text = ''
  for await (const piece of response.body ?? []) {
    text += Buffer.from(piece).toString()
    const [, data] = /^data: (.+)$/m.exec(text) ?? []
    if (data) return JSON.parse(data)
  }
}

/** The first answer over a WebSocket. graphql-ws wants a `query`, which may be empty. */
async function overSocket(
  { url }: { readonly url: string },
  payload: { query: string; extensions?: Record<string, unknown> },
) {
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
  try {
    for await (const answer of client.iterate(payload)) return answer
  } catch (errors) {
    return { errors: errors as readonly object[] }
  } finally {
    await client.dispose()
  }
  return undefined
}

const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })

test('the callers of the configuration are nobody known and every role', () => {
  expect(CALLERS).toEqual(['anonymous', ...ROLES.map((role) => role.toLowerCase())])
})

describe('a manifest', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer({ AETIA_PERSISTED_QUERY_BYTES: '0' }, undefined, MANIFEST)
  })
  afterAll(() => server.close())

  test('names documents by id, by POST and GET, in the forms of several clients', async () => {
    const variables = { slug: 'cambered-roads' }
    const data = { driver: { id: 'driver:cambered-roads' } }
    for (const asked of [
      { documentId: idOf(DRIVER) },
      { documentId: hashOf(DRIVER) },
      byHash(hashOf(DRIVER)),
      byHash(idOf(DRIVER)),
      { documentId: idOf(DRIVER), query: DRIVER },
      { documentId: idOf(DRIVER), query: '', extensions: null },
    ])
      expect((await post(server, { ...asked, variables })).data).toEqual(data)
    const address = { documentId: idOf(DRIVER), variables: JSON.stringify(variables) }
    const found = await get(server, address)
    expect([found.data, found.headers.get('etag')]).toEqual([data, expect.any(String)])
    const extensions = JSON.stringify(byHash(hashOf(DRIVER)).extensions)
    expect((await get(server, { extensions, variables: JSON.stringify(variables) })).data).toEqual(data)
    expect((await post(server, { documentId: hashOf('{ graph { digest } }', 'sha1') })).errors).toEqual([])
  })

  test('keeps nobody from sending texts, and says which ids it does not know', async () => {
    expect((await post(server, { query: OTHER })).data).toEqual({ graph: { version: 1 } })
    const refused = await post(server, { documentId: idOf(OTHER) })
    expect([refused.status, refusal(refused)]).toEqual([
      200,
      `PERSISTED_QUERY_NOT_FOUND No document "${idOf(OTHER)}" is kept here. Send its text in "query", or add it to the manifest (AETIA_TRUSTED_DOCUMENTS).`,
    ])
  })

  test('changes no rights', async () => {
    expect((await post(server, { documentId: idOf(USERS) })).status).toBe(401)
    const admin = await server.session('ADMIN')
    expect((await post(server, { documentId: idOf(USERS) }, admin)).data.users.nodes).toHaveLength(5)
  })

  test('names subscriptions too', async () => {
    const answer = { data: { graphPublished: { version: 1 } } }
    expect(await streamed(server, { documentId: idOf(FOLLOW) })).toMatchObject(answer)
    expect(await overSocket(server, { query: '', ...byHash(hashOf(FOLLOW)) })).toMatchObject(answer)
  })
})

describe('with AETIA_TRUSTED_DOCUMENTS_ONLY=anonymous', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer({ AETIA_TRUSTED_DOCUMENTS_ONLY: 'anonymous' }, undefined, MANIFEST)
  })
  afterAll(() => server.close())

  test('a trusted document is answered, by its id and by its text', async () => {
    const data = { graph: { version: 1 } }
    for (const asked of [{ documentId: idOf(VERSION) }, byHash(hashOf(VERSION)), { query: VERSION }])
      expect((await post(server, asked)).data).toEqual(data)
    expect((await get(server, { documentId: idOf(VERSION) })).data).toEqual(data)
    expect((await get(server, { query: VERSION })).data).toEqual(data)
  })

  test('every other one is refused before it is parsed, and a second time', async () => {
    const asked = [
      { query: OTHER },
      { query: `${VERSION} ` },
      { query: '{' },
      { query: '{ __schema { queryType { name } } }' },
      { query: OTHER, ...byHash(hashOf(OTHER)) },
      byHash(hashOf(OTHER)),
      { documentId: idOf(OTHER) },
      { documentId: idOf(VERSION), query: OTHER },
      { query: [VERSION], ...byHash(hashOf(VERSION)) },
    ]
    for (const one of [...asked, ...asked]) {
      const refused = await post(server, one)
      expect([refused.status, refusal(refused), refused.headers.get('cache-control')]).toEqual([
        403,
        REFUSED,
        'no-store',
      ])
    }
    expect(refusal(await get(server, { query: OTHER }))).toBe(REFUSED)
    expect(refusal(await get(server, { documentId: idOf(OTHER) }))).toBe(REFUSED)
    const page = await fetch(`${server.url}?${new URLSearchParams({ query: OTHER })}`, {
      headers: { accept: 'text/html;q=0.1, application/json' },
    })
    expect(page.status).toBe(403)
  })

  test('what somebody signed in registered is not trusted', async () => {
    const admin = await server.session('ADMIN')
    expect((await post(server, { query: OTHER, ...byHash(hashOf(OTHER)) }, admin)).data).toEqual({
      graph: { version: 1 },
    })
    expect((await post(server, byHash(hashOf(OTHER)), admin)).data).toEqual({ graph: { version: 1 } })
    expect(refusal(await post(server, byHash(hashOf(OTHER))))).toBe(REFUSED)
  })

  test('users with any role may ask anything, as the Sandbox does', async () => {
    for (const role of ROLES) {
      const answer = await post(server, { query: '{ __schema { queryType { name } } }' }, await server.session(role))
      expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    }
  })

  test('signing in goes on, and nothing goes in with it', async () => {
    const signIn = 'signIn(input: { name: "ada", password: "x" }) { outcome }'
    expect((await post(server, { query: `mutation { ${signIn} }` })).data.signIn.outcome).toBe('WRONG_NAME_OR_PASSWORD')
    for (const query of [
      `mutation { ${signIn} createUser(input: { name: "a", role: ADMIN }) { outcome } }`,
      `mutation A { ${signIn} } query B { graph { version } }`,
      `mutation { ...All } fragment All on Mutation { ${signIn} }`,
      `mutation { ... { ${signIn} } }`,
      '{ signIn: graph { version } }',
      'query signIn { graph { version } }',
      `mutation { signIn: createUser(input: { name: "a", role: ADMIN }) { outcome } }`,
    ])
      expect(refusal(await post(server, { query }))).toBe(REFUSED)
  })

  test('the page is shown, and the schema is where it was', async () => {
    const page = await fetch(server.url, { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
    expect((await fetch(server.url.replace('/graphql', '/schema.graphql'))).status).toBe(200)
  })

  test('subscriptions obey, over event streams and WebSockets', async () => {
    const other = 'subscription { graphPublished(since: 0) { version } }'
    const errors = [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]
    expect(await streamed(server, { query: other })).toMatchObject({ errors })
    expect(await overSocket(server, { query: other })).toMatchObject({ errors })
    expect(await overSocket(server, { query: '', ...byHash(hashOf(other)) })).toMatchObject({ errors })
    const answer = { data: { graphPublished: { version: 1 } } }
    expect(await streamed(server, { documentId: idOf(FOLLOW) })).toMatchObject(answer)
    expect(await overSocket(server, { query: FOLLOW })).toMatchObject(answer)
  })
})

describe.each<[string, readonly Role[]]>([
  ['author,publisher', ['AUTHOR', 'PUBLISHER']],
  ['all', ROLES],
])('with AETIA_TRUSTED_DOCUMENTS_ONLY=%s', (value, roles) => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer({ AETIA_TRUSTED_DOCUMENTS_ONLY: value }, undefined, MANIFEST)
  })
  afterAll(() => server.close())

  test.each(ROLES)('%s', async (role) => {
    const session = await server.session(role)
    const isKept = roles.includes(role)
    const refused = await post(server, { query: OTHER }, session)
    expect(refused.status).toBe(isKept ? 403 : 200)
    if (isKept) expect(refusal(refused)).toContain(`DOCUMENT_NOT_TRUSTED Users with the role ${role} are answered`)
    expect((await post(server, { query: VERSION }, session)).data).toEqual({ graph: { version: 1 } })
  })

  test('callers who are not signed in', async () => {
    expect((await post(server, { query: OTHER })).status).toBe(value === 'all' ? 403 : 200)
  })
})

describe('a start with a manifest', () => {
  const start = async (trustedDocuments: unknown, environment = {}) => {
    const app = await createTestServer({ trustedDocuments, environment })
    await app.close()
    return 'started'
  }
  const KEY =
    'AETIA_TRUSTED_DOCUMENTS: the manifest does not fit this server. Generate it anew from the schema of this release.'

  test.each<[string, unknown, string]>([
    ['that is a list', [VERSION], 'expected an object such as {"sha256:<hash>": "query { ... }"}.'],
    ['that is a text', VERSION, 'expected an object such as {"sha256:<hash>": "query { ... }"}.'],
    [
      'with the hash of another text',
      { [idOf(OTHER)]: VERSION },
      `"${idOf(OTHER)}": its key is not the sha256 of its document.`,
    ],
    ['with a name for a key', { version: VERSION }, '"version": its key must be a hash in lower-case hexadecimal'],
    ['with the name of another algorithm', { [`md5:${hashOf(VERSION)}`]: VERSION }, 'its key must be a hash'],
    ['with a hash in upper case', { [hashOf(VERSION).toUpperCase()]: VERSION }, 'its key must be a hash'],
    ['with a document that is no text', { [idOf(VERSION)]: 7 }, 'its document must be a text.'],
    ['with a document that does not parse', manifestOf('query {'), 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'with a document that the schema does not allow',
      manifestOf('{ nothing }'),
      'Cannot query field "nothing" on type "Query".',
    ],
    [
      'with a document of two operations of one name',
      manifestOf('{ graph { version } } { graph { version } }'),
      'This anonymous operation must be the only defined operation.',
    ],
    [
      'with a document beyond the limits',
      manifestOf(`{ ${'a'.repeat(20_000)} }`),
      'it has 20004 bytes; at most 16000 are allowed',
    ],
    [
      'with a document that is too deep',
      manifestOf(`{ search(text: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { totalCount } }`),
      'The query has brackets more than',
    ],
  ])('%s refuses, and names the key', async (_which, manifest, problem) => {
    const refused = await start(manifest).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(OperatorError)
    expect(String(refused)).toContain(KEY)
    expect(String(refused)).toContain(problem)
  })

  test('names ten problems and counts the rest', async () => {
    const many = manifestOf(...Array.from({ length: 30 }, (_, number) => `{ nothing${number} }`))
    const refused = await start(many).catch((error: unknown) => String(error))
    expect(refused.split('\n')).toHaveLength(12)
    expect(refused).toMatch(/and 20 more\.$/)
  })

  test('that is empty serves, and trusts nothing', async () => {
    expect(await start({})).toBe('started')
  })
})
