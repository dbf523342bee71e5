import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  AetiaUsageError,
  type AnswerExtensions,
  createEditingClient,
  type DocumentInput,
} from '../../src/client/index.ts'
import { there } from '../notation/there.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { fakeFetch, jsonAnswer } from './fake-fetch.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

test('a program reads a document, edits it, has it reviewed and publishes it', async () => {
  const author = createEditingClient({ url: server.url, token: 'AUTHOR' })
  const publisher = createEditingClient({ url: server.url, token: 'PUBLISHER' })

  const { content, publishedRevision } = there(await author.document({ id: 'driver:cambered-roads' }))
  const { concept } = content as Extract<DocumentInput, { readonly concept: object }>
  const { changeset } = await author.createChangeset({ title: 'Camber is not the only slope' })
  const id = changeset?.id ?? ''
  const edits = [{ basedOn: publishedRevision, document: { concept: { ...concept, name: 'Sloping roads' } } }]
  const staged = await author.stageEdits({ changeset: id, edits, message: 'Say what they are' })
  expect(staged).toMatchObject({ outcome: 'DONE', violations: [] })
  // The same again was based on what has moved since.
  const conflict = await author.stageEdits({ changeset: id, edits })
  expect(conflict).toMatchObject({
    outcome: 'CONFLICT',
    conflicts: [{ document: 'driver:cambered-roads', current: 2 }],
  })

  const submitted = await author.submitChangeset({ id, basedOn: 2 })
  const approved = await publisher.approveChangeset({ id, basedOn: submitted.changeset?.revision ?? 0 })
  const order = { id, basedOn: approved.changeset?.revision ?? 0, idempotencyKey: 'once' }
  expect(await publisher.publishChangeset(order)).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 2 } })
  expect(await publisher.publishChangeset(order)).toMatchObject({ outcome: 'REPEATED', publication: { version: 2 } })

  expect((await author.concept({ id: 'driver:cambered-roads' }))?.name).toBe('Sloping roads')
  const seen = there(await author.changeset({ id }))
  expect(seen).toMatchObject({ state: 'PUBLISHED', publishedVersion: 2, edits: { totalCount: 1 } })
  expect(seen.events.nodes.map(({ kind }) => kind)).toEqual(['SUBMITTED', 'APPROVED', 'PUBLISHED'])
})

test('a missing concept is null, and the answer suggests others', async () => {
  const author = createEditingClient({ url: server.url, token: 'AUTHOR' })
  const told: AnswerExtensions[] = []
  const options = { onExtensions: (extensions: AnswerExtensions) => told.push(extensions) }
  expect(await author.changeset({ id: 'none' }, options)).toBeNull()
  expect(await author.document({ id: 'driver:cambered-road' }, options)).toBeNull()
  expect(told.map(({ notFound }) => notFound)).toEqual([
    [{ path: ['changeset'], id: 'none', didYouMean: [] }],
    [{ path: ['document'], id: 'driver:cambered-road', didYouMean: ['driver:cambered-roads'] }],
  ])
})

test('a token is sent with every request, and headers of a call stand in its place', async () => {
  const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: {} }))
  const client = createEditingClient({ url: server.url, token: 'secret', fetch })
  await client.graph()
  await client.graph({}, { headers: { Authorization: 'Bearer another' } })
  expect(seen.map(({ headers }) => headers['authorization'])).toEqual(['Bearer secret', 'Bearer another'])
})

test.each(['', ' ', 'two words', 'line\nbreak'])(
  'a token such as %j cannot be sent, and no message shows it',
  (token) => {
    const create = () => createEditingClient({ url: server.url, token })
    expect(create).toThrow(AetiaUsageError)
    expect(create).not.toThrow(/words|break/)
  },
)
