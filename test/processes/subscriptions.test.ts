import { once } from 'node:events'
import { createClient as createStreamClient } from 'graphql-sse'
import { createClient as createSocketClient } from 'graphql-ws'
import { expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { publishedBy } from './published-by.ts'
import { servedProcess } from './served-process.ts'

const QUERY = 'subscription ($since: Int!) { graphPublished(since: $since) { version digest } }'

interface Seen {
  readonly version: number
  readonly digest: string
}

/** Follows a process until a version has come. */
async function followed(url: string, way: 'graphql-ws' | 'server-sent events', last: number, since = 0) {
  const client =
    way === 'graphql-ws'
      ? createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 })
      : createStreamClient({ url, retryAttempts: 0 })
  onTestFinished(() => client.dispose())
  const seen: Seen[] = []
  const events = client.iterate({ query: QUERY, variables: { since } }) as AsyncIterableIterator<{
    readonly data: { readonly graphPublished: Seen }
  }>
  for await (const { data } of events) {
    seen.push(data.graphPublished)
    if (data.graphPublished.version >= last) break
  }
  return seen
}

test('two processes, one of them a reader, send their followers every version that four other writers publish', async () => {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  const editor = await servedProcess({ DATABASE_URL: url })
  const reader = await servedProcess({ DATABASE_URL: url, AETIA_ROLE: 'reader' })
  const each = 5
  const last = 1 + 4 * each
  const following = [editor, reader].flatMap((served) => [
    followed(served.url, 'graphql-ws', last),
    followed(served.url, 'server-sent events', last),
  ])
  const made = await publishedBy(url, 'w', 4, each)
  expect(made).toHaveLength(4 * each)
  for (const seen of await Promise.all(following)) {
    expect(seen.map(({ version }) => version)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
    expect(seen.slice(1)).toEqual(made.map(({ version, digest }) => ({ version, digest })))
  }
  expect([...editor.log(), ...reader.log()].filter(({ level }) => level > 30)).toEqual([])
})

test('a process with followers stops at once, and they continue at another process from the same version', async () => {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  const first = await servedProcess({ DATABASE_URL: url })
  const second = await servedProcess({ DATABASE_URL: url })
  const socket = new WebSocket(first.url.replace('http', 'ws'), 'graphql-transport-ws')
  await once(socket, 'open')
  const closed = once(socket, 'close')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY, variables: { since: 0 } } }))
  const [message] = await once(socket, 'message')
  const { version } = JSON.parse(String(message)).payload.data.graphPublished
  expect(version).toBe(1)
  first.child.kill('SIGTERM')
  expect((await closed)[0]).toBe(1001)
  expect((await once(first.child, 'exit'))[0]).toBe(0)
  await publishedBy(url, 'w', 1, 2)
  const seen = await followed(second.url, 'graphql-ws', 3, version)
  expect(seen.map((one) => one.version)).toEqual([2, 3])
})
