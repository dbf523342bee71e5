import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixedHistory } from '../notation/fixed-history.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { createTestServer, startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

test('/health/live says that the process answers', async () => {
  const response = await fetch(`${server.origin}/health/live`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'live' }])
})

describe('/health/ready', () => {
  test('says which version is served', async () => {
    const response = await fetch(`${server.origin}/health/ready`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      status: 'ready',
      version: 1,
      digest: expect.stringMatching(/^sha256-tree:[\da-f]{64}$/),
    })
  })

  test('says both digests where the content does not make the one that was published', async () => {
    const graph = await openGraph('none')
    const mismatch = { version: 1, logged: 'sha256:1', rebuilt: graph.digest }
    const app = await createTestServer({ history: { ...fixedHistory(graph), digestMismatch: () => mismatch } })
    const response = await app.inject('/health/ready')
    expect([response.statusCode, response.json()]).toEqual([
      200,
      {
        status: 'ready',
        version: 1,
        digest: graph.digest,
        digestMismatch: { logged: 'sha256:1', rebuilt: graph.digest },
      },
    ])
    await app.close()
  })

  test('is 503 as soon as the server closes, while it still answers', async () => {
    const closing = await createTestServer()
    const asked = Promise.withResolvers<void>()
    closing.addHook('preClose', () => asked.promise)
    const origin = await closing.listen({ port: 0, host: '127.0.0.1' })

    const closed = closing.close()
    const response = await fetch(`${origin}/health/ready`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'closing' }])
    expect(response.headers.get('connection')).toBe('close')
    expect((await fetch(`${origin}/health/live`)).status).toBe(200)
    asked.resolve()
    await closed
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow()
  })
})

test('/ leads programs to /graphql', async () => {
  const response = await fetch(server.origin, { redirect: 'manual', headers: { accept: 'application/json' } })
  expect([response.status, response.headers.get('location')]).toEqual([302, './graphql'])
})

test('/graphql is a page for a browser and JSON for everything else', async () => {
  const page = await fetch(server.url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
  expect([page.status, page.headers.get('content-type'), page.headers.get('etag')]).toEqual([200, 'text/html', null])
  const answer = await fetch(`${server.url}?query=%7Bgraph%7Bversion%7D%7D`, { headers: { accept: '*/*' } })
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
})
