import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Aetia, createAetia } from 'aetia'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const QUERY = '{ driver(slug: "cambered-roads") { name } }'
const AT = 'https://example.com/aetia'

let folder: string
let aetia: Aetia
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-web-'))
  aetia = createAetia({
    dataDir: folder,
    basePath: '/aetia',
    adminPassword: 'correct horse battery staple',
    logger: pino({ level: 'silent' }),
  })
})
afterAll(async () => {
  await aetia.stop()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

const asked = (query: string, init: RequestInit = {}) =>
  new Request(`${AT}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    ...init,
  })

describe('a request of the web platform', () => {
  test('is refused before the start, and answered after it', async () => {
    expect((await aetia.respond(asked(QUERY))).status).toBe(503)
    await aetia.start()
    const answer = await aetia.respond(asked(QUERY))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ data: { driver: { name: expect.any(String) } } })
  })

  test('has the statuses and headers of HTTP', async () => {
    const address = `${AT}/graphql?query=${encodeURIComponent(QUERY)}`
    const whole = await aetia.respond(new Request(address))
    const tag = whole.headers.get('etag') ?? ''
    expect([whole.status, tag]).toEqual([200, expect.stringMatching(/^(?:W\/)?".+"$/)])
    const unchanged = await aetia.respond(new Request(address, { headers: { 'if-none-match': tag } }))
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    const head = await aetia.respond(new Request(address, { method: 'HEAD' }))
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await aetia.respond(new Request('https://example.com/elsewhere'))).status).toBe(404)
  })

  test('may have no larger body than any other', async () => {
    expect((await aetia.respond(asked('x'.repeat(300_000)))).status).toBe(413)
  })

  test('can follow what is published, until it is aborted', async () => {
    const controller = new AbortController()
    const answer = await aetia.respond(
      asked('subscription { graphPublished(since: 0) { version } }', {
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        signal: controller.signal,
      }),
    )
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const reader = answer.body?.getReader()
    let text = ''
    while (!text.includes('"version":1')) text += new TextDecoder().decode((await reader?.read())?.value)
    controller.abort()
    await expect(reader?.read().then(({ done }) => done)).rejects.toThrow()
  })
})
