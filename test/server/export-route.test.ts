import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partToExport } from '../../src/app/part-to-export.ts'
import { STREAMED_FORMATS } from '../../src/interchange/write/streamed-formats.ts'
import { chain, graphOf } from '../abuse/synthetic-graph.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { DRAFT, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { until } from '../notation/until.ts'
import { startEditingServer } from '../start-editing-server.ts'

const shipped = await openGraph('shipped')
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET', origin = server.origin) =>
  fetch(`${origin}/export/${path}`, { method, headers: { 'accept-encoding': 'identity', ...headers } })
const refusalOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
  return [response.status, errors[0]?.extensions.code, errors[0]?.message]
}

describe.each(STREAMED_FORMATS)('$name', ({ name, mediaType, extension, isCausal, write }) => {
  test('is the graph in this format, as a file, tagged by its bytes', async () => {
    const response = await get(name)
    const body = await response.text()
    expect(response.status).toBe(200)
    expect(body).toBe([...write(partToExport(shipped, { from: null, to: null, kinds: null, isCausal }))].join(''))
    expect(response.headers.get('content-type')).toBe(mediaType)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="aetia-1.${extension}"`)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('vary')).toBe('accept-encoding, aetia-perspective')
    expect(Number(response.headers.get('content-length'))).toBe(Buffer.byteLength(body))
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
    expect(response.headers.get('etag')).toBe(etag)
    const again = await get(name, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await get(name, {}, 'HEAD')
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
  })

  test('may be of a part', async () => {
    const part = { from: 'driver:cambered-roads', to: 'injury:it-band-syndrome', kinds: ['DRIVER', 'INJURY'] as const }
    const query = new URLSearchParams({ ...part, kinds: part.kinds.join(',') })
    expect(await (await get(`${name}?${query}`)).text()).toBe(
      [...write(partToExport(shipped, { ...part, isCausal }))].join(''),
    )
  })
})

test('kgx is an archive of the two tables', async () => {
  const archive = Buffer.from(await (await get('kgx')).arrayBuffer())
  const files = new Map<string, string>()
  for (let at = 0; archive[at] !== 0; ) {
    const header = archive.subarray(at, at + 512)
    const bytes = Number.parseInt(header.toString('latin1', 124, 135), 8)
    const sum = Number.parseInt(header.toString('latin1', 148, 154), 8)
    expect(
      Buffer.concat([header.subarray(0, 148), Buffer.alloc(8, ' '), header.subarray(156)]).reduce((a, b) => a + b),
    ).toBe(sum)
    files.set(
      header.toString('latin1', 0, 100).replace(/\0+$/, ''),
      archive.toString('utf8', at + 512, at + 512 + bytes),
    )
    at += 512 + Math.ceil(bytes / 512) * 512
  }
  expect(archive.length % 512).toBe(0)
  expect([...files]).toEqual([
    ['aetia-1_nodes.tsv', await (await get('kgx-nodes')).text()],
    ['aetia-1_edges.tsv', await (await get('kgx-edges')).text()],
  ])
})

test('the context of JSON-LD is served, tagged by its bytes', async () => {
  const response = await fetch(`${server.origin}/context.jsonld`)
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
  const { '@context': context } = JSON.parse(await response.text())
  expect(context).toEqual(JSON.parse(await (await get('jsonld')).text())['@context'])
  const etag = response.headers.get('etag') ?? ''
  const again = await fetch(`${server.origin}/context.jsonld`, { headers: { 'if-none-match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('a format that there is not is named with those that there are', async () => {
  expect(await refusalOf(await get('graphlm'))).toEqual([
    404,
    'NOT_FOUND',
    'There is no export format "graphlm"; there are kgx, kgx-nodes, kgx-edges, jsonld, graphml, gexf, mermaid. Did you mean "graphml"?',
  ])
  expect((await get('gexf', {}, 'POST')).status).toBe(405)
})

test('more claims than are sent at once are refused, and parts are not', async () => {
  const small = await startServer({
    environment: { AETIA_MAX_GRAPH_CLAIMS: '2' },
    snapshot: graphFromLines('a -CAUSES-> b', 'b -CAUSES-> injury:c', 'injury:c -BECOMES-> driver:d'),
  })
  expect((await refusalOf(await get('gexf', {}, 'GET', small.origin))).slice(0, 2)).toEqual([400, 'LIMIT_EXCEEDED'])
  expect((await get('gexf?kinds=INJURY', {}, 'GET', small.origin)).status).toBe(200)
  await small.close()
})

test('a changeset is read by those who may read drafts, and kept by nobody', async () => {
  const editing = await startEditingServer()
  await stageSecretDraft(editing.store)
  const ask = (headers: Record<string, string>) => fetch(new URL('/export/kgx-nodes', editing.url), { headers })
  const draft = { 'aetia-perspective': `changeset=${DRAFT}` }
  const response = await ask({ ...draft, authorization: 'Bearer AUTHOR' })
  expect([response.status, response.headers.get('etag')]).toEqual([200, null])
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(await response.text()).toContain(SECRET)
  expect((await ask(draft)).status).toBe(401)
  expect((await ask({ ...draft, authorization: 'Bearer READER' })).status).toBe(403)
  expect(await (await ask({ authorization: 'Bearer AUTHOR' })).text()).not.toContain(SECRET)
  await editing.close()
})

test('ends with a client that leaves', async () => {
  let written = 0
  let isClosed = false
  const endless = {
    name: 'long',
    mediaType: 'text/plain',
    extension: 'txt',
    isCausal: false,
    *write() {
      try {
        for (let at = 0; at < 2_000; at++) {
          written = at
          yield 'x'.repeat(16_384)
        }
      } finally {
        isClosed = true
      }
    },
  }
  const large = await startServer({ snapshot: graphOf(chain(10)), exports: [endless] })
  // The tag is made of the whole text first.
  await get('long', {}, 'HEAD', large.origin)
  isClosed = false
  const asked = request(`${large.origin}/export/long`).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  response.destroy()
  await until(() => isClosed)
  expect(written).toBeLessThan(1_999)
  await large.close()
})
