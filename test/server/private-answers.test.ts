import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

let server: AccountsServer
let bearer: string
beforeAll(async () => {
  server = await startAccountsServer()
  bearer = await server.session('AUTHOR')
})
afterAll(() => server.close())

const get = (query: string, who: string | null, headers: Record<string, string> = {}) =>
  fetch(`${server.url}?${new URLSearchParams({ query })}`, {
    headers: { ...(who && { authorization: `Bearer ${who}` }), ...headers },
  })
const cachingOf = async (query: string, who: string | null) => {
  const { headers } = await get(query, who)
  return [headers.get('cache-control'), headers.get('etag') !== null]
}

describe('an answer to GET', () => {
  test('has a tag when it is the same for everybody, and is private when the caller was signed in', async () => {
    expect(await cachingOf('{ graph { version } }', null)).toEqual(['no-cache', true])
    expect(await cachingOf('{ graph { version } }', bearer)).toEqual(['private, no-cache', true])
  })

  test('is compressed for nobody who is signed in, whatever it holds', async () => {
    const query = '{ concepts(first: 40) { nodes { id name summary } } }'
    const codingFor = async (who: string | null) =>
      (await get(query, who, { 'accept-encoding': 'br' })).headers.get('content-encoding')
    expect([await codingFor(null), await codingFor(bearer), await codingFor(null)]).toEqual(['br', null, 'br'])
  })

  test.each(['{ viewer { user { name } } }', '{ graph { version } ...V } fragment V on Query { viewer { rights } }'])(
    'is cached by nobody when it is about the caller: %s',
    async (query) => {
      for (const who of [null, bearer]) expect(await cachingOf(query, who)).toEqual(['no-store', false])
    },
  )

  test('is sent in full when it is about the caller, whatever tag comes', async () => {
    const tag = (await get('{ graph { version } }', null)).headers.get('etag') ?? ''
    const response = await get('{ viewer { user { name } } }', bearer, { 'if-none-match': tag })
    expect([response.status, (await response.json()).data.viewer.user.name]).toEqual([200, 'author'])
  })

  test('needs a good credential, even when a tag spares its body', async () => {
    const tag = (await get('{ graph { version } }', bearer)).headers.get('etag') ?? ''
    expect((await get('{ graph { version } }', bearer, { 'if-none-match': tag })).status).toBe(304)
    expect(
      (await get('{ graph { version } }', `aetia_session_${'a'.repeat(43)}`, { 'if-none-match': tag })).status,
    ).toBe(401)
  })

  test('to POST that is about who asks is kept by nobody', async () => {
    const answer = await server.ask('{ viewer { user { name } } }', {}, bearer)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is cached by nobody when rights are missing', async () => {
    const response = await get('{ users { totalCount } }', bearer)
    expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([
      403,
      'no-store',
      null,
    ])
  })
})

describe('a page of another site', () => {
  const preflight = (headers: string) =>
    fetch(server.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://page.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': headers,
      },
    })

  test('may send a credential that it knows, and none that the browser keeps', async () => {
    const { headers } = await preflight('authorization,content-type')
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    const answer = await server.ask('{ viewer { rights } }', {}, bearer, { origin: 'https://page.example' })
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form with plain text', { 'content-type': 'text/plain' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('gets no change through without a preflight, by %s', async (_how, headers) => {
    const body = '{"query":"mutation { signIn(input: { name: \\"author\\", password: \\"x\\" }) { outcome } }"}'
    const response = await fetch(server.url, { method: 'POST', headers, body })
    expect(response.status).toBe(415)
  })

  test('gets no change through by GET', async () => {
    expect((await get('mutation { signOut { outcome } }', bearer)).status).toBe(405)
    expect((await get('{ viewer { rights } }', bearer)).status).toBe(200)
  })
})
