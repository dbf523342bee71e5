import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  AetiaAnswerError,
  AetiaBoundError,
  AetiaError,
  AetiaGraphQLError,
  AetiaHttpError,
  AetiaNetworkError,
  AetiaTimeoutError,
  AetiaUsageError,
  type AnswerExtensions,
  createClient,
  type Fetch,
  type FetchResponse,
  pages,
} from '../../src/client/index.ts'
import { deafFetch, fakeFetch, jsonAnswer, type SeenRequest, textAnswer } from './fake-fetch.ts'

const url = 'http://aetia.test/graphql'
const graph = { version: 1, digest: 'sha256:00' }

const clientOf = (answer: Parameters<typeof fakeFetch>[0]) => {
  const { fetch, seen } = fakeFetch(answer)
  return { client: createClient({ url, fetch }), seen }
}

/** What a call rejected with; fails when it did not. */
const rejection = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )

const errorOf = async <E extends AetiaError>(
  kind: new (...args: never) => E,
  answer: Parameters<typeof fakeFetch>[0],
): Promise<E> => {
  const error = await rejection(clientOf(answer).client.graph())
  expect(error).toBeInstanceOf(kind)
  expect(error).toBeInstanceOf(AetiaError)
  return error as E
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a request', () => {
  test('is one POST of JSON that asks for a GraphQL answer', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: { graph } }))
    await client.graph()
    expect(seen).toMatchObject([
      {
        url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
        },
        query: expect.stringContaining('query Graph'),
      },
    ])
  })

  test('carries the variables of the call and nothing that was left out', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: { causalPaths: {} } }))
    await client.paths({ question: { from: ['driver:cambered-roads'], legSide: 'SHORTER' }, first: undefined })
    expect(seen[0]?.variables).toEqual({ question: { from: ['driver:cambered-roads'], legSide: 'SHORTER' } })
  })

  test("carries the client's headers, and the call's in their place", async () => {
    const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: { graph } }))
    const client = createClient({ url, fetch, headers: { 'Aetia-Perspective': 'asOf=1', 'X-One': '1' } })
    await client.graph({}, { headers: { 'aetia-perspective': 'asOf=2', 'Content-Type': 'text/plain' } })
    expect(seen[0]?.headers).toMatchObject({
      'aetia-perspective': 'asOf=2',
      'x-one': '1',
      'content-type': 'application/json',
    })
  })

  test('goes through the global fetch when none was given', async () => {
    const client = createClient({ url })
    vi.stubGlobal('fetch', fakeFetch(() => jsonAnswer({ data: { graph } })).fetch)
    expect(await client.graph()).toEqual(graph)
  })
})

describe('an answer', () => {
  test('resolves to the useful part of it', async () => {
    const leadsTo = { totalCount: 0, edges: [] }
    const { client } = clientOf(() => jsonAnswer({ data: { concept: { leadsTo } } }))
    expect(await client.leadsTo({ id: 'driver:cambered-roads' })).toEqual(leadsTo)
  })

  test('is read as application/json too', async () => {
    const { client } = clientOf(() => jsonAnswer({ data: { graph } }, 200, 'application/json'))
    expect(await client.graph()).toEqual(graph)
  })

  test.each([
    [undefined, { graph: null, notFound: [], renamed: [], incomplete: [] }],
    [
      { graph: 7, notFound: 'nothing', renamed: [{ from: 'driver:a' }] },
      { graph: null, notFound: [], renamed: [], incomplete: [] },
    ],
    [
      {
        graph: { version: 3, digest: 'sha256:0' },
        notFound: [{ path: ['article'], id: 'a', didYouMean: [] }, {}, null],
        renamed: [{ from: 'driver:a', to: 'driver:b' }, 7],
        incomplete: [{ path: ['changeset', 'diff'], reason: 'late' }, { path: [] }],
      },
      {
        graph: { version: 3, digest: 'sha256:0' },
        notFound: [{ path: ['article'], id: 'a', didYouMean: [] }],
        renamed: [{ from: 'driver:a', to: 'driver:b' }],
        incomplete: [{ path: ['changeset', 'diff'], reason: 'late' }],
      },
    ],
  ])('that finds nothing is null, whatever a server says besides: %j', async (extensions, read) => {
    const { client } = clientOf(() => jsonAnswer({ data: { article: null }, extensions }))
    const told: AnswerExtensions[] = []
    const onExtensions = (came: AnswerExtensions) => told.push(came)
    expect(await client.article({ slug: 'hip-pain-in-runners' }, { onExtensions })).toBeNull()
    expect(told).toEqual([read])
  })
})

