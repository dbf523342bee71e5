import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import {
  AetiaAnswerError,
  AetiaGraphQLError,
  AetiaHttpError,
  createClient,
  type Fetch,
} from '../../src/client/index.ts'
import { type FollowedServer, startFollowedServer } from '../server/followed-server.ts'
import { fakeFetch, jsonAnswer, textAnswer } from './fake-fetch.ts'

let server: FollowedServer
beforeEach(async () => {
  server = await startFollowedServer()
})
afterEach(() => server.close())

const versionsOf = async (events: AsyncIterable<{ readonly version: number }>, count: number) => {
  const versions: number[] = []
  for await (const { version } of events) {
    versions.push(version)
    if (versions.length === count) break
  }
  return versions
}

describe('following the published versions', () => {
  test('brings every version after the one that is known, and leaves nothing behind when the loop is left', async () => {
    await server.publish()
    const aetia = createClient({ url: server.url })
    const following = versionsOf(aetia.graphPublished({ since: 0 }), 4)
    await server.untilListening(1)
    await server.publish()
    await server.publish()
    expect(await following).toEqual([1, 2, 3, 4])
    await server.untilListening(0)
  })

  test('begins after the newest version where none is named', async () => {
    await server.publish()
    const events = createClient({ url: server.url }).graphPublished()
    const next = events.next()
    await server.untilListening(1)
    await server.publish()
    expect((await next).value?.version).toBe(3)
    await events.return()
  })

  test('continues at its last version after a lost connection, even before the first event', async () => {
    const lost: AbortController[] = []
    // Like a proxy that hangs up.
    const cutting: Fetch = async (url, init) => {
      const cut = new AbortController()
      if (init.headers['accept'] === 'text/event-stream') lost.push(cut)
      return fetch(url, { ...init, signal: AbortSignal.any([init.signal, cut.signal]) })
    }
    const events = createClient({ url: server.url, fetch: cutting }).graphPublished()
    const first = events.next()
    await server.untilListening(1)
    lost[0]?.abort()
    await server.untilListening(0)
    await server.publish()
    expect((await first).value?.version).toBe(2)
    const second = events.next()
    await server.untilListening(1)
    lost[1]?.abort()
    await server.untilListening(0)
    await server.publish()
    await server.publish()
    expect([(await second).value?.version, (await events.next()).value?.version]).toEqual([3, 4])
    await events.return()
  })

  test('reconnects when the server refuses connections for a while, or cannot read its log', async () => {
    const refusals = [
      textAnswer('busy', 503, 'text/plain'),
      jsonAnswer({ errors: [{ message: 'full', extensions: { code: 'LIMIT_EXCEEDED' } }] }, 503, 'application/json'),
      new Response('event: next\ndata: {"errors":[{"message":"away","extensions":{"code":"UNAVAILABLE"}}]}\n\n', {
        headers: { 'content-type': 'text/event-stream' },
      }),
    ]
    const refusing: Fetch = async (url, init) => refusals.shift() ?? fetch(url, init)
    const events = createClient({ url: server.url, fetch: refusing }).graphPublished({ since: 0 })
    expect((await events.next()).value?.version).toBe(1)
    await events.return()
  })

  test('ends with the error when asking again would not help', async () => {
    const aetia = createClient({ url: server.url })
    await expect(aetia.graphPublished({ since: -1 }).next()).rejects.toThrow(AetiaGraphQLError)
    const bad = createClient({ url: server.url, headers: { authorization: 'Bearer bad' } })
    await expect(bad.graphPublished({ since: 0 }).next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    const elsewhere = createClient({ url: server.url.replace('/graphql', '/nothing') })
    await expect(elsewhere.graphPublished({ since: 0 }).next()).rejects.toBeInstanceOf(Error)
    const page = fakeFetch(textAnswer('<html>', 404, 'text/html'))
    await expect(
      createClient({ url: 'http://aetia.test/graphql', fetch: page.fetch }).graphPublished({ since: 0 }).next(),
    ).rejects.toThrow(AetiaHttpError)
    const other = fakeFetch(jsonAnswer({ data: {} }))
    await expect(
      createClient({ url: 'http://aetia.test/graphql', fetch: other.fetch }).graphPublished({ since: 0 }).next(),
    ).rejects.toThrow(AetiaAnswerError)
  })

  test('ends with VERSION_AHEAD when the log does not reach the version that it has, at the start or later', async () => {
    const aetia = createClient({ url: server.url })
    const ahead = aetia.graphPublished({ since: 999 }).next()
    await expect(ahead).rejects.toThrow(AetiaGraphQLError)
    await expect(ahead).rejects.toMatchObject({
      code: 'VERSION_AHEAD',
      message: expect.stringContaining('since 999 is ahead of the newest version 1'),
    })
    await server.publish()
    const events = aetia.graphPublished()
    const next = events.next()
    await server.untilListening(1)
    await server.restore(1)
    await expect(next).rejects.toMatchObject({ code: 'VERSION_AHEAD' })
  })

  test('ends with the reason of its signal, while it waits too', async () => {
    const signals = new AbortController()
    const events = createClient({ url: server.url }).graphPublished({ since: 1 }, { signal: signals.signal })
    const next = expect(events.next()).rejects.toThrow('enough')
    await server.untilListening(1)
    signals.abort(new Error('enough'))
    await next
    await server.untilListening(0)
  })

  test('reads events however they are cut into pieces', async () => {
    const text =
      ':\r\n\r\nevent: next\r\ndata: {"data":{"graphPublished":{"version":7,\r\ndata: "publishedAt":"ä","digest":"d"}}}\r\n\r\n: comment\n\n'
    const bytes = new TextEncoder().encode(text)
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      },
    })
    onTestFinished(() => pieces.cancel().catch(() => {}))
    const { fetch: piecemeal } = fakeFetch(new Response(pieces, { headers: { 'content-type': 'text/event-stream' } }))
    const events = createClient({ url: 'http://aetia.test/graphql', fetch: piecemeal }).graphPublished({ since: 6 })
    expect((await events.next()).value).toEqual({ version: 7, publishedAt: 'ä', digest: 'd' })
    await events.return()
  })
})
