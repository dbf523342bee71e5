import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as operations from '../../src/client/generated/operations.ts'
import {
  AetiaGraphQLError,
  byHash,
  byId,
  type ClientOptions,
  createClient,
  type Fetch,
} from '../../src/client/index.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const MANIFEST = JSON.parse(
  await readFile(new URL('../../src/client/generated/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>

interface Sent {
  readonly query?: string
  readonly documentId?: string
  readonly variables?: unknown
  readonly extensions?: { readonly persistedQuery: { readonly version: number; readonly sha256Hash: string } }
}

/** A client that remembers what it sent. */
function watched({ url }: { readonly url: string }, options: Partial<ClientOptions>) {
  const sent: Sent[] = []
  const fetch: Fetch = (to, init) => {
    sent.push(JSON.parse(init.body))
    return globalThis.fetch(to, init)
  }
  return { client: createClient({ url, fetch, ...options }), sent }
}

afterEach(() => vi.unstubAllGlobals())

test('the manifest holds every document of the client as it is sent, by its hash', () => {
  const texts = Object.entries(operations).filter(([name]) => name.endsWith('Document'))
  expect(Object.values(MANIFEST).toSorted()).toEqual(texts.map(([, text]) => String(text)).toSorted())
  for (const [id, text] of Object.entries(MANIFEST)) expect(id).toBe(`sha256:${hashOf(text)}`)
})

describe('with byHash', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test('a text is sent once, and its hash alone from then on', async () => {
    const { client, sent } = watched(server, { documents: byHash })
    for (let times = 0; times < 3; times++) expect((await client.graph()).version).toBe(1)
    const text = String(operations.GraphDocument)
    const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(text) } }
    expect(sent).toEqual([{ extensions }, { query: text, extensions }, { extensions }, { extensions }])
  })

  test('variables go along, and a subscription has its hash too', async () => {
    const { client, sent } = watched(server, { documents: byHash })
    expect((await client.concept({ id: 'driver:cambered-roads' }))?.id).toBe('driver:cambered-roads')
    expect(sent.map(({ variables }) => variables)).toEqual(Array(2).fill({ id: 'driver:cambered-roads' }))
    sent.length = 0
    for await (const { version } of client.graphPublished({ since: 0 })) {
      expect(version).toBe(1)
      break
    }
    expect(sent.map(({ query }) => query === undefined)).toEqual([true, false])
  })

  test('a query that is refused is refused once, and a server without hashes gets texts', async () => {
    const { client, sent } = watched(server, { documents: byHash })
    const refused = await client.execute('{ nothing }').catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    expect(sent).toHaveLength(2)
    const without = await startServer({ environment: { AETIA_PERSISTED_QUERY_BYTES: '0' } })
    try {
      expect((await watched(without, { documents: byHash }).client.graph()).version).toBe(1)
    } finally {
      await without.close()
    }
  })

  test('texts are sent where the platform has no SHA-256', async () => {
    const { client, sent } = watched(server, { documents: byHash })
    vi.stubGlobal('crypto', {})
    await client.graph()
    expect(sent).toEqual([{ query: String(operations.GraphDocument) }])
  })
})

describe('with byId', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({
      trustedDocuments: { ...MANIFEST, [`sha256:${hashOf('{ graph { digest } }')}`]: '{ graph { digest } }' },
      environment: { AETIA_TRUSTED_DOCUMENTS_ONLY: 'all' },
    })
  })
  afterAll(() => server.close())

  test('every document of the client is trusted by the manifest, and sent by its id', async () => {
    const { client, sent } = watched(server, { documents: byId })
    expect((await client.graph()).version).toBe(1)
    for await (const { version } of client.graphPublished({ since: 0 })) {
      expect(version).toBe(1)
      break
    }
    expect(sent.map(({ documentId = '', query }) => [documentId in MANIFEST, query])).toEqual([
      [true, undefined],
      [true, undefined],
    ])
  })

  test('a document of codegen is sent by the hash that it carries, without a text too', async () => {
    const { client, sent } = watched(server, { documents: byId })
    const hash = `sha256:${hashOf('{ graph { digest } }')}`
    const document = Object.assign(new String(''), { __meta__: { hash } })
    expect(await client.execute(document)).toMatchObject({ graph: { digest: expect.any(String) } })
    expect(sent).toEqual([{ documentId: hash }])
  })

  test('any other is refused with a code, and not sent again', async () => {
    const { client, sent } = watched(server, { documents: byId })
    const refused = await client.execute('{ graph { publishedAt } }').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AetiaGraphQLError)
    expect(refused).toMatchObject({ code: 'DOCUMENT_NOT_TRUSTED', status: 403 })
    expect(sent).toHaveLength(1)
  })

  test('a server that does not know an id gets the text', async () => {
    const other = await startServer()
    try {
      const { client, sent } = watched(other, { documents: byId })
      expect((await client.graph()).version).toBe(1)
      expect(sent.map((asked) => Object.keys(asked))).toEqual([['documentId'], ['query']])
    } finally {
      await other.close()
    }
  })
})