describe('an answer with errors', () => {
  const notFound = {
    message: 'No driver "camber". Did you mean "cambered-roads"?',
    path: ['node'],
    extensions: { code: 'NOT_FOUND' },
  }

  test('rejects with the message and the code of the server', async () => {
    const error = await errorOf(AetiaGraphQLError, () => jsonAnswer({ data: { node: null }, errors: [notFound] }))
    expect(error).toMatchObject({
      name: 'AetiaGraphQLError',
      kind: 'GRAPHQL',
      code: 'NOT_FOUND',
      message: notFound.message,
      errors: [notFound],
      status: 200,
    })
  })

  test('keeps the part of the data that came', async () => {
    const data = { graph, node: null }
    const error = await errorOf(AetiaGraphQLError, () => jsonAnswer({ data, errors: [notFound, notFound] }))
    expect(error.data).toEqual(data)
    expect(error.message).toBe(`${notFound.message} (1 more in \`errors\`)`)
  })

  test('is read under a status of failure as well', async () => {
    const refused = { message: 'Cannot query field "x".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
    const error = await errorOf(AetiaGraphQLError, () => jsonAnswer({ errors: [refused] }, 400, 'application/json'))
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400, data: null })
  })

  test.each([
    ['no code', [{ message: 'Something' }], 'Something'],
    ['no message', [{ code: 1 }], 'The server answered with an error without a message: {"code":1}'],
    ['nothing that is an object', [null], 'The server answered with an error without a message: null'],
  ])('with %s still has a message, and no code', async (_, errors, message) => {
    expect(await errorOf(AetiaGraphQLError, () => jsonAnswer({ errors }))).toMatchObject({ message, code: null })
  })
})

describe('an answer that is not GraphQL', () => {
  test.each([
    ['a page of a proxy', () => textAnswer('<h1>Bad\n gateway</h1>', 502, 'text/html'), '<h1>Bad gateway</h1>'],
    ['plain text', () => textAnswer('slow down', 429, 'text/plain'), 'Wait a little'],
    ['nothing', () => new Response(null, { status: 503 }), 'Wait a little'],
    ['broken JSON', () => textAnswer('{"errors":[', 500, 'application/json'), '{\\"errors\\":['],
    ['JSON of another kind', () => jsonAnswer({ error: 'forbidden' }, 403, 'application/json'), '`headers`'],
    ['data under a failure', () => jsonAnswer({ data: { graph } }, 500), 'ask again'],
    ['a missing page', () => textAnswer('Not found', 404, 'text/html'), '/graphql'],
  ])('and failed is an HTTP error that shows it: %s', async (_, answer, shown) => {
    const error = await errorOf(AetiaHttpError, answer)
    expect(error).toMatchObject({ name: 'AetiaHttpError', kind: 'HTTP', status: answer().status, url })
    expect(error.message).toContain(shown)
  })

  test('shows no more than the beginning of a long body', async () => {
    const { excerpt } = await errorOf(AetiaHttpError, () => textAnswer('x'.repeat(1e6), 500, 'text/html'))
    expect(excerpt).toHaveLength(200)
  })

  test.each([
    ['HTML', () => textAnswer('<html>', 200, 'text/html'), 'content type text/html came'],
    ['no content type', (): FetchResponse => ({ ...bare, text: async () => '{}' }), 'no content type came'],
    ['broken JSON', () => textAnswer('{"data":', 200, 'application/json'), 'not JSON, or not whole'],
    ['an empty body', () => textAnswer('', 200, 'application/json'), 'not JSON, or not whole'],
    ['a list', () => jsonAnswer([]), 'a list came'],
    ['null', () => jsonAnswer(null), 'null came'],
    ['neither data nor errors', () => jsonAnswer({ ok: true }), 'undefined came'],
    ['data that is null', () => jsonAnswer({ data: null }), 'null came'],
    ['data that is a list', () => jsonAnswer({ data: [] }), 'a list came'],
    ['no data and no errors in the list', () => jsonAnswer({ errors: [] }), 'undefined came'],
    ['errors that are no list', () => jsonAnswer({ data: { graph }, errors: 'many' }), 'a string came'],
  ])('and succeeded says what came instead: %s', async (_, answer, came) => {
    const error = await errorOf(AetiaAnswerError, answer)
    expect(error).toMatchObject({ name: 'AetiaAnswerError', kind: 'ANSWER', url })
    expect(error.message).toContain(came)
  })

  const bare = { status: 200, headers: { get: () => null } }
})

