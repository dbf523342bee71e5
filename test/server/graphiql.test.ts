import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { graphiqlRoutes } from '../../src/server/graphiql/routes.ts'

let directory: string
let app: FastifyInstance

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'graphiql-'))
  app = Fastify()
  app.get('/elsewhere', async () => 'elsewhere')
})

afterEach(async () => {
  await app.close()
  await rm(directory, { recursive: true })
})

/** Puts a page, one script and one secret beside them where the bundle would be. */
async function layOutBundle(): Promise<void> {
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), '<title>the page</title>')
  await writeFile(join(directory, 'assets', 'main-a1b2c3d4.js'), 'console.log(1)')
  await writeFile(join(directory, 'assets', 'editor-b2c3d4e5.js.br'), brotliCompressSync('console.log(2)'))
  await writeFile(join(directory, 'secret.txt'), 'secret')
}

describe('a bundle that was built', () => {
  beforeEach(async () => {
    await layOutBundle()
    await app.register(graphiqlRoutes, { directory })
  })

  test.each(['/graphiql', '/graphiql/'])('has its page at %s, never kept without asking', async (url) => {
    const response = await app.inject(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-cache')
    expect(response.body).toBe('<title>the page</title>')
  })

  test('has its files kept for a year', async () => {
    const response = await app.inject('/graphiql/assets/main-a1b2c3d4.js')
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toMatch(/^(text|application)\/javascript/)
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(response.body).toBe('console.log(1)')
  })

  test.each(['br', 'gzip', ''])(
    'has a file that is there in Brotli alone for clients that accept "%s"',
    async (accepted) => {
      const response = await app.inject({
        url: '/graphiql/assets/editor-b2c3d4e5.js',
        headers: { 'accept-encoding': accepted },
      })
      const isPacked = accepted === 'br'
      expect(response.statusCode).toBe(200)
      expect(response.headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      })
      expect(response.headers['content-encoding']).toBe(isPacked ? 'br' : undefined)
      const { rawPayload } = response
      expect((isPacked ? brotliDecompressSync(rawPayload) : rawPayload).toString()).toBe('console.log(2)')
    },
  )

  test.each(['/graphiql', '/graphiql/assets/main-a1b2c3d4.js'])('lets %s load from this server alone', async (url) => {
    const { headers } = await app.inject(url)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  })

  test.each([
    '/graphiql/assets/nothing.js',
    '/graphiql/assets/',
    '/graphiql/secret.txt',
    '/graphiql/assets/../secret.txt',
    '/graphiql/assets/%2e%2e/secret.txt',
    '/graphiql/assets/..%2fsecret.txt',
  ])('gives nothing for %s', async (url) => {
    const response = await app.inject(url)
    expect([403, 404]).toContain(response.statusCode)
    expect(response.body).not.toBe('secret')
  })

  test('leaves the rest of the server alone', async () => {
    const response = await app.inject('/elsewhere')
    expect(response.headers).not.toHaveProperty('content-security-policy')
  })
})

describe('a bundle that was not built', () => {
  test('is a page that says how to build it', async () => {
    await app.register(graphiqlRoutes, { directory })
    const response = await app.inject('/graphiql')
    expect(response.statusCode).toBe(503)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-store')
    expect(response.headers['content-security-policy']).toContain("default-src 'none'")
    expect(response.body).toContain('npm run build')
    expect(response.body).not.toContain('<script')
  })

  test('keeps no other part of the server from starting', async () => {
    await app.register(graphiqlRoutes, { directory: join(directory, 'nowhere') })
    expect((await app.inject('/elsewhere')).statusCode).toBe(200)
  })
})
