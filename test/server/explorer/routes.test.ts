import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createTestServer } from '../../notation/start-server.ts'
import { serverWithExplorer } from './built-explorer.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await serverWithExplorer()
})
afterAll(() => app.close())

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const get = (url: string, headers: Readonly<Record<string, string>> = BROWSER) => app.inject({ url, headers })

const PAGES = [
  '/',
  '/ask?q=what%20does%20camber%20lead%20to',
  '/concepts/driver:cambered-roads',
  '/concepts/driver%3Acambered-roads',
  '/claims/claim:e58',
  '/sources/source:predawn-runner-2013',
  '/versions',
  '/versions/1',
]

describe('each page of the explorer', () => {
  test.each(PAGES)('%s is the built page, never kept without asking', async (url) => {
    const { statusCode, headers, body } = await get(url)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
    expect(body).toContain('main-a1b2c3d4.js')
    expect(body).not.toContain('aetia:head-->')
    expect(body.match(/<title>/g)).toHaveLength(1)
  })

  test.each(PAGES)('%s is not sent again to a browser that has it', async (url) => {
    const { headers } = await get(url)
    const again = await get(url, { ...BROWSER, 'if-none-match': String(headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test.each(PAGES)('%s runs and styles nothing inline, and no other site frames it', async (url) => {
    const { headers, body } = await get(url)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/)
    expect(body).not.toMatch(/<style| style=| on[a-z]+=|<script(?![^>]* src=| type="application\/ld\+json")/)
  })

  test('names its files from where it is, behind whatever proxy', async () => {
    expect((await get('/')).body).toContain('src="./explorer/assets/main-a1b2c3d4.js"')
    const { body } = await get('/concepts/driver:cambered-roads')
    expect(body).toContain('src="../explorer/assets/main-a1b2c3d4.js"')
    expect(body).toContain('href="../favicon.svg"')
  })

  test('is answered to HEAD without a body', async () => {
    const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: '/versions', headers: BROWSER })
    expect([statusCode, headers['cache-control'], body]).toEqual([200, 'no-cache', ''])
  })
})

describe('the first address', () => {
  test.each([['*/*'], ['text/html'], [undefined]])('is the explorer for %s', async (accept) => {
    const { statusCode, headers } = await get('/', accept === undefined ? {} : { accept })
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers.vary).toContain('accept')
  })

  test('leads programs to GraphQL that want JSON', async () => {
    const { statusCode, headers } = await get('/', { accept: 'application/json' })
    expect([statusCode, headers.location]).toEqual([302, './graphql'])
  })
})

describe('the files of the pages', () => {
  test('are kept for a year', async () => {
    const { statusCode, headers, body } = await get('/explorer/assets/main-a1b2c3d4.js')
    expect([statusCode, body]).toEqual([200, 'console.log(1)'])
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test.each([
    '/explorer/assets/nothing.js',
    '/explorer/assets/',
    '/explorer/secret.txt',
    '/explorer/assets/../secret.txt',
    '/explorer/assets/%2e%2e/secret.txt',
  ])('do not include %s', async (url) => {
    const { statusCode, body } = await get(url)
    expect([403, 404]).toContain(statusCode)
    expect(body).not.toBe('secret')
  })
})

describe('what does not exist', () => {
  test.each([
    '/concepts/driver:nothing',
    '/concepts/claim:e58',
    '/concepts/nothing',
    '/concepts/',
    '/claims/claim:nothing',
    '/sources/nothing',
    '/articles/nothing',
    '/versions/99',
    '/versions/-1',
    '/versions/x',
    '/concepts/driver:cambered-roads?asOf=99',
    '/concepts/driver:a%00b',
    '/concepts/__proto__:constructor',
    `/concepts/driver:${'x'.repeat(2_000)}`,
  ])('%s is a page that says so, with the status 404', async (url) => {
    const { statusCode, headers, body } = await get(url)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ])
    expect(body).toContain('<title>Not found - Aetia</title>')
    expect(body).toContain('content="noindex"')
    expect(body).toContain('main-a1b2c3d4.js')
  })
})

describe('short addresses', () => {
  test('of claims and sources lead to the whole ones, at the same version', async () => {
    const { statusCode, headers } = await get('/claims/e58?asOf=1')
    expect([statusCode, headers.location]).toEqual([301, '../claims/claim:e58?asOf=1'])
    expect((await get('/sources/predawn-runner-2013')).headers.location).toBe('../sources/source:predawn-runner-2013')
  })
})

describe('below the base path of another program', () => {
  test('files, links and redirections begin with it', async () => {
    const mounted = await serverWithExplorer({ basePath: '/aetia' })
    onTestFinished(() => mounted.close())
    const { body } = await mounted.inject({ url: '/claims/claim:e58', headers: BROWSER })
    expect(body).toContain('src="/aetia/explorer/assets/main-a1b2c3d4.js"')
    expect(body).toContain('href="/aetia/sources/')
    expect((await mounted.inject('/claims/e58')).headers.location).toBe('/aetia/claims/claim:e58')
  })
})

describe('without the explorer', () => {
  test.each([
    ['not built', { explorerDirectory: '/nowhere' }],
    ['switched off', { environment: { AETIA_EXPLORER: 'off' } }],
  ])('that was %s, the first address leads to GraphQL', async (_, options) => {
    const without = await createTestServer(options)
    onTestFinished(() => without.close())
    const { statusCode, headers } = await without.inject({ url: '/', headers: BROWSER })
    expect([statusCode, headers.location]).toEqual([302, expect.stringMatching(/\/graphql$/)])
  })

  test('that was not built, a page says how to build it', async () => {
    const without = await createTestServer({ explorerDirectory: '/nowhere' })
    onTestFinished(() => without.close())
    const { statusCode, headers, body } = await without.inject({ url: '/concepts/driver:x', headers: BROWSER })
    expect([statusCode, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(body).toContain('The explorer is not built')
    expect(body).not.toContain('<script')
  })

  test('that is switched off, there are no pages', async () => {
    const without = await createTestServer({ environment: { AETIA_EXPLORER: 'off' } })
    onTestFinished(() => without.close())
    expect((await without.inject({ url: '/versions', headers: BROWSER })).statusCode).toBe(404)
  })
})
