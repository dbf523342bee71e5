import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/**
 * Stops a server again and again under load, as a load balancer sees it, and counts lost requests:
 * `node bench/stops.ts [stops]`. Clients open a connection for every request. They leave once a
 * poll of `/health/ready` has answered 503 and a second has passed; any other end of a request than
 * an answer of 200 is a loss.
 */
const STOPS = Number(process.argv[2] ?? 10)
const CLIENTS = 8
const POLL_MS = 250
const LEAVE_MS = 1_000
const CLI = fileURLToPath(new URL('../src/cli/aetia.js', import.meta.url))
const QUERY = encodeURIComponent('{ driver(slug: "cambered-roads") { leadsTo(first: 20) { nodes { id } } } }')

const answerOf = (url: string): Promise<string> =>
  new Promise((resolve) => {
    request(url, { agent: false }, (response) => {
      response.on('error', (error) => resolve(error.message))
      response.resume().on('end', () => resolve(String(response.statusCode)))
    })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end()
  })

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let out = ''
  for await (const text of stdout ?? []) {
    out += String(text)
    const [, address] = /ready at (http:\S+)\/graphql/.exec(out) ?? []
    if (address !== undefined) return address
  }
  throw new Error('The server ended before it was ready.')
}

const folder = await mkdtemp(join(tmpdir(), 'aetia-stops-'))
const env = {
  ...process.env,
  PORT: '0',
  AETIA_DATA_DIR: folder,
  AETIA_LOG_LEVEL: 'warn',
  AETIA_ADMIN_PASSWORD: 'correct horse battery staple',
}
const total = { requests: 0, lost: 0 }
for (let stop = 1; stop <= STOPS; stop++) {
  const server = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await addressOf(server)
  const counted = new Map<string, number>()
  let isOut = false
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!isOut) {
      const answer = await answerOf(`${address}/graphql?query=${QUERY}`)
      counted.set(answer, (counted.get(answer) ?? 0) + 1)
    }
  })
  await sleep(1_000)
  const signaled = performance.now()
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  while ((await answerOf(`${address}/health/ready`)) === '200') await sleep(POLL_MS)
  await sleep(LEAVE_MS)
  isOut = true
  await Promise.all(clients)
  const [code] = await ended
  const requests = [...counted.values()].reduce((sum, count) => sum + count, 0)
  const lost = requests - (counted.get('200') ?? 0)
  total.requests += requests
  total.lost += lost
  console.log(
    `stop ${stop}: exit code ${code} after ${Math.round(performance.now() - signaled)} ms, ${requests} requests, ${lost} lost`,
    ...(lost ? [Object.fromEntries(counted)] : []),
  )
}
await rm(folder, { recursive: true })
console.log(`${STOPS} stops: ${total.requests} requests, ${total.lost} lost`)
