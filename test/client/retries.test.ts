import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  AetiaGraphQLError,
  AetiaHttpError,
  AetiaNetworkError,
  AetiaTimeoutError,
  AetiaUsageError,
  type ClientOptions,
  createEditingClient,
  type FetchResponse,
} from '../../src/client/index.ts'
import { deafFetch, fakeFetch, jsonAnswer, textAnswer } from './fake-fetch.ts'

const url = 'http://aetia.test/graphql'
const graph = { version: 1, digest: 'sha256:00' }
const good = () => jsonAnswer({ data: { graph } })
const busy = (retryAfter?: string) =>
  new Response('busy', {
    status: 503,
    headers: { 'content-type': 'text/plain', ...(retryAfter !== undefined && { 'retry-after': retryAfter }) },
  })

/** A client whose server gives these answers in turn, and the last one from then on. */
function clientOf(
  answers: readonly (() => FetchResponse | Promise<FetchResponse>)[],
  options?: Partial<ClientOptions>,
) {
  let asked = 0
  const { fetch, seen } = fakeFetch(() => (answers[asked++] ?? answers.at(-1) ?? good)())
  return { client: createEditingClient({ url, fetch, ...options }), seen }
}

/** What a call comes to when all timers have fired. */
async function settled<T>(call: Promise<T>): Promise<T> {
  call.catch(() => {})
  await vi.runAllTimersAsync()
  return call
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a query is sent again', () => {
  const refused = () => Promise.reject(new TypeError('fetch failed'))
  const cut = () => ({ status: 200, headers: new Headers(), text: () => Promise.reject(new Error('terminated')) })
  const inGraphQL = () => jsonAnswer({ errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] }, 503)

  test.each([
    ['a connection that was refused', refused],
    ['one that broke', cut],
    ['status 429', () => textAnswer('slow down', 429, 'text/plain')],
    ['status 502', () => textAnswer('bad gateway', 502, 'text/html')],
    ['status 503', busy],
    ['status 504', () => textAnswer('late', 504, 'text/html')],
    ['a GraphQL answer with such a status', inGraphQL],
  ])('after %s', async (_, failure) => {
    const { client, seen } = clientOf([failure, failure, good])
    expect(await settled(client.graph())).toEqual(graph)
    expect(seen).toHaveLength(3)
    expect(new Set(seen.map(({ query }) => query)).size).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('twice at most when nothing was said, and then the last failure is the answer', async () => {
    const { client, seen } = clientOf([busy])
    await expect(settled(client.graph())).rejects.toBeInstanceOf(AetiaHttpError)
    expect(seen).toHaveLength(3)
  })

  test('as often as the client or the call says', async () => {
    const { client, seen } = clientOf([busy], { retries: 1 })
    await expect(settled(client.graph())).rejects.toBeInstanceOf(AetiaHttpError)
    expect(seen).toHaveLength(2)
    await expect(settled(client.graph({}, { retries: 0 }))).rejects.toBeInstanceOf(AetiaHttpError)
    expect(seen).toHaveLength(3)
  })

  test("when it is a document of the caller's own, with comments and fragments around it", async () => {
    const { client, seen } = clientOf([busy, good])
    const text = '# A question.\nfragment V on GraphVersion { version }\nquery { graph { ...V } }'
    expect(await settled(client.execute(text))).toEqual({ graph })
    expect(seen).toHaveLength(2)
  })
})

