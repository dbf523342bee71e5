import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { publish } from '../../src/publishing/publish.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { act, draft, move } from '../storage/publishing.ts'

const CAMBER = 'driver:cambered-roads'

let server: EditingServer
beforeEach(async () => {
  server = await startEditingServer()
})
afterEach(() => server.close())

/** Renames camber as another process would: this one has not looked since. */
async function renamedElsewhere(id: string, name: string): Promise<void> {
  const { store } = server
  const head = (await store.head())?.version ?? 0
  const found = (await store.documentsAt(head)).find(({ document }) => document.key === CAMBER)
  if (!found) throw new Error(CAMBER)
  const body = { ...found.document, name } as typeof found.document
  await draft(store, id, [{ document: CAMBER, body, basedOn: found.revision }])
  await move(store, id, 'APPROVED')
  const { outcome } = await publish(store, { changeset: id, author: 'ada', idempotencyKey: null }, () => act().at)
  expect(outcome).toBe('PUBLISHED')
}

const QUERY = `query ($id: ID!) {
  graph { version versions { totalCount nodes { version } } }
  concept(id: "${CAMBER}") { name history { nodes { version } } }
  document(id: "${CAMBER}") { publishedRevision content }
  changeset(id: $id) {
    state publishedVersion revision
    edits { nodes { revision } }
    moved { published }
    diff { nodes { change } }
    events { totalCount nodes { kind } }
  }
  approved: changesets(states: [APPROVED]) { totalCount nodes { state publishedVersion } }
  published: changesets(states: [PUBLISHED]) { totalCount nodes { publishedVersion } }
}`

describe('what comes from the store', () => {
  test('agrees with a snapshot that is brought up to it', async () => {
    await renamedElsewhere('elsewhere', 'Sloping roads')
    expect(server.history.current().version).toBe(1)
    const { data } = (await server.ask(QUERY, { id: 'elsewhere' }, 'AUTHOR')).body
    expect(data.graph).toEqual({ version: 2, versions: { totalCount: 2, nodes: [{ version: 1 }, { version: 2 }] } })
    expect(data.concept).toEqual({ name: 'Sloping roads', history: { nodes: [{ version: 1 }, { version: 2 }] } })
    expect(data.document).toMatchObject({ publishedRevision: 2, content: { concept: { name: 'Sloping roads' } } })
    expect(data.changeset).toMatchObject({ state: 'PUBLISHED', publishedVersion: 2 })
    expect([data.approved.totalCount, data.published.totalCount]).toEqual([0, 2])
  })

  test('is read at the version of a snapshot that others have overtaken meanwhile', async () => {
    const overtaken = server.history.current()
    vi.spyOn(server.history, 'refresh').mockResolvedValue(overtaken)
    await renamedElsewhere('elsewhere', 'Sloping roads')
    const { data, extensions } = (await server.ask(QUERY, { id: 'elsewhere' }, 'AUTHOR')).body
    expect(extensions.graph.version).toBe(1)
    expect(data.graph).toEqual({ version: 1, versions: { totalCount: 1, nodes: [{ version: 1 }] } })
    const { name } = overtaken.concepts.get(CAMBER) ?? {}
    expect(data.concept).toEqual({ name, history: { nodes: [{ version: 1 }] } })
    expect(data.document).toMatchObject({ publishedRevision: 1, content: { concept: { name } } })
    const kinds = [{ kind: 'APPROVED' }]
    expect(data.changeset).toEqual({
      ...{ state: 'APPROVED', publishedVersion: null, revision: 3, edits: { nodes: [{ revision: 2 }] }, moved: [] },
      ...{ diff: { nodes: [{ change: 'CHANGED' }] }, events: { totalCount: 1, nodes: kinds } },
    })
    expect(data.approved).toEqual({ totalCount: 1, nodes: [{ state: 'APPROVED', publishedVersion: null }] })
    expect(data.published).toEqual({ totalCount: 1, nodes: [{ publishedVersion: 1 }] })
    vi.restoreAllMocks()
  })

  test('is read at the version that a header chooses', async () => {
    await renamedElsewhere('elsewhere', 'Sloping roads')
    const { body } = await server.ask(QUERY, { id: 'elsewhere' }, 'AUTHOR', { 'aetia-perspective': 'asOf=1' })
    expect(body.data.document.publishedRevision).toBe(1)
    expect(body.data.changeset).toMatchObject({ state: 'APPROVED', publishedVersion: null })
    expect(body.data.graph.versions.totalCount).toBe(1)
  })

  test('is read at the version that a changeset lies over', async () => {
    await draft(server.store, 'mine', [])
    const perspective = { 'aetia-perspective': 'changeset=mine' }
    const { body } = await server.ask(QUERY, { id: 'shipped' }, 'AUTHOR', perspective)
    expect(body.extensions.graph.version).toBe(2)
    expect(body.data.document.publishedRevision).toBe(1)
    expect(body.data.graph.versions.totalCount).toBe(1)
  })
})

describe('the answer of a publish', () => {
  const PUBLISH = `mutation ($id: ID!, $basedOn: Int!, $key: String) {
    publishChangeset(input: { id: $id, basedOn: $basedOn, idempotencyKey: $key }) {
      outcome publication { version digest } changeset { state publishedVersion }
    }
  }`

  test('carries the version that it made, also when it is sent again after others have published', async () => {
    const { store } = server
    const head = (await store.documentsAt(1)).find(({ document }) => document.key === 'injury:hip-injury')
    const [found] = head ? [head] : await store.documentsAt(1)
    if (!found) throw new Error('there is content')
    await draft(store, 'mine', [{ document: found.document.key, body: { ...found.document }, basedOn: found.revision }])
    const edited = await store.staged('mine')
    const note = { ...edited[0]?.body, note: 'A note.' } as typeof found.document
    await store.stage('mine', [{ document: found.document.key, body: note, basedOn: edited[0]?.revision ?? 0 }], act())
    await move(store, 'mine', 'APPROVED')
    const basedOn = (await store.changeset('mine'))?.revision
    const send = async () => (await server.ask(PUBLISH, { id: 'mine', basedOn, key: 'once' }, 'PUBLISHER')).body
    const first = await send()
    expect(first.errors).toBeUndefined()
    const { publication } = first.data.publishChangeset
    expect(first.data.publishChangeset).toMatchObject({
      outcome: 'PUBLISHED',
      changeset: { state: 'PUBLISHED', publishedVersion: 2 },
    })
    expect(first.extensions.graph).toEqual(publication)
    await renamedElsewhere('elsewhere', 'Sloping roads')
    await server.history.refresh()
    const again = await send()
    expect(again.data.publishChangeset.outcome).toBe('REPEATED')
    expect(again.extensions.graph).toEqual(publication)
  })

  test('of any other change carries the newest version of the store', async () => {
    await draft(server.store, 'mine', [])
    await renamedElsewhere('elsewhere', 'Sloping roads')
    const { extensions } = (
      await server.ask('mutation { createChangeset(input: { title: "New" }) { outcome } }', {}, 'AUTHOR')
    ).body
    expect(extensions.graph.version).toBe(2)
  })
})
