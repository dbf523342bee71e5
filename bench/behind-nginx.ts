/**
 * Tries docs/deploy/nginx.conf with a real nginx before a real editor and two readers:
 *
 *   node bench/behind-nginx.ts
 *
 * It takes nginx 1.22 or newer on the path, and ports of this machine. Ends with 1 where a check
 * fails.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import WebSocket from 'ws'

const root = join(import.meta.dirname, '..')
const folder = await mkdtemp(join(tmpdir(), 'aetia-nginx-'))
const stopping: (() => Promise<void> | void)[] = []
const failed: string[] = []

function check(what: string, isRight: boolean, came: unknown): void {
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}${isRight ? '' : `: ${JSON.stringify(came)} came`}`)
  if (!isRight) failed.push(what)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  server.close()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

async function serve(environment: Readonly<Record<string, string>>): Promise<number> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(root, 'src/cli/aetia.js'), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      AETIA_DATA_DIR: join(folder, 'data'),
      AETIA_TRUSTED_PROXIES: '127.0.0.1',
      AETIA_DRAIN_MS: '0',
      AETIA_LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  stopping.push(async () => {
    child.kill('SIGTERM')
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
  })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', (code) => reject(new Error(`a server ended with ${code}`)))
  })
  return port
}

/** Starts nginx with the file of the repository, whose names and ports are those of this machine. */
async function startNginx(ports: Readonly<Record<string, number>>): Promise<{ public: number; editors: number }> {
  const [open, editors] = [await freePort(), await freePort()]
  const names = Object.entries(ports).map(([name, port]): [string, string] => [`${name}:4000`, `127.0.0.1:${port}`])
  const replaced: [string, string][] = [
    ...names,
    ['listen 8080', `listen 127.0.0.1:${open}`],
    ['listen 8081', `listen 127.0.0.1:${editors}`],
    ['/var/cache/nginx/aetia', join(folder, 'cache')],
    ['/var/log/nginx/access.log', join(folder, 'access.log')],
  ]
  let conf = await readFile(join(root, 'docs/deploy/nginx.conf'), 'utf8')
  for (const [from, to] of replaced) conf = conf.replaceAll(from, to)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'tmp', name)};`,
  )
  await mkdir(join(folder, 'tmp'))
  // Started by root, its workers could not reach this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const whole = join(folder, 'nginx.conf')
  await writeFile(whole, `${user} daemon off; pid ${folder}/pid; events {} http { ${paths.join(' ')}\n${conf} }\n`)
  const nginx = spawn('nginx', ['-c', whole, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  nginx.on('error', (error) => console.error(`nginx is not there: ${error.message}`))
  stopping.push(() => void nginx.kill('SIGTERM'))
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`http://127.0.0.1:${open}/health/live`).catch(() => null)
    if (answer?.ok) return { public: open, editors }
    await wait(100)
  }
  throw new Error(`nginx does not answer: ${await readFile(join(folder, 'error.log'), 'utf8').catch(() => '')}`)
}

