import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../src/client/generated/persisted-documents.json' with { type: 'json' }
import { PATIENT } from '../notation/patient.ts'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'
import { connectOverHttp, textOf } from './connect.ts'

const ONLY_TRUSTED = { ...PATIENT, AETIA_TRUSTED_DOCUMENTS_ONLY: 'all' }
const connect = (server: AccountsServer, bearer?: string) =>
  connectOverHttp(
    new URL(server.url).origin,
    bearer === undefined ? {} : { headers: { authorization: `Bearer ${bearer}` } },
  )

describe('with trusted documents only, and the manifest of the client among them', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer(ONLY_TRUSTED, undefined, manifest)
  })
  afterAll(() => server.close())

  test.each([
    ['leads_to', { id: 'driver:cambered-roads', kinds: ['INJURY'] }],
    ['causal_paths', { question: { legSide: 'SHORTER' } }],
    [
      'verdict',
      { subject: 'intervention:orthotics', predicate: 'CORRECTS', object: 'misalignment:pelvic-misalignment' },
    ],
    ['search', { text: 'camber' }],
    ['measures', {}],
    ['claims', { where: { predicate: ['CAUSES'] } }],
    ['graph', { perspective: 'asOf=1' }],
  ])('%s answers nobody known, and an author', async (name, given) => {
    for (const bearer of [undefined, await server.session('AUTHOR')]) {
      const result = await (await connect(server, bearer)).callTool({ name, arguments: given })
      expect([result.isError, textOf(result)]).toEqual([undefined, expect.stringContaining('Read at version 1.')])
    }
  })

  test('an author is shown the tools for drafts, and stages with them', async () => {
    const client = await connect(server, await server.token('AUTHOR', ['READ_DRAFTS', 'WRITE_DRAFTS']))
    expect((await client.listTools()).tools.map(({ name }) => name)).toContain('stage_edits')
    const made = await client.callTool({ name: 'create_changeset', arguments: { title: 'By an agent' } })
    expect(made.structuredContent).toMatchObject({ answer: { outcome: 'DONE' } })
    expect(textOf(await client.callTool({ name: 'changesets', arguments: {} }))).toContain('By an agent')
  })

  test('articles and concepts are read, and ids are completed', async () => {
    const client = await connect(server)
    expect((await client.listResources()).resources.length).toBeGreaterThan(60)
    const { contents } = await client.readResource({ uri: 'aetia://concept/driver:cambered-roads' })
    expect(JSON.stringify(contents)).toContain('Running on cambered roads')
    const ref = { type: 'ref/resource', uri: 'aetia://concept/{id}' } as const
    const { completion } = await client.complete({ ref, argument: { name: 'id', value: 'driver:camb' } })
    expect(completion.values).toEqual(['driver:cambered-roads'])
  })

  test('texts of others are refused all the same', async () => {
    expect((await server.ask('{ graph { version } }')).refusal).toMatch(/^DOCUMENT_NOT_TRUSTED /)
  })
})

test('a manifest without the documents of the client refuses every tool, and says why', async () => {
  const text = 'query Version { graph { version } }'
  const hash = createHash('sha256').update(text).digest('hex')
  const server = await startAccountsServer(ONLY_TRUSTED, undefined, { [`sha256:${hash}`]: text })
  try {
    const client = await connect(server)
    const result = await client.callTool({ name: 'leads_to', arguments: { id: 'driver:cambered-roads' } })
    expect(textOf(result)).toMatch(/^FAILED DOCUMENT_NOT_TRUSTED: /)
  } finally {
    await server.close()
  }
})
