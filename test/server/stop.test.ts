import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { program } from '../notation/program.ts'
import { startServer } from '../notation/start-server.ts'
import { until } from '../notation/until.ts'

const CLI = await program('src/cli/aetia.js')
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

/**
 * Posts the query over a connection that is kept. `answered` has no error, or the one it failed
 * with.
 */
function ask(url: string, agent: Agent): Promise<Error | null> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' }
    const asking = request(url, { method: 'POST', headers, agent }, async (response) => {
      const body = (await response.setEncoding('utf8').toArray()).join('')
      resolve(body.startsWith('{"data":') ? null : new Error(`${response.statusCode} ${body}`))
    })
    asking.on('error', resolve).end(JSON.stringify({ query: QUERY }))
  })
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
    const answers: Promise<Error | null>[] = []
    let stopping = false
    const client = async () => {
      while (!stopping) {
        const answer = ask(url, agent)
        answers.push(answer)
        await answer
      }
    }
    const clients = Array.from({ length: 40 }, client)
    await until(() => answers.length > 100)
    const before = [...answers]
    served.kill('SIGTERM')
    // The clients know nothing of it yet, and go on for a moment.
    await until(() => answers.length > before.length + 40)
    stopping = true
    await Promise.all(clients)
    expect(await exitOf(served)).toBe(0)
    agent.destroy()

    expect((await Promise.all(before)).filter((error) => error !== null)).toEqual([])
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
  const server = await startServer()
  const body = JSON.stringify({ query: QUERY })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const agent = new Agent({ keepAlive: true })
  const asking = request(server.url, { method: 'POST', headers, agent })
  const answered = once(asking, 'response') as Promise<[IncomingMessage]>
  const begun = once(server.app.server, 'request')
  asking.write(body.slice(0, 5))
  await begun
  const closed = server.close()
  await until(() => !server.app.server.listening)
  asking.end(body.slice(5))
  const [response] = await answered
  expect((await response.setEncoding('utf8').toArray()).join('')).toMatch(/^\{"data":/)
  // Its connection is not kept until the client thinks of it.
  expect(response.headers.connection).toBe('close')
  await closed
  agent.destroy()
})
