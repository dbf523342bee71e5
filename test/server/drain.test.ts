import { type RequestOptions, request } from 'node:http'
import { expect, test } from 'vitest'
import { drain } from '../../src/server/graceful-stop.ts'
import { createReadiness } from '../../src/server/readiness.ts'
import { startServer } from '../notation/start-server.ts'

const BODY = JSON.stringify({ query: '{ driver(slug: "cambered-roads") { leadsTo(first: 100) { nodes { id } } } }' })

async function startDrainableServer() {
  const readiness = createReadiness()
  const server = await startServer({ readiness })
  return { readiness, server, origin: server.origin }
}

/**
 * Sends one request over a connection of its own. Resolves to the status, or to the error that cut
 * it.
 */
function onNewConnection(url: string, body?: string): Promise<number | string> {
  const post: RequestOptions = { method: 'POST', headers: { 'content-type': 'application/json' } }
  return new Promise((resolve) => {
    const asking = request(url, { agent: false, ...(body !== undefined && post) }, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('')
      resolve(body === undefined || text.startsWith('{"data":') ? Number(response.statusCode) : text)
    })
    asking.on('error', (error) => resolve(String(error))).end(body)
  })
}

test('ten stops under load lose no request of a client that leaves once it has seen 503', async () => {
  for (let stop = 0; stop < 10; stop++) {
    const { readiness, server, origin } = await startDrainableServer()
    const answers: Promise<number | string>[] = []
    let isOut = false
    const clients = Array.from({ length: 8 }, async () => {
      while (!isOut) {
        const answer = onNewConnection(`${origin}/graphql`, BODY)
        answers.push(answer)
        await answer
      }
    })
    const answered = async (count: number) => {
      const enough = answers.length + count
      while (answers.length < enough) await answers.at(-1)
    }
    await answered(20)
    const hurry = new AbortController()
    const draining = drain(readiness, 600_000, hurry.signal)
    // As a load balancer: it notices at its next look, and is slow to send requests elsewhere.
    expect(await onNewConnection(`${origin}/health/ready`)).toBe(503)
    expect(await onNewConnection(`${origin}/health/live`)).toBe(200)
    await answered(24)
    isOut = true
    hurry.abort()
    await draining
    await server.close()
    await Promise.all(clients)
    expect((await Promise.all(answers)).filter((answer) => answer !== 200)).toEqual([])
    expect(await onNewConnection(`${origin}/health/live`)).toContain('ECONNREFUSED')
  }
})

test('while it drains, each answer is the last on its connection', async () => {
  const { readiness, server, origin } = await startDrainableServer()
  const before = await fetch(`${origin}/health/live`)
  expect(before.headers.get('connection')).toBe('keep-alive')
  readiness.end()
  const after = await fetch(`${origin}/health/live`)
  expect([after.status, after.headers.get('connection')]).toEqual([200, 'close'])
  await server.close()
})

test('a drain of 0 ms is none', async () => {
  const readiness = createReadiness()
  await drain(readiness, 0, new AbortController().signal)
  expect(readiness.isReady()).toBe(false)
})
