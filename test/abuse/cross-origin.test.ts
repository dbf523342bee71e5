import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'

const PAGE = 'https://page.example'

/** The CORS headers of an answer, without their prefix. */
const corsOf = ({ headers }: Response) =>
  Object.fromEntries(
    [...headers].flatMap(([name, value]) => (/^access-control-/.test(name) ? [[name.slice(15), value]] : [])),
  )

const preflight = ({ url }: TestServer, origin: string) =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })

const query = ({ url }: TestServer, origin: string) =>
  fetch(url, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: '{"query":"{ graph { version } }"}',
  })

describe('a server for every origin', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test('lets any page ask by POST with JSON', async () => {
    const response = await preflight(server, PAGE)
    expect(response.status).toBe(204)
    expect(corsOf(response)).toEqual({
      'allow-origin': '*',
      'allow-methods': 'GET, POST',
      'allow-headers': 'content-type',
      'expose-headers': 'etag, x-request-id',
      'max-age': '86400',
    })
  })

  test('lets any page read answers and refusals, and sends no credentials along', async () => {
    const answers = [await query(server, PAGE), await fetch(`${server.origin}/nothing`, { headers: { origin: PAGE } })]
    for (const answer of answers) {
      expect(corsOf(answer)).toEqual({ 'allow-origin': '*', 'expose-headers': 'etag, x-request-id' })
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  test('answers OPTIONS without a preflight', async () => {
    expect((await fetch(server.url, { method: 'OPTIONS' })).status).toBe(204)
  })
})

test('a server for a pattern lets its subdomains ask, and no look-alike', async () => {
  const server = await startServer({ environment: { AETIA_CORS_ORIGINS: 'https://*.page.example' } })
  onTestFinished(() => server.close())
  const allowed = async (origin: string) => [
    corsOf(await preflight(server, origin))['allow-origin'],
    corsOf(await query(server, origin))['allow-origin'],
  ]
  expect(await allowed('https://a.page.example')).toEqual(['https://a.page.example', 'https://a.page.example'])
  for (const origin of ['https://evil-page.example', 'https://a.page.example.evil.org', PAGE, 'null'])
    expect(await allowed(origin)).toEqual([undefined, undefined])
})

describe('a server for listed origins', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ environment: { AETIA_CORS_ORIGINS: `${PAGE},http://localhost:3000` } })
  })
  afterAll(() => server.close())

  test.each([PAGE, 'http://localhost:3000'])('lets pages of %s ask and read', async (origin) => {
    expect(corsOf(await preflight(server, origin))).toMatchObject({
      'allow-origin': origin,
      'allow-methods': 'GET, POST',
    })
    const answer = await query(server, origin)
    expect(corsOf(answer)).toMatchObject({ 'allow-origin': origin })
    expect(answer.headers.get('vary')).toBe(
      'Origin, accept, accept-encoding, authorization, aetia-perspective, aetia-cost, aetia-language',
    )
  })

  test.each([
    'https://other.example',
    'http://page.example',
    'https://page.example:444',
    'https://page.example.other.example',
    'https://sub.page.example',
    'null',
  ])('lets no page of %s ask or read', async (origin) => {
    expect(corsOf(await preflight(server, origin))['allow-origin']).toBeUndefined()
    expect(corsOf(await query(server, origin))['allow-origin']).toBeUndefined()
  })

  test('says that kept answers depend on the origin as well', async () => {
    const response = await fetch(`${server.url}?query=%7Bgraph%7Bversion%7D%7D`, { headers: { origin: PAGE } })
    expect(response.headers.get('vary')).toBe(
      'Origin, accept, accept-encoding, authorization, aetia-perspective, aetia-cost, aetia-language',
    )
  })
})
