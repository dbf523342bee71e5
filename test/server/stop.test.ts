import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { startTestServer } from '../start-test-server.ts'

const CLI = fileURLToPath(new URL('../../src/cli/aetia.js', import.meta.url))
const QUERY = '{ driver(slug: "cambered-roads") { leadsTo(first: 100) { nodes { id } } } }'

type Served = ChildProcessByStdio<null, Readable, Readable>
let child: Served | undefined
afterEach(() => {
  child?.kill('SIGKILL')
})

const data = mkdtempSync(join(tmpdir(), 'aetia-stop-'))
// With a password of its own, the first user is not announced.
const ADMIN = { AETIA_ADMIN_PASSWORD: 'correct horse battery staple' }
afterAll(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }))

/** Starts `aetia serve` as its user does, and gives the first line that it prints. */
async function serve(environment: Record<string, string> = {}): Promise<{ served: Served; line: string; url: string }> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    PORT: '0',
    AETIA_LOG_LEVEL: 'warn',
    AETIA_DRAIN_MS: '0',
    AETIA_DATA_DIR: data,
    ...ADMIN,
    ...environment,
  }
  const served = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  child = served
  served.stderr.resume()
  const [line] = (await once(createInterface(served.stdout), 'line')) as [string]
  return { served, line, url: /http:\S+/.exec(line)?.[0] ?? '' }
}

const exitOf = async (served: Served): Promise<number | null> =>
  served.exitCode ?? ((await once(served, 'exit')) as [number | null])[0]

/** Posts the query over a connection that is kept. `answered` has no error, or the one it failed with. */
function ask(url: string, agent: Agent): { readonly sentAt: number; readonly answered: Promise<Error | null> } {
  const sentAt = performance.now()
  const answered = new Promise<Error | null>((resolve) => {
    const headers = { 'content-type': 'application/json' }
    const asking = request(url, { method: 'POST', headers, agent }, async (response) => {
      const body = (await response.setEncoding('utf8').toArray()).join('')
      resolve(body.startsWith('{"data":') ? null : new Error(`${response.statusCode} ${body}`))
    })
    asking.on('error', resolve).end(JSON.stringify({ query: QUERY }))
  })
  return { sentAt, answered }
}

describe('aetia serve', () => {
  test('prints where it is and a query to try, and then nothing', async () => {
    const { served, line, url } = await serve()
    expect(line).toMatch(
      /^Aetia is ready at http:\/\/127\.0\.0\.1:\d+\/graphql - try \{ driver\(slug: "cambered-roads"\) \{.*\} \}$/,
    )
    const query = line.slice(line.indexOf('{'))
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect((await response.json()).data.driver.leadsTo.nodes.length).toBeGreaterThan(0)
    served.kill('SIGTERM')
    expect(await exitOf(served)).toBe(0)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with code 0 on %s', async (signal) => {
    const { served } = await serve()
    served.kill(signal)
    expect(await exitOf(served)).toBe(0)
  })

  test('answers every request that was sent before it was told to stop', async () => {
    const { served, url } = await serve()
    const agent = new Agent({ keepAlive: true, maxSockets: 40 })
    const asked: { sentAt: number; answered: Promise<Error | null> }[] = []
    let stopping = false
    const client = async () => {
      while (!stopping) {
        const one = ask(url, agent)
        asked.push(one)
        await one.answered
      }
    }
    const clients = Array.from({ length: 40 }, client)
    await wait(500)
    const signalledAt = performance.now()
    served.kill('SIGTERM')
    // The clients know nothing of it yet, and go on for a moment.
    await wait(30)
    stopping = true
    await Promise.all(clients)
    expect(await exitOf(served)).toBe(0)
    agent.destroy()

    const before = asked.filter(({ sentAt }) => sentAt < signalledAt)
    expect(before.length).toBeGreaterThan(100)
    expect((await Promise.all(before.map(({ answered }) => answered))).filter((error) => error !== null)).toEqual([])
  })

  test('is not kept from stopping by a client that never ends its request', async () => {
    const { served, url } = await serve()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.on('error', () => {})
    socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n')
    served.kill('SIGTERM')
    expect(await exitOf(served)).toBe(0)
  })
})

test('a request that has begun when the server closes is answered', async () => {
  const server = await startTestServer()
  const body = JSON.stringify({ query: QUERY })
  const answered = new Promise<string>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asking = request(server.url, { method: 'POST', headers }, async (response) =>
      resolve((await response.setEncoding('utf8').toArray()).join('')),
    )
    asking.on('error', reject).write(body.slice(0, 5))
    // The rest comes when the server is long closing.
    setTimeout(() => asking.end(body.slice(5)), 300)
  })
  await wait(50)
  const closed = server.close()
  expect(await answered).toMatch(/^\{"data":/)
  const answeredAt = performance.now()
  await closed
  // Its connection is not kept until the client thinks of it.
  expect(performance.now() - answeredAt).toBeLessThan(2_000)
})
