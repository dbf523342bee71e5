import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

interface Item {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly data?: any
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
  readonly extensions: { readonly graph: { readonly version: number } }
}

interface Sent {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a list, or the refusal of all
  readonly body: any
}

async function send(
  { url }: { readonly url: string },
  body: unknown,
  bearer: string | null = null,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const refusalOf = ({ errors = [] }: Item) =>
  errors.map(({ message, extensions: { code } }) => `${code} ${message}`).join('\n')

const VERSION = { query: '{ graph { version } }' }
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a batch', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test('is answered in its order, each operation with its own variables and name', async () => {
    const query = 'query A($slug: String!) { driver(slug: $slug) { id } } query B { graph { version } }'
    const { status, headers, body } = await send(server, [
      { query, operationName: 'A', variables: { slug: 'cambered-roads' } },
      { query, operationName: 'B' },
      { query, operationName: 'A', variables: { slug: 'nothing' } },
    ])
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    expect(body.map(({ data }: Item) => data)).toEqual([
      { driver: { id: 'driver:cambered-roads' } },
      { graph: { version: 1 } },
      { driver: null },
    ])
    expect(body[2].extensions.notFound).toHaveLength(1)
    expect(body.map(({ extensions: { graph } }: Item) => graph.version)).toEqual([1, 1, 1])
  })

  test('of one is a list of one, and plain JSON where that is accepted', async () => {
    const { headers, body } = await send(server, [VERSION], null, { accept: 'application/json' })
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(body).toMatchObject([{ data: { graph: { version: 1 } } }])
  })

  test('is stored by no cache, and never kept as bytes', async () => {
    for (let times = 0; times < 2; times++) {
      const { headers } = await send(server, [VERSION])
      expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
    }
  })

  test('answers the others where one is refused, and has status 200', async () => {
    const { status, body } = await send(server, [
      VERSION,
      { query: '{' },
      { query: '{ nothing }' },
      { query: '{ users { nodes { name } } }' },
      {},
      { query: 7 },
      { query: VERSION.query, variables: [] },
      { query: 'subscription { graphPublished { version } }' },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('{ a }') } } },
      VERSION,
    ])
    expect(status).toBe(200)
    expect(body.map((item: Item) => (item.errors ? item.errors[0]?.extensions.code : item.data.graph.version))).toEqual(
      [
        1,
        'GRAPHQL_PARSE_FAILED',
        'GRAPHQL_VALIDATION_FAILED',
        'UNAUTHENTICATED',
        'BAD_REQUEST',
        'BAD_REQUEST',
        'BAD_REQUEST',
        'OPERATION_RESOLUTION_FAILURE',
        'PERSISTED_QUERY_NOT_FOUND',
        1,
      ],
    )
    for (const { extensions } of body) expect(extensions.graph.version).toBe(1)
  })

  test('takes persisted queries, registered in the same batch or before', async () => {
    const query = 'query Registered { graph { version } }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(query) } }
    const { body } = await send(server, [
      { query, extensions },
      { extensions },
      { documentId: `sha256:${hashOf(query)}` },
    ])
    expect(body.map(({ data }: Item) => data)).toEqual(Array(3).fill({ graph: { version: 1 } }))
  })

  test('reads the version that its perspective names', async () => {
    const { body } = await send(server, [VERSION, VERSION], null, { 'aetia-perspective': 'asOf=1' })
    expect(body.map(({ data }: Item) => data.graph.version)).toEqual([1, 1])
    const refused = await send(server, [VERSION], null, { 'aetia-perspective': 'asOf=9' })
    expect([refused.status, refusalOf(refused.body)]).toEqual([404, expect.stringMatching(/^NOT_FOUND /)])
  })

  test.each<[string, unknown, string]>([
    ['that is empty', [], 'BAD_REQUEST A list of queries holds 1 to 10 of them; none came.'],
    [
      'with a list in it',
      [VERSION, [VERSION]],
      'BAD_REQUEST Item 2 of the list must be an object such as {"query": "..."}, not a list.',
    ],
    ['with null in it', [null], 'BAD_REQUEST Item 1 of the list must be an object such as {"query": "..."}, not null.'],
    [
      'with a text in it',
      [VERSION, '{ graph { version } }'],
      'BAD_REQUEST Item 2 of the list must be an object such as {"query": "..."}, not a string.',
    ],
    [
      'of eleven',
      Array(11).fill(VERSION),
      'LIMIT_EXCEEDED A list of queries holds 1 to 10 of them; 11 came. Send the others in requests of their own.',
    ],
  ])('%s is refused as a whole', async (_which, batch, expected) => {
    const { status, headers, body } = await send(server, batch)
    expect([status, refusalOf(body), headers.get('cache-control')]).toEqual([400, expected, 'no-store'])
  })

  test('of subscriptions is refused', async () => {
    const batch = [{ query: 'subscription { graphPublished { version } }' }]
    const { status, body } = await send(server, batch, null, { accept: 'text/event-stream' })
    expect([status, refusalOf(body)]).toEqual([
      400,
      'BAD_REQUEST A subscription is followed alone; send it without a list.',
    ])
  })
})