describe('a request without an answer', () => {
  const clientThat = (fetch: Fetch) => createClient({ url, fetch })

  test('rejects with the reason why the server was not reached', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:4000') })
    const error = await errorOf(AetiaNetworkError, () => Promise.reject(cause))
    expect(error).toMatchObject({ name: 'AetiaNetworkError', kind: 'NETWORK', url, cause })
    expect(error.message).toContain('fetch failed (connect ECONNREFUSED 127.0.0.1:4000)')
  })

  test('rejects when the connection breaks in the middle of the answer', async () => {
    const answer = { ...jsonAnswer({}), status: 200, headers: new Headers(), text: () => Promise.reject('terminated') }
    const error = await errorOf(AetiaNetworkError, answer)
    expect(error.message).toContain('terminated')
  })

  test('rejects at a port without a server', async () => {
    const error = await rejection(createClient({ url: 'http://127.0.0.1:9/graphql' }).graph())
    expect(error).toBeInstanceOf(AetiaNetworkError)
  })

  test('keeps passwords and queries of the address out of the message', async () => {
    const client = createClient({
      url: 'http://ann:secret@aetia.test/graphql?key=secret#secret',
      fetch: () => Promise.reject(new Error('down')),
    })
    expect(await rejection(client.graph())).toHaveProperty('message', expect.not.stringContaining('secret'))
  })

  test('ends after ten seconds when nothing else was said', async () => {
    vi.useFakeTimers()
    const ended = rejection(clientThat(deafFetch).graph())
    await vi.advanceTimersByTimeAsync(9_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await ended).toMatchObject({ name: 'AetiaTimeoutError', kind: 'TIMEOUT', timeoutMs: 10_000, url })
  })

  test('rejects and aborts the request when a body is too slow', async () => {
    let given: AbortSignal | undefined
    const client = clientThat(async (_, { signal }) => {
      given = signal
      return { ...jsonAnswer({}), status: 200, headers: new Headers(), text: () => new Promise(() => {}) }
    })
    expect(await rejection(client.graph({}, { timeoutMs: 5 }))).toBeInstanceOf(AetiaTimeoutError)
    expect(given?.aborted).toBe(true)
  })

  test('leaves no timer behind when the answer came', async () => {
    vi.useFakeTimers()
    await clientOf(() => jsonAnswer({ data: { graph } })).client.graph()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('an abort', () => {
  test('rejects with the reason of the signal, as fetch does', async () => {
    const controller = new AbortController()
    const ended = rejection(createClient({ url, fetch: deafFetch }).graph({}, { signal: controller.signal }))
    controller.abort()
    expect(await ended).toBe(controller.signal.reason)
    expect(await ended).toHaveProperty('name', 'AbortError')
  })

  test('before the call keeps the request from being sent', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: { graph } }))
    const reason = new Error('left the page')
    expect(await rejection(client.graph({}, { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(seen).toEqual([])
  })

  test('leaves no timer behind', async () => {
    vi.useFakeTimers()
    const controller = new AbortController()
    const ended = rejection(createClient({ url, fetch: deafFetch }).graph({}, { signal: controller.signal }))
    controller.abort()
    await ended
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** What codegen writes with documentMode: 'string'. */
class TypedDocumentString<Result, Variables> extends String implements DocumentTypeDecoration<Result, Variables> {
  declare __apiType?: NonNullable<DocumentTypeDecoration<Result, Variables>['__apiType']>
}

describe("a document of the caller's own", () => {
  const names = { driver: { name: 'Running on cambered roads' } }

  test('of codegen resolves to its whole data', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: names }))
    const document = new TypedDocumentString<typeof names, { slug: string }>(
      'query ($slug: String!) { driver(slug: $slug) { name } }',
    )
    expect(await client.execute(document, { slug: 'cambered-roads' })).toEqual(names)
    expect(seen[0]).toMatchObject({ query: document.toString(), variables: { slug: 'cambered-roads' } })
  })

  test('may be plain text, or anything that turns into text', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: names }))
    await client.execute('{ graph { version } }')
    await client.execute({ toString: () => '{ graph { digest } }' })
    expect(seen.map(({ query }) => query)).toEqual(['{ graph { version } }', '{ graph { digest } }'])
  })

  test('is refused before anything is sent when it is parsed or empty', async () => {
    const { client, seen } = clientOf(() => jsonAnswer({ data: names }))
    const parsed = { definitions: [] }
    for (const document of [parsed, '', ' \n'])
      expect(await rejection(client.execute(document))).toBeInstanceOf(AetiaUsageError)
    expect(seen).toEqual([])
  })

  test('with variables that JSON cannot hold is refused with the remedy', async () => {
    const { client } = clientOf(() => jsonAnswer({ data: names }))
    const error = await rejection(client.execute('query ($n: BigInt) { x(n: $n) }', { n: 1n }))
    expect(error).toBeInstanceOf(AetiaUsageError)
    expect(error).toHaveProperty('message', expect.stringContaining('string of digits'))
  })
})