describe('a query is not sent again', () => {
  const plain = { message: 'no', extensions: { code: 'BAD_USER_INPUT' } }
  test.each([
    ['status 400', () => jsonAnswer({ errors: [plain] }, 400), AetiaGraphQLError],
    ['status 401', () => textAnswer('who?', 401, 'text/plain'), AetiaHttpError],
    ['status 404', () => textAnswer('where?', 404, 'text/html'), AetiaHttpError],
    ['status 500', () => textAnswer('broken', 500, 'text/html'), AetiaHttpError],
    ['errors beside data', () => jsonAnswer({ data: { graph: null }, errors: [plain] }), AetiaGraphQLError],
  ])('after %s', async (_, failure, kind) => {
    const { client, seen } = clientOf([failure, good])
    await expect(settled(client.graph())).rejects.toBeInstanceOf(kind)
    expect(seen).toHaveLength(1)
  })

  test('once its signal has fired, not even from a pause', async () => {
    const { client, seen } = clientOf([busy])
    const stop = new AbortController()
    const ended = client.graph({}, { signal: stop.signal })
    const rejected = expect(ended).rejects.toThrow('left')
    await vi.advanceTimersByTimeAsync(1)
    stop.abort(new Error('left'))
    await rejected
    expect(seen).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the pause before the next attempt', () => {
  /** The times of the requests in milliseconds, from the first one. */
  async function timesOf(failures: readonly (() => FetchResponse)[], random: number) {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const times: number[] = []
    let asked = 0
    const start = Date.now()
    const { fetch } = fakeFetch(() => {
      times.push(Date.now() - start)
      return (failures[asked++] ?? good)()
    })
    await settled(createEditingClient({ url, fetch, retries: failures.length, timeoutMs: 600_000 }).graph())
    return times
  }

  test('doubles, and is chosen by chance from its upper half', async () => {
    const failures = [() => busy(), () => busy(), () => busy()]
    expect(await timesOf(failures, 0)).toEqual([0, 125, 375, 875])
    expect(await timesOf(failures, 1)).toEqual([0, 250, 750, 1750])
  })

  test('has a bound', async () => {
    const times = await timesOf(
      Array(9).fill(() => busy()),
      1,
    )
    expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBe(8000)
  })

  test('is at least as long as Retry-After says, in seconds or by a date', async () => {
    expect(await timesOf([() => busy('3')], 0)).toEqual([0, 3000])
    expect(await timesOf([() => busy('3')], 1)).toEqual([0, 3125])
    const [, later] = await timesOf([() => busy(new Date(Date.now() + 5000).toUTCString())], 0)
    expect(later).toBeGreaterThan(3900)
    expect(later).toBeLessThanOrEqual(5000)
    expect(await timesOf([() => busy('soon')], 0)).toEqual([0, 125])
  })

  test('is not begun when the call would end before it', async () => {
    const { client, seen } = clientOf([() => busy('60'), good])
    const error = await client.graph().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(AetiaHttpError)
    expect(error).toMatchObject({ status: 503, retryAfterMs: 60_000 })
    expect(seen).toHaveLength(1)
  })
})

describe('a mutation', () => {
  test('is never sent again, also as a document of the caller', async () => {
    const { client, seen } = clientOf([busy])
    await expect(settled(client.discardChangeset({ id: 'x', basedOn: 1 }))).rejects.toBeInstanceOf(AetiaHttpError)
    await expect(
      settled(client.execute('fragment F on A { b }\n mutation{ discard { ...F } }')),
    ).rejects.toBeInstanceOf(AetiaHttpError)
    await expect(
      settled(client.execute('mutation ($input: I!) { x(input: $input) { y } }', { input: { idempotencyKey: 'k' } })),
    ).rejects.toBeInstanceOf(AetiaHttpError)
    expect(seen).toHaveLength(3)
  })

  test('that publishes is sent again with an idempotency key, and not without one', async () => {
    const publishChangeset = { outcome: 'PUBLISHED' }
    const { client, seen } = clientOf([busy, () => jsonAnswer({ data: { publishChangeset } })])
    expect(await settled(client.publishChangeset({ id: 'x', basedOn: 1, idempotencyKey: 'once' }))).toEqual(
      publishChangeset,
    )
    expect(seen).toHaveLength(2)
    const without = clientOf([busy])
    await expect(settled(without.client.publishChangeset({ id: 'x', basedOn: 1 }))).rejects.toThrow()
    expect(without.seen).toHaveLength(1)
  })
})

describe('times', () => {
  test('of one attempt end it, and the next one may succeed', async () => {
    let asked = 0
    const { fetch, seen } = fakeFetch(() => (asked++ === 0 ? new Promise(() => {}) : good()))
    const client = createEditingClient({ url, fetch, attemptTimeoutMs: 1000 })
    expect(await settled(client.graph())).toEqual(graph)
    expect(seen).toHaveLength(2)
  })

  test('of one attempt are those of the call where it has some', async () => {
    const client = createEditingClient({ url, fetch: deafFetch, attemptTimeoutMs: 1000, retries: 0 })
    await expect(settled(client.graph({}, { attemptTimeoutMs: 50 }))).rejects.toMatchObject({
      kind: 'TIMEOUT',
      timeoutMs: 50,
    })
  })

  test('of the whole call hold for all attempts and pauses together', async () => {
    const start = Date.now()
    const client = createEditingClient({ url, fetch: deafFetch, attemptTimeoutMs: 2000, timeoutMs: 5000, retries: 10 })
    const ended = client.graph().catch((reason: unknown) => [reason, Date.now() - start])
    await vi.runAllTimersAsync()
    expect(await ended).toEqual([expect.any(AetiaTimeoutError), 5000])
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([-1, 0.5, Number.NaN, 11])('a count of %d retries is refused', async (retries) => {
    expect(() => createEditingClient({ url, retries })).toThrow(AetiaUsageError)
    const { client, seen } = clientOf([good])
    await expect(client.graph({}, { retries })).rejects.toBeInstanceOf(AetiaUsageError)
    expect(seen).toEqual([])
  })

  test('of an attempt are refused when no timer can hold them', () => {
    expect(() => createEditingClient({ url, attemptTimeoutMs: 0 })).toThrow('`attemptTimeoutMs`')
  })
})

test('a connection that fails for good tells so after its attempts', async () => {
  const { client, seen } = clientOf([() => Promise.reject(new TypeError('fetch failed'))])
  await expect(settled(client.graph())).rejects.toBeInstanceOf(AetiaNetworkError)
  expect(seen).toHaveLength(3)
})