try {
  const editor = await serve({ AETIA_ADMIN_PASSWORD: 'correct horse battery staple' })
  const reading = {
    AETIA_ROLE: 'reader',
    AETIA_CACHE_CONTROL: 'public, max-age=1, s-maxage=1, stale-while-revalidate=60',
  }
  const [first, second] = [await serve(reading), await serve(reading)]
  const ports = await startNginx({ 'reader-1': first, 'reader-2': second, editor })
  const base = `http://127.0.0.1:${ports.public}`
  const query = '{ drivers(first: 20) { nodes { id name summary } } }'
  const address = `${base}/graphql?${new URLSearchParams({ query })}`
  const get = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(address, { headers })
    return { answer, text: await answer.text(), cache: answer.headers.get('x-cache') }
  }

  const miss = await get()
  check('the first answer comes from a reader', miss.cache === 'MISS', miss.cache)
  const hit = await get()
  check('the next one comes from the cache', hit.cache === 'HIT' && hit.text === miss.text, hit.cache)
  const tag = miss.answer.headers.get('etag') ?? ''
  const unchanged = await get({ 'if-none-match': tag })
  check('the cache answers 304', unchanged.answer.status === 304, unchanged.answer.status)
  const plain = await get({ 'accept-encoding': 'identity' })
  check('another coding is another answer', plain.answer.headers.get('content-encoding') === null, [
    ...plain.answer.headers,
  ])
  await wait(1_500)
  const stale = await get()
  check('an answer that is not fresh comes at once', stale.cache === 'STALE', stale.cache)
  await wait(500)
  const renewed = await get()
  check('and is renewed meanwhile', renewed.cache === 'HIT', renewed.cache)
  await get({ authorization: 'Bearer nobody' })
  const own = await get({ authorization: 'Bearer nobody' })
  check('a signed-in caller gets none from the cache', own.cache === 'BYPASS' && own.answer.status === 401, own.cache)
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const answered = await fetch(`${base}/graphql`, { ...post, body: JSON.stringify({ query }) })
  check('a POST is answered', answered.ok && 'data' in ((await answered.json()) as object), answered.status)
  const given = { 'x-request-id': 'of-a-stranger', 'x-forwarded-for': '203.0.113.9' }
  const id = (await fetch(`${base}/health/ready`, { headers: given })).headers.get('x-request-id')
  check('the id of a request is made by the proxy', /^[\da-f]{32}$/.test(id ?? ''), id)
  const metrics = await fetch(`${base}/metrics`)
  check('metrics are not public', metrics.status === 404, metrics.status)

  const leaves = new AbortController()
  const subscription = 'subscription { graphPublished(since: 0) { version } }'
  const stream = await fetch(`${base}/graphql?${new URLSearchParams({ query: subscription })}`, {
    headers: { accept: 'text/event-stream' },
    signal: leaves.signal,
  })
  const piece = await stream.body?.getReader().read()
  const event = new TextDecoder().decode(piece?.value as Uint8Array)
  check('an event stream passes as it comes', event.includes('graphPublished') || event.startsWith(':'), event)
  leaves.abort()
  const client = createClient({
    url: `ws://127.0.0.1:${ports.public}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  })
  const [message] = await Array.fromAsync(take(client.iterate({ query: subscription }), 1))
  check('a WebSocket passes', JSON.stringify(message).includes('"version":1'), message)
  await client.dispose()

  const signIn = 'mutation { signIn(input: { name: "admin", password: "correct horse battery staple" }) { outcome } }'
  const mutation = { ...post, body: JSON.stringify({ query: signIn }) }
  const refused = await (await fetch(`${base}/graphql`, mutation)).text()
  check('readers change nothing', refused.includes('READ_ONLY'), refused)
  const done = await (await fetch(`http://127.0.0.1:${ports.editors}/graphql`, mutation)).text()
  check('the editor does', done.includes('SIGNED_IN') || done.includes('DONE'), done)

  await stopping[1]?.()
  const statuses = new Set<number>()
  for (let each = 0; each < 20; each++)
    statuses.add(
      (
        await fetch(`${base}/graphql`, {
          ...post,
          body: JSON.stringify({ query: `{ graph { version } a${each}: graph { version } }` }),
        })
      ).status,
    )
  check('while one reader is away, the other answers', statuses.size === 1 && statuses.has(200), [...statuses])
  const log = await readFile(join(folder, 'access.log'), 'utf8')
  check('the log of the proxy has no queries', log.includes('/graphql') && !log.includes('drivers'), log.slice(0, 200))
} finally {
  for (const stop of stopping.reverse()) await stop()
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = failed.length > 0 ? 1 : 0

async function* take<Item>(items: AsyncIterable<Item>, most: number): AsyncGenerator<Item> {
  let taken = 0
  for await (const item of items) {
    yield item
    if (++taken >= most) return
  }
}
