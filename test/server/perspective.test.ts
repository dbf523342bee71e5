import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { storesOf } from '../notation/memory-stores.ts'
import { startServer } from '../notation/start-server.ts'
import { move } from '../storage/publishing.ts'

// Two versions: in the second, camber has another name and the reaching leg another summary.

let close: () => Promise<void>
let loseStore: () => Promise<void>
let url: string

beforeEach(async () => {
  const content = await firstContent('shipped')
  const store = await openSqliteStore({ file: ':memory:' })
  await publishFirst(store, content, 'shipped')
  const named = (key: string) => content.concepts.find((concept) => concept.key === key) as ConceptDocument
  const edits = [
    { ...named('driver:cambered-roads'), name: 'Sloping roads' },
    { ...named('mechanism:left-leg-reach-down'), summary: 'The left leg reaches lower.\nNothing else is said.' },
  ]
  const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: 'rename' }
  await store.createChangeset({ id: 'rename', title: 'rename' }, act)
  await store.stage(
    'rename',
    edits.map((body) => ({ document: body.key, body, basedOn: 1 })),
    act,
  )
  await move(store, 'rename', 'APPROVED')
  await publish(store, { changeset: 'rename', author: 'ada', idempotencyKey: null }, () => act.at)
  const server = await startServer({ history: await openGraphHistory(store), stores: storesOf(store) })
  url = server.url
  loseStore = () => store.close()
  close = async () => {
    await server.close()
    await store.close()
  }
})
afterEach(() => close())

async function ask(query: string, perspective?: string) {
  const headers = {
    'content-type': 'application/json',
    ...(perspective !== undefined && { 'aetia-perspective': perspective }),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return { status: response.status, body: await response.json() }
}

const NEIGHBORS = `{
  driver(slug: "cambered-roads") { name }
  circumstance(slug: "water-drainage") { explains { nodes { name } } }
  causalPaths(question: { from: ["driver:cambered-roads"] }, first: 1) { nodes { start { name } } }
}`

describe('a request', () => {
  test.each([
    ['the newest version', undefined, 2, 'Sloping roads'],
    ['version 1', 'asOf=1', 1, 'Running on cambered roads'],
    ['version 2', 'asOf=2', 2, 'Sloping roads'],
  ])('reads %s throughout, neighbors and paths included, and says so', async (_what, perspective, version, name) => {
    const { body } = await ask(NEIGHBORS, perspective)
    expect(body.data.driver.name).toBe(name)
    expect(body.data.circumstance.explains.nodes).toEqual([{ name }])
    expect(body.data.causalPaths.nodes).toEqual([{ start: { name } }])
    expect(body.extensions.graph.version).toBe(version)
  })

  test.each([
    '',
    '1',
    'asOf=',
    'asOf=-1',
    'asOf=1.5',
    'asof=1',
    'changeset=',
    'changeset=a b',
    'changeset=a, asOf=1',
    'asOf=1, asOf=2',
  ])('is refused when its perspective is %j', async (perspective) => {
    const { status, body } = await ask('{ graph { version } }', perspective)
    expect(status).toBe(400)
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(body.errors[0].message).toContain('Aetia-Perspective must be "asOf=<version>"')
  })

  test('is told of a version that there is not', async () => {
    const { status, body } = await ask('{ graph { version } }', 'asOf=3')
    expect(status).toBe(404)
    expect(body.errors).toEqual([{ message: 'No version "3". The newest is 2.', extensions: { code: 'NOT_FOUND' } }])
  })

  test('may name a version in its address, for clients that can send no header', async () => {
    const read = async (parameters: string, headers = {}) => {
      const response = await fetch(`${url}?query={driver(slug:"cambered-roads"){name}}${parameters}`, { headers })
      const body = await response.json()
      return [response.status, body.data?.driver.name ?? body.errors[0].message, response.headers.get('cache-control')]
    }
    for (const _round of ['first', 'kept']) {
      expect(await read('&asOf=1')).toEqual([200, 'Running on cambered roads', 'public, max-age=31536000, immutable'])
      expect(await read('&%61sOf=1')).toEqual([200, 'Running on cambered roads', 'public, max-age=31536000, immutable'])
      expect(await read('')).toEqual([200, 'Sloping roads', 'no-cache'])
      expect(await read('&asOf=3')).toEqual([404, 'No version "3". The newest is 2.', 'no-store'])
      expect(await read('&asOf=x')).toEqual([400, expect.stringContaining('"asOf=x" came'), 'no-store'])
      for (const two of ['&asOf=1&asOf=2', '&asOf=1&%61sOf=2', '&asOf=1&preview=aetia_p_1'])
        expect(await read(two)).toEqual([400, expect.stringContaining('A request reads one graph'), 'no-store'])
      expect(await read('&asOf=1', { 'aetia-perspective': 'asOf=1' })).toEqual([
        400,
        expect.stringContaining('A request reads one graph'),
        'no-store',
      ])
    }
  })

  test('by GET has another entity tag for another version', async () => {
    const tag = async (perspective: string) => {
      const response = await fetch(`${url}?query={graph{version}}`, { headers: { 'aetia-perspective': perspective } })
      return response.headers.get('etag')
    }
    expect(await tag('asOf=1')).toMatch(/^"/)
    expect(await tag('asOf=2')).not.toBe(await tag('asOf=1'))
  })
})

test('the log, what a version changed, and the history of a document can be asked', async () => {
  const { body } = await ask(`{
    graph {
      versions { totalCount nodes { version publishedAt } }
      diff(from: 1, to: 2) { totalCount nodes { document change fields { path before after lines { change line } } } }
    }
    driver(slug: "cambered-roads") { history { nodes { version revision } } }
    claim(id: "claim:e59") { history { nodes { version } } }
  }`)
  expect(body.errors).toBeUndefined()
  expect(body.data.graph.versions).toEqual({
    totalCount: 2,
    nodes: [
      { version: 1, publishedAt: '2026-11-23T00:00:00Z' },
      { version: 2, publishedAt: '2026-12-01T00:00:00.000Z' },
    ],
  })
  expect(body.data.graph.diff.totalCount).toBe(2)
  const [camber, leg] = body.data.graph.diff.nodes
  expect(camber).toEqual({
    document: 'driver:cambered-roads',
    change: 'CHANGED',
    fields: [{ path: 'name', before: '"Running on cambered roads"', after: '"Sloping roads"', lines: null }],
  })
  expect(leg.fields[0].lines).toContainEqual({ change: 'ADDED', line: 'Nothing else is said.' })
  expect(body.data.driver.history.nodes).toEqual([
    { version: 1, revision: 1 },
    { version: 2, revision: 2 },
  ])
  expect(body.data.claim.history.nodes).toEqual([{ version: 1 }])
})

test('without the store the newest version is still read, and what needs the store is UNAVAILABLE', async () => {
  await loseStore()
  expect((await ask(NEIGHBORS)).body.errors).toBeUndefined()
  const log = await ask('{ graph { versions { totalCount } } }')
  expect(log.body.errors[0].extensions.code).toBe('UNAVAILABLE')
  const earlier = await ask('{ graph { version } }', 'asOf=1')
  expect(earlier.status).toBe(503)
  expect(earlier.body.errors[0]).toEqual({
    message:
      'The content store does not answer now, and this cannot be told without it. The newest version can still be read; ask again later.',
    extensions: { code: 'UNAVAILABLE' },
  })
})
