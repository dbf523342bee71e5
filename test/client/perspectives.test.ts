import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { AetiaUsageError, createEditingClient, type DocumentInput, type EditingClient } from '../../src/client/index.ts'
import { there } from '../notation/there.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { fakeFetch, jsonAnswer } from './fake-fetch.ts'

const url = 'http://aetia.test/graphql'

describe('a client with a perspective', () => {
  test('sends it with every request, beside the headers that it has', async () => {
    const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: {} }))
    const client = createEditingClient({
      url,
      fetch,
      token: 'secret',
      headers: { 'Aetia-Perspective': 'asOf=1', 'X-One': '1' },
    })
    const secret = `aetia_preview_${'x'.repeat(43)}`
    await client.at({ version: 3 }).graph()
    await client.at({ changeset: '5c0e1d2f-a' }).graph()
    await client.at('drafts').graph()
    await client.withPreview(secret).graph()
    await client.at('drafts').at({ version: 0 }).execute('{ graph { version } }')
    expect(seen.map(({ headers }) => headers['aetia-perspective'])).toEqual([
      'asOf=3',
      'changeset=5c0e1d2f-a',
      'drafts',
      `preview=${secret}`,
      'asOf=0',
    ])
    for (const { headers } of seen) expect(headers).toMatchObject({ authorization: 'Bearer secret', 'x-one': '1' })
  })

  test('is another client of the same type, and the first one stays as it was', async () => {
    const { fetch, seen } = fakeFetch(() => jsonAnswer({ data: {} }))
    const client = createEditingClient({ url, fetch })
    const older = client.at({ version: 3 })
    expectTypeOf(older).toEqualTypeOf<EditingClient>()
    expect(Object.isFrozen(older)).toBe(true)
    expect(Object.keys(older)).toEqual(Object.keys(client))
    await client.graph()
    expect(seen[0]?.headers).not.toHaveProperty('aetia-perspective')
  })

  test.each(['line\nbreak', 'ü\u0100'])('cannot be opened by %j, which no message shows', (secret) => {
    for (const open of [
      () => createEditingClient({ url }).withPreview(secret),
      () => createEditingClient({ url }).at({ changeset: secret }),
    ]) {
      expect(open).toThrow(AetiaUsageError)
      expect(open).not.toThrow(secret)
    }
  })
})

describe('over a server with a draft', () => {
  let server: EditingServer
  beforeAll(async () => {
    server = await startEditingServer()
  })
  afterAll(() => server.close())

  test('each perspective reads its own graph', async () => {
    const author = createEditingClient({ url: server.url, token: 'AUTHOR' })
    const id = 'driver:cambered-roads'
    const { content, publishedRevision } = there(await author.document({ id }))
    const { concept } = content as Extract<DocumentInput, { readonly concept: object }>
    const created = await author.createChangeset({ title: 'Camber is not the only slope' })
    if (created.outcome !== 'DONE') return expect.fail(created.outcome)
    const changeset = created.changeset.id
    const edits = [{ basedOn: publishedRevision, document: { concept: { ...concept, name: 'Sloping roads' } } }]
    expect(await author.stageEdits({ changeset, edits })).toMatchObject({ outcome: 'DONE' })
    const { secret } = await author.createPreviewLink({
      changeset,
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    })

    const nameTo = async (client: EditingClient) => (await client.concept({ id }))?.name
    const stranger = createEditingClient({ url: server.url })
    expect(await nameTo(author)).toBe('Running on cambered roads')
    expect(await nameTo(author.at({ changeset }))).toBe('Sloping roads')
    expect(await nameTo(author.at('drafts'))).toBe('Sloping roads')
    expect(await nameTo(stranger.withPreview(there(secret)))).toBe('Sloping roads')
    expect(await nameTo(stranger.at({ version: 1 }))).toBe('Running on cambered roads')
    await expect(stranger.at({ version: 99 }).graph()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(stranger.at('drafts').graph()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    for (const impossible of [{ version: -1 }, { version: 0.5 }, { changeset: 'a,b' }, { changeset: 'two words' }])
      await expect(author.at(impossible).graph()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(stranger.withPreview('aetia_token_x').graph()).rejects.toMatchObject({ code: 'PREVIEW_LINK_INVALID' })
    await expect(author.at('drafts').discardChangeset({ id: changeset, basedOn: 2 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})