describe('options that cannot work are refused with the expectation', () => {
  test.each(['', 'graphql', '/graphql', 'ftp://aetia.test/graphql', 'file:///graphql'])('the url %j', (bad) => {
    expect(() => createClient({ url: bad })).toThrow(AetiaUsageError)
    expect(() => createClient({ url: bad })).toThrow(`${JSON.stringify(bad)} came`)
  })

  test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])('the timeout %d', async (timeoutMs) => {
    expect(() => createClient({ url, timeoutMs })).toThrow(AetiaUsageError)
    const { client, seen } = clientOf(() => jsonAnswer({ data: { graph } }))
    expect(await rejection(client.graph({}, { timeoutMs }))).toBeInstanceOf(AetiaUsageError)
    expect(seen).toEqual([])
  })

  test('a header with a line break, without showing its value', () => {
    const create = () => createClient({ url, headers: { authorization: 'secret\nx: y' } })
    expect(create).toThrow(AetiaUsageError)
    expect(create).not.toThrow('secret')
  })

  test('a relative url works where there is a page to start from', async () => {
    vi.stubGlobal('location', { href: 'https://runners.test/hips?x' })
    const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: { graph } }))
    await createClient({ url: '/graphql', fetch }).graph()
    expect(seen[0]?.url).toBe('https://runners.test/graphql')
  })
})

describe('pages', () => {
  /** A server whose list of articles has so many pages of one item. */
  const listOf = (count: number) => (request: SeenRequest) => {
    const at = Number((request.variables as { after?: string }).after ?? 0) + 1
    const pageInfo = { hasNextPage: at < count, endCursor: String(at) }
    return jsonAnswer({ data: { articles: { totalCount: count, edges: [{ cursor: String(at) }], pageInfo } } })
  }
  const read = async (count: number, options?: Parameters<typeof pages>[2]) => {
    const { client, seen } = clientOf(listOf(count))
    const cursors: string[] = []
    const error = await (async () => {
      for await (const page of pages(client.articles, { first: 1 }, options)) cursors.push(page.edges[0]?.cursor ?? '')
    })().catch((reason: unknown) => reason)
    return { cursors, error, seen }
  }

  test('read a list to its end, each with the variables of the first', async () => {
    const { cursors, error, seen } = await read(3)
    expect(error).toBeUndefined()
    expect(cursors).toEqual(['1', '2', '3'])
    expect(seen.map(({ variables }) => variables)).toEqual([
      { first: 1 },
      { first: 1, after: '1' },
      { first: 1, after: '2' },
    ])
  })

  test('end quietly at the allowed number; one more is an error', async () => {
    expect(await read(2, { maxPages: 2 })).toMatchObject({ cursors: ['1', '2'], error: undefined })
    const { cursors, error } = await read(3, { maxPages: 2 })
    expect(cursors).toEqual(['1', '2'])
    expect(error).toBeInstanceOf(AetiaBoundError)
    expect(error).toMatchObject({ kind: 'BOUND', maxPages: 2 })
  })

  test('are at most one hundred when nothing was said', async () => {
    const { cursors, error } = await read(101)
    expect(cursors).toHaveLength(100)
    expect(error).toBeInstanceOf(AetiaBoundError)
  })

  test('are asked for only as they are used', async () => {
    const { client, seen } = clientOf(listOf(3))
    for await (const _ of pages(client.articles, {})) break
    expect(seen).toHaveLength(1)
  })

  test('of a list that goes in a circle are not read forever', async () => {
    const stuck = { pageInfo: { hasNextPage: true, endCursor: 'same' } }
    const { client, seen } = clientOf(() => jsonAnswer({ data: { articles: stuck } }))
    const all = async () => {
      for await (const _ of pages(client.articles, {}));
    }
    expect(await rejection(all())).toBeInstanceOf(AetiaUsageError)
    expect(seen).toHaveLength(2)
  })

  test('give each request the options of the call', async () => {
    const { error } = await read(3, { signal: AbortSignal.abort('gone') })
    expect(error).toBe('gone')
  })

  test('refuse a bound below one', async () => {
    expect((await read(3, { maxPages: 0 })).error).toBeInstanceOf(AetiaUsageError)
  })
})

test('a client cannot be changed', () => {
  const client = createClient({ url })
  expect(Object.isFrozen(client)).toBe(true)
})
