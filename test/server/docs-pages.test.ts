import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentationRoutes } from '../../src/server/documentation/routes.ts'
import { createTestServer } from '../notation/start-server.ts'

let directory: string
let app: FastifyInstance

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'docs-'))
  app = Fastify()
  app.get('/elsewhere', async () => 'elsewhere')
})

afterEach(async () => {
  await app.close()
  await rm(directory, { recursive: true })
})

async function layOutPages(): Promise<void> {
  await writeFile(join(directory, 'index.html'), '<title>start</title>')
  await writeFile(join(directory, 'client.html'), '<title>client</title>')
  await writeFile(join(directory, '404.html'), '<a href="./client">client</a> <a href="./../graphiql">')
  await writeFile(join(directory, 'main.js'), 'console.log(1)')
  await writeFile(join(directory, 'docs.css'), 'body {}')
  await writeFile(join(directory, 'search.json'), '[]')
}

describe('pages that were built', () => {
  beforeEach(async () => {
    await layOutPages()
    await app.register(documentationRoutes, { directory, basePath: '/aetia' })
  })

  test('begin at /docs/, to which /docs leads wherever the server is mounted', async () => {
    const { statusCode, headers } = await app.inject('/docs')
    expect([statusCode, headers.location]).toEqual([302, '/aetia/docs/'])
    expect((await app.inject('/docs/')).body).toBe('<title>start</title>')
  })

  test.each([
    ['/docs/client', 'text/html; charset=utf-8'],
    ['/docs/main.js', 'text/javascript; charset=utf-8'],
    ['/docs/docs.css', 'text/css; charset=utf-8'],
    ['/docs/search.json', 'application/json; charset=utf-8'],
    ['/docs/client?q=a', 'text/html; charset=utf-8'],
  ])('%s has its type and a tag, by which it is not sent twice', async (url, type) => {
    const response = await app.inject(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({ 'content-type': type, 'cache-control': 'no-cache' })
    const again = await app.inject({ url, headers: { 'if-none-match': String(response.headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('HEAD has the same headers and no body', async () => {
    const response = await app.inject({ method: 'HEAD', url: '/docs/client' })
    expect([response.statusCode, response.body]).toEqual([200, ''])
    expect(response.headers.etag).toBe((await app.inject('/docs/client')).headers.etag)
  })

  test.each(['/docs/', '/docs/client', '/docs/main.js', '/docs/nothing'])(
    '%s loads from this server alone',
    async (url) => {
      const policy = String((await app.inject(url)).headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/https?:|\*|unsafe|data:|blob:/)
    },
  )

  test.each([
    '/docs/nothing',
    '/docs/a/b/c',
    '/docs/index.html',
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/__proto__',
    '/docs/client/',
  ])('%s is not found, with links that work at any depth', async (url) => {
    const response = await app.inject(url)
    expect(response.statusCode).toBe(404)
    if (!/\/(?:\.|%2e){2}\//.test(url)) {
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(response.body).toBe('<a href="/aetia/docs/client">client</a> <a href="/aetia/docs/../graphiql">')
    }
  })

  test('leave the rest of the server alone', async () => {
    expect((await app.inject('/elsewhere')).headers).not.toHaveProperty('content-security-policy')
  })
})

test('pages that were not built are a page that says how to build them, until they are', async () => {
  await app.register(documentationRoutes, { directory: join(directory, 'nowhere') })
  const response = await app.inject('/docs/')
  expect(response.statusCode).toBe(503)
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(response.body).toContain('npm run build')
  expect(response.body).toContain('<title>The documentation is not built - Aetia</title>')
})

describe('the real server', () => {
  let server: FastifyInstance
  beforeAll(async () => {
    server = await createTestServer()
  })
  afterAll(() => server.close())

  test.each(['/favicon.svg', '/favicon.ico'])('has the icon at %s', async (url) => {
    const { statusCode, headers, body } = await server.inject(url)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' })
    expect(body).toMatch(/^<svg /)
    const again = await server.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('lets nobody store an unknown page', async () => {
    const { statusCode, headers } = await server.inject('/docs/nothing')
    expect([404, 503]).toContain(statusCode)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  })

  test('understands GET and HEAD there', async () => {
    expect((await server.inject({ method: 'POST', url: '/docs' })).statusCode).toBe(405)
  })
})
