import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, readAnswer, refusal } from '../abuse/ask.ts'
import { createTestServer } from '../notation/start-server.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const byHash = (hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash: hash } })

const MODERN = { accept: 'application/graphql-response+json' }

interface Asked {
  readonly query?: unknown
  readonly documentId?: unknown
  readonly variables?: object
  readonly extensions?: object
}

const post = async (url: string, body: Asked, headers: Record<string, string> = MODERN): Promise<Answer> =>
  readAnswer(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  )

const addressOf = (url: string, { extensions, variables, ...rest }: Asked) =>
  `${url}?${new URLSearchParams({
    ...(rest as Record<string, string>),
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(extensions && { extensions: JSON.stringify(extensions) }),
  })}`

const read = (url: string, asked: Asked, headers: Record<string, string> = MODERN, method = 'GET') =>
  fetch(addressOf(url, asked), { method, headers })

const get = async (url: string, asked: Asked, headers: Record<string, string> = MODERN) =>
  readAnswer(await read(url, asked, headers))

/** A server that says how many requests reached a route. */
async function startCounted(environment: Readonly<Record<string, string>> = {}) {
  const app = await createTestServer({ environment })
  let routed = 0
  app.addHook('onRequest', async () => {
    routed++
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { url: `${origin}/graphql`, routed: () => routed, close: () => app.close() }
}

let server: Awaited<ReturnType<typeof startCounted>>
beforeAll(async () => {
  server = await startCounted()
})
afterAll(() => server.close())

const MISS = 'PERSISTED_QUERY_NOT_FOUND PersistedQueryNotFound'

describe('a query by its hash', () => {
  test('is not found, is sent with its text, and is found from then on, by POST', async () => {
    const query = 'query ByPost { graph { version } }'
    const extensions = byHash(hashOf(query))
    const first = await post(server.url, { extensions })
    expect([first.status, refusal(first)]).toEqual([200, MISS])
    expect((await post(server.url, { query, extensions })).data).toEqual({ graph: { version: 1 } })
    expect((await post(server.url, { extensions })).data).toEqual({ graph: { version: 1 } })
  })

  test('by GET, with variables, as plain JSON', async () => {
    const query = 'query ByGet($slug: String!) { driver(slug: $slug) { id } }'
    const asked = { variables: { slug: 'cambered-roads' }, extensions: byHash(hashOf(query)) }
    const plain = { accept: 'application/json' }
    const first = await get(server.url, asked, plain)
    expect([first.status, refusal(first)]).toEqual([200, MISS])
    expect((await get(server.url, { query, ...asked }, plain)).data).toEqual({
      driver: { id: 'driver:cambered-roads' },
    })
    expect((await get(server.url, asked, plain)).data).toEqual({ driver: { id: 'driver:cambered-roads' } })
  })

  test('is found by POST where its text came by GET, and under an id with the name of the hash', async () => {
    const query = 'query Either { graph { digest } }'
    const hash = hashOf(query)
    await get(server.url, { query, extensions: byHash(hash) })
    for (const asked of [{ extensions: byHash(hash) }, { documentId: `sha256:${hash}` }]) {
      expect((await post(server.url, asked)).errors).toEqual([])
      expect((await get(server.url, asked)).errors).toEqual([])
    }
  })

  test('has the answer of its text, with its entity tag, for GET, HEAD and 304', async () => {
    const query = 'query Tagged { graph { version } }'
    const extensions = byHash(hashOf(query))
    const withText = await read(server.url, { query, extensions })
    const plain = await read(server.url, { query })
    const etag = plain.headers.get('etag') ?? ''
    expect(withText.headers.get('etag')).toBe(etag)
    const found = await read(server.url, { extensions })
    expect([found.headers.get('etag'), await found.text()]).toEqual([etag, await plain.text()])
    const head = await read(server.url, { extensions }, MODERN, 'HEAD')
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
    expect((await read(server.url, { extensions }, { ...MODERN, 'if-none-match': etag })).status).toBe(304)
  })

  test('is sent again as bytes, and no route sees the request', async () => {
    const query = 'query Again { graph { publishedAt } }'
    const extensions = byHash(hashOf(query))
    await get(server.url, { query, extensions })
    const first = await (await read(server.url, { extensions })).text()
    const before = server.routed()
    expect(await (await read(server.url, { extensions })).text()).toBe(first)
    expect(server.routed()).toBe(before)
  })

  test('that comes with its text is no kept answer, so that it is found again once it was forgotten', async () => {
    const query = 'query Registered { graph { version } }'
    const asked = { query, extensions: byHash(hashOf(query)) }
    await get(server.url, asked)
    const before = server.routed()
    await get(server.url, asked)
    expect(server.routed()).toBe(before + 1)
  })

  test('that is not found is stored by no cache', async () => {
    for (const headers of [MODERN, { accept: 'application/json' }]) {
      const response = await read(server.url, { extensions: byHash(hashOf('{ a }')) }, headers)
      expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null])
      await response.text()
    }
  })

  test('reads the version that its perspective names', async () => {
    const query = 'query Perspective { graph { version } }'
    const extensions = byHash(hashOf(query))
    await post(server.url, { query, extensions })
    const asOf = { ...MODERN, 'aetia-perspective': 'asOf=1' }
    const response = await read(server.url, { extensions }, asOf)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await response.json()).toMatchObject({ data: { graph: { version: 1 } } })
    expect(refusal(await get(server.url, { extensions }, { ...MODERN, 'aetia-perspective': 'asOf=9' }))).toMatch(
      /^NOT_FOUND /,
    )
  })

  test('may be a mutation, but not by GET', async () => {
    const query = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { outcome } }'
    const asked = { variables: { input: { name: 'nobody', password: 'nothing' } }, extensions: byHash(hashOf(query)) }
    expect((await post(server.url, { query, ...asked })).data).toEqual({
      signIn: { outcome: 'WRONG_NAME_OR_PASSWORD' },
    })
    expect((await post(server.url, asked)).data).toEqual({ signIn: { outcome: 'WRONG_NAME_OR_PASSWORD' } })
    const refused = await get(server.url, asked)
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('a hash', () => {
  test('of another text is refused, and nothing is kept under it', async () => {
    const query = '{ graph { version } }'
    const extensions = byHash(hashOf('another'))
    for (const ask of [post, get]) {
      const refused = await ask(server.url, { query, extensions })
      expect([refused.status, refusal(refused)]).toEqual([
        400,
        'BAD_REQUEST The hash is not that of the text. Send the SHA-256 of the text in "query", in lower-case hexadecimal.',
      ])
      expect(refusal(await ask(server.url, { extensions }))).toBe(MISS)
    }
  })

  test.each([
    ['of another version of the protocol', byHash(hashOf('{ a }'), 2)],
    ['without a version', { persistedQuery: { sha256Hash: hashOf('{ a }') } }],
    ['that is a number', byHash(7)],
    ['that is missing', byHash(undefined)],
    ['in a list', { persistedQuery: [hashOf('{ a }')] }],
    ['in place of the object', { persistedQuery: hashOf('{ a }') }],
  ])('%s is refused', async (_which, extensions) => {
    const expected =
      'BAD_REQUEST "extensions.persistedQuery" must be {"version": 1, "sha256Hash": "..."}, with the hash of a text.'
    for (const ask of [post, get])
      for (const query of [{}, { query: '{ graph { version } }' }])
        expect(refusal(await ask(server.url, { ...query, extensions }))).toBe(expected)
  })

  test.each([
    ['does not parse', '{', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is forbidden', '{ users { nodes { name } } }', 'UNAUTHENTICATED'],
    ['is too long for nobody known', `{ graph { ${'version '.repeat(1_100)}} }`, 'LIMIT_EXCEEDED'],
  ])('of a text that %s is not kept', async (_which, query, code) => {
    const extensions = byHash(hashOf(query))
    expect(refusal(await post(server.url, { query, extensions }))).toMatch(new RegExp(`^${code} `))
    expect(refusal(await post(server.url, { extensions }))).toBe(MISS)
  })

  test('of a mutation with a text written in is not kept: it may be a secret that somebody guesses', async () => {
    const query = 'mutation { signIn(input: { name: "ada", password: "hunter2" }) { outcome } }'
    const extensions = byHash(hashOf(query))
    expect((await post(server.url, { query, extensions })).data).toEqual({
      signIn: { outcome: 'WRONG_NAME_OR_PASSWORD' },
    })
    expect(refusal(await post(server.url, { extensions }))).toBe(MISS)
  })
})

describe('with AETIA_PERSISTED_QUERY_BYTES=0', () => {
  let without: Awaited<ReturnType<typeof startCounted>>
  beforeAll(async () => {
    without = await startCounted({ AETIA_PERSISTED_QUERY_BYTES: '0' })
  })
  afterAll(() => without.close())

  test('a hash is refused in the words that clients know, and a text is answered as ever', async () => {
    const query = '{ graph { version } }'
    const extensions = byHash(hashOf(query))
    for (const ask of [post, get]) {
      const refused = await ask(without.url, { extensions })
      expect([refused.status, refusal(refused)]).toEqual([
        200,
        'PERSISTED_QUERY_NOT_SUPPORTED PersistedQueryNotSupported',
      ])
      expect((await ask(without.url, { query, extensions })).data).toEqual({ graph: { version: 1 } })
    }
    expect(refusal(await post(without.url, { extensions }))).toMatch(/^PERSISTED_QUERY_NOT_SUPPORTED /)
  })
})

describe('with accounts', () => {
  let accounts: AccountsServer
  beforeAll(async () => {
    accounts = await startAccountsServer()
  })
  afterAll(() => accounts.close())

  test('a document that an administrator sent is refused to everybody else by its policies', async () => {
    const query = '{ users { nodes { name } } }'
    const extensions = byHash(hashOf(query))
    const as = async (bearer: string | null) => ({ ...MODERN, ...(bearer && { authorization: `Bearer ${bearer}` }) })
    const admin = await as(await accounts.session('ADMIN'))
    expect((await post(accounts.url, { query, extensions }, admin)).data.users.nodes).toHaveLength(5)
    const found = await fetch(addressOf(accounts.url, { extensions }), { headers: admin })
    expect(found.headers.get('cache-control')).not.toContain('public')
    expect(await found.json()).toMatchObject({ data: { users: { nodes: { length: 5 } } } })
    const anonymous = await post(accounts.url, { extensions })
    expect([anonymous.status, anonymous.data]).toEqual([401, undefined])
    const author = await post(accounts.url, { extensions }, await as(await accounts.session('AUTHOR')))
    expect([author.status, author.data]).toEqual([403, undefined])
  })
})
