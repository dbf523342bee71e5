import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEditingClient, type EditingClient, type Fetch } from '../../src/client/index.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

let server: AccountsServer
let author: EditingClient
let reviewer: EditingClient
/** Cuts every open stream, like a proxy that hangs up. */
let cut: () => void
/** How many streams were begun. */
let begun: number

beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  let streams: AbortController[] = []
  begun = 0
  const cutting: Fetch = async (url, init) => {
    if (init.headers['accept'] !== 'text/event-stream') return fetch(url, init)
    const stream = new AbortController()
    streams.push(stream)
    begun++
    return fetch(url, { ...init, signal: AbortSignal.any([init.signal, stream.signal]) })
  }
  cut = () => {
    for (const stream of streams) stream.abort()
    streams = []
  }
  author = createEditingClient({ url: server.url, token: await server.session('AUTHOR'), fetch: cutting })
  reviewer = createEditingClient({ url: server.url, token: await server.session('REVIEWER') })
})
afterEach(() => vi.useRealTimers())

const made = async (title: string): Promise<string> => {
  const payload = await author.createChangeset({ title })
  return payload.outcome === 'DONE' ? payload.changeset.id : expect.fail(payload.outcome)
}
const comment = async (id: string, message: string) => {
  server.pass(1_000)
  expect(await reviewer.commentOnChangeset({ id, message })).toMatchObject({ outcome: 'DONE' })
}
const said = async (items: AsyncGenerator<{ readonly text: string }>, count: number) => {
  const messages: string[] = []
  while (messages.length < count) messages.push((await items.next()).value?.text.replace(/^.*: /, '') ?? '')
  return messages
}

describe('following what concerns a user', () => {
  test('tells each item once and in order, also over connections that are lost', async () => {
    const id = await made('Followed')
    const { createdAt } = (await author.changeset({ id })) ?? expect.fail()
    await comment(id, 'one')
    const items = author.activityHappened({ since: createdAt })
    expect(await said(items, 1)).toEqual(['one'])
    cut()
    await comment(id, 'two')
    await comment(id, 'three')
    expect(await said(items, 2)).toEqual(['two', 'three'])
    cut()
    await comment(id, 'four')
    expect(await said(items, 1)).toEqual(['four'])
    expect(begun).toBe(3)
    await items.return()
  })

  test('begins now where no time is named, and loses nothing before its first item', async () => {
    const id = await made('From now on')
    await comment(id, 'before')
    const { edges } = await author.recentActivity({ first: 1 })
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(edges[0]?.node.at ?? 0) })
    const items = author.activityHappened()
    const first = said(items, 1)
    await vi.waitUntil(() => begun === 1)
    cut()
    await comment(id, 'after')
    expect(await first).toEqual(['after'])
    await items.return()
  })

  test('ends with the refusal of the server', async () => {
    const stranger = createEditingClient({ url: server.url })
    await expect(stranger.activityHappened({ since: '2026-11-20T00:00:00Z' }).next()).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    await expect(stranger.activityHappened().next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    for (const since of ['2020-01-01T00:00:00Z', 'yesterday'])
      await expect(author.activityHappened({ since }).next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('ends with the reason of its signal', async () => {
    const stop = new AbortController()
    const next = author.activityHappened({}, { signal: stop.signal }).next()
    const ended = expect(next).rejects.toThrow('enough')
    await vi.waitUntil(() => begun === 1)
    stop.abort(new Error('enough'))
    await ended
  })
})