test('with AETIA_MAX_BATCH=1 every list is refused', async () => {
  const server = await startServer({ environment: { AETIA_MAX_BATCH: '1' } })
  try {
    for (const batch of [[], [VERSION], [VERSION, VERSION]]) {
      const { status, body } = await send(server, batch)
      expect([status, refusalOf(body)]).toEqual([
        400,
        `BAD_REQUEST A body holds one query; a list of ${batch.length} came. Send each in a request of its own.`,
      ])
    }
  } finally {
    await server.close()
  }
})

describe('the limits of a request are those of a whole batch:', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({
      environment: {
        AETIA_MAX_ROOT_FIELDS: '4',
        AETIA_MAX_VALUES: '300',
        AETIA_MAX_ANSWER_BYTES: '6000',
        AETIA_MAX_SELECTIONS: '40',
      },
    })
  })
  afterAll(() => server.close())

  const codes = (body: readonly Item[]) => body.map((item) => (item.errors ? refusalOf(item) : 'answered'))

  test('root fields', async () => {
    const two = { query: '{ a: graph { version } b: graph { version } }' }
    const { body } = await send(server, [two, VERSION, two, VERSION, VERSION])
    expect(codes(body)).toEqual([
      'answered',
      'answered',
      'LIMIT_EXCEEDED The batch has 5 root fields; at most 4 are allowed. Ask for less, or in several requests.',
      'answered',
      'LIMIT_EXCEEDED The batch has 5 root fields; at most 4 are allowed. Ask for less, or in several requests.',
    ])
  })

  test('fields once fragments are written out', async () => {
    const many = { query: `{ graph { ${Array.from({ length: 18 }, (_, n) => `a${n}: version`).join(' ')} } }` }
    const { body } = await send(server, [many, many, many])
    expect(codes(body)).toEqual([
      'answered',
      'answered',
      'LIMIT_EXCEEDED The batch has 57 fields once fragments are written out; at most 40 are allowed. Ask for less, or in several requests.',
    ])
  })

  test('values', async () => {
    const long = { query: '{ concepts(first: 50) { nodes { id } } }' }
    const { body } = await send(server, [long, long, long, VERSION])
    expect(codes(body)).toEqual([
      'answered',
      'answered',
      expect.stringMatching(/^LIMIT_EXCEEDED The answer has more than 301 values; at most 300 are allowed/),
      expect.stringMatching(/^LIMIT_EXCEEDED /),
    ])
  })

  test('bytes, also those of what is not metered', async () => {
    const types = { query: '{ __schema { types { name } } }' }
    const { body } = await send(server, [types, types])
    expect(codes(body).at(-1)).toMatch(/^LIMIT_EXCEEDED .*bytes/)
    const long = { query: '{ concepts(first: 20) { nodes { id summary } } }' }
    const answers = await send(server, [long, long, long])
    expect(answers.status).toBe(200)
    expect(codes(answers.body)).toContainEqual(expect.stringMatching(/^LIMIT_EXCEEDED /))
    expect(Buffer.byteLength(JSON.stringify(answers.body.filter(({ data }: Item) => data)))).toBeLessThan(6_000)
  })
})

test('time: reads of a batch share one deadline', async () => {
  const server = await startServer({ environment: { AETIA_DEADLINE_MS: '1' } })
  try {
    const heavy = {
      query: '{ causalPaths(question: {}, first: 20) { totalCount nodes { key explanation { text } } } }',
    }
    const { status, body } = await send(server, Array(10).fill(heavy))
    expect(status).toBe(200)
    // The deadline has passed when the last ones begin, however fast the first one was.
    expect(refusalOf(body.at(-1))).toMatch(/^LIMIT_EXCEEDED The answer was not ready at the deadline of the request/)
  } finally {
    await server.close()
  }
})

describe('mutations of a batch', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer({ AETIA_MAX_ROOT_MUTATIONS: '3' })
  })
  afterAll(() => server.close())

  const create = (title: string) => ({
    query: 'mutation Create($input: CreateChangesetInput!) { createChangeset(input: $input) { changeset { title } } }',
    variables: { input: { title } },
  })
  const list = { query: '{ changesets { nodes { title } } }' }

  test('run in order, and what follows reads what they did', async () => {
    const author = await server.session('AUTHOR')
    const { body } = await send(server, [list, create('one'), list, create('two'), list], author)
    const titles = ({ data }: Item) => data.changesets?.nodes.map(({ title }: { title: string }) => title).toSorted()
    expect(body.map((item: Item) => titles(item) ?? item.data.createChangeset.changeset.title)).toEqual([
      [],
      'one',
      ['one'],
      'two',
      ['one', 'two'],
    ])
  })

  test('are as many as one request may have', async () => {
    const author = await server.session('AUTHOR')
    const { body } = await send(
      server,
      Array.from({ length: 4 }, (_, n) => create(`many ${n}`)),
      author,
    )
    expect(body.slice(0, 3).every(({ errors }: Item) => errors === undefined)).toBe(true)
    expect(refusalOf(body[3])).toBe(
      'LIMIT_EXCEEDED The batch has 4 root mutations; at most 3 are allowed. Ask for less, or in several requests.',
    )
  })

  test('are refused one by one to those who may not', async () => {
    const { status, body } = await send(server, [create('no'), VERSION])
    expect([status, body[0].errors[0].extensions.code, body[1].data]).toEqual([
      200,
      'UNAUTHENTICATED',
      { graph: { version: 1 } },
    ])
  })

  test('a bad credential refuses the whole batch', async () => {
    const { status } = await send(server, [VERSION], 'bad')
    expect(status).toBe(401)
  })
})
