import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestServer } from '../../notation/start-server.ts'

const SCRIPT = 'customElements.define("aetia-paths", class extends HTMLElement {})'

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embed-'))
  await writeFile(join(folder, 'aetia.js'), SCRIPT)
  app = await createTestServer({ embedDirectory: folder })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })

describe('the script of the custom elements', () => {
  test('is for pages of every site, and renewed after some minutes', async () => {
    const { statusCode, headers, body } = await get('/embed/aetia.js', { origin: 'https://site.example' })
    expect([statusCode, body]).toEqual([200, SCRIPT])
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=600, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"/),
    })
    expect((await get('/embed/aetia.js', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304)
  })

  test('has a name that only its bytes have, which never changes, with its hash for pages that check it', async () => {
    const told = await get('/embed/aetia.json')
    expect(told.headers).toMatchObject({ 'cache-control': 'no-cache', 'access-control-allow-origin': '*' })
    const { script, integrity } = told.json()
    expect(script).toMatch(/^aetia-[0-9a-f]{16}\.js$/)
    expect(integrity).toBe(`sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`)
    const named = await get(`/embed/${script}`)
    expect([named.statusCode, named.body]).toEqual([200, SCRIPT])
    expect(named.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/embed/aetia-0000000000000000.js')).statusCode).toBe(404)
  })

  test('may be loaded from where the API may not be called', async () => {
    const strict = await createTestServer({
      embedDirectory: folder,
      environment: { AETIA_CORS_ORIGINS: 'https://only.example' },
    })
    const { headers } = await strict.inject({ url: '/embed/aetia.js', headers: { origin: 'https://site.example' } })
    expect(headers['access-control-allow-origin']).toBe('*')
    await strict.close()
  })
})

describe('a page for frames', () => {
  test('may be framed by every site, loads nothing but the script, and asks this server alone', async () => {
    const { headers, body } = await get('/embed/paths?from=driver:cambered-roads')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'; script-src 'self'; connect-src 'self';")
    expect(headers).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin', 'cache-control': 'no-cache' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(body).toMatch(/<script type="module" src="aetia-[0-9a-f]{16}\.js"><\/script>/)
    expect(body).toContain('<aetia-paths heading-level="2" from="driver:cambered-roads">')
    expect(body).toContain('<a href="../ask?from=driver%3Acambered-roads" target="_blank">Aetia</a>')
  })

  test('has its question, version and language in its address', async () => {
    const { body } = await get('/embed/paths?question=What+does+camber+lead+to%3F&asOf=1&lang=de')
    expect(body).toContain('<html lang="de">')
    expect(body).toContain('<title>What does camber lead to?</title>')
    expect(body).toContain('question="What does camber lead to?" as-of="1">')
    expect(body).toContain('<a href="../ask?asOf=1&amp;lang=de&amp;q=What+does+camber+lead+to%3F" target="_blank">')
  })

  test('of a concept names it, and links to its page', async () => {
    const { body } = await get('/embed/concept?concept=injury:it-band-syndrome')
    expect(body).toContain('<aetia-concept heading-level="2" concept="injury:it-band-syndrome">')
    expect(body).toContain('<a href="../concepts/injury%3Ait-band-syndrome" target="_blank">')
  })

  test.each([
    '"><script>alert(1)</script>',
    "' onload=alert(1) x='",
    '</title><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u0000<',
  ])('takes %j as a text, wherever it comes', async (text) => {
    const tags = (body: string) => body.match(/<\/?[a-z-]+/g)
    for (const name of ['question', 'from', 'to', 'concept', 'limit', 'asOf', 'lang', 'other'])
      for (const path of ['/embed/paths', '/embed/concept']) {
        const [hostile, harmless] = await Promise.all(
          [text, 'a'].map((value) => get(`${path}?${new URLSearchParams({ [name]: value })}`)),
        )
        expect(tags(hostile?.body ?? '')).toEqual(tags(harmless?.body ?? ''))
        expect(hostile?.body).not.toContain('href="javascript')
      }
  })
})

test('where the elements were not built, their addresses say how to build them', async () => {
  const without = await createTestServer({ embedDirectory: '/nowhere' })
  for (const url of ['/embed/aetia.js', '/embed/aetia.json', '/embed/paths', '/embed/concept']) {
    const { statusCode, body, headers } = await without.inject({ url })
    expect([statusCode, headers['cache-control']]).toEqual([503, 'no-store'])
    expect(body).toContain('npm run build')
  }
  await without.close()
})

test('where the explorer is off, there are no elements either', async () => {
  const without = await createTestServer({ embedDirectory: folder, environment: { AETIA_EXPLORER: 'off' } })
  expect((await without.inject({ url: '/embed/aetia.js' })).statusCode).toBe(404)
  await without.close()
})
