import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { asked, changed, done, draft, type MutationName, refused } from './editors.ts'

const CAMBER = 'driver:cambered-roads'

let server: EditingServer
let id: string
beforeAll(async () => {
  server = await startEditingServer()
  id = (await draft(server, [await changed(server, CAMBER, { name: 'Sloping roads' })])).id
})
afterAll(() => server.close())

const edits = (...documents: object[]) => documents.map((document) => ({ basedOn: 0, document }))

describe('what makes no sense is refused in words', () => {
  test.each<[string, MutationName, object]>([
    ['"title" must not be blank; write 1 to 200 characters.', 'createChangeset', { title: ' ' }],
    ['"title" may have at most 200 characters; 201 came.', 'createChangeset', { title: 'x'.repeat(201) }],
    ['"edits" must have 1 to 100 items; 0 came.', 'stageEdits', { edits: [] }],
    [
      '"edits" must have 1 to 100 items; 101 came.',
      'stageEdits',
      { edits: edits(...Array(101).fill({ retire: 'x' })) },
    ],
    [
      '"edits" names driver:cambered-roads twice;',
      'stageEdits',
      { edits: edits({ retire: CAMBER }, { retire: CAMBER }) },
    ],
    [
      '"message" may have at most 1000 characters;',
      'stageEdits',
      { edits: edits({ retire: CAMBER }), message: 'x'.repeat(1_001) },
    ],
    ['"message" must not be blank;', 'commentOnChangeset', { message: '' }],
    ['"message" may have at most 2000 characters;', 'commentOnChangeset', { message: 'x'.repeat(2_001) }],
    ['"message" must not be blank;', 'sendBackChangeset', { basedOn: 1, message: '\n' }],
    ['"documents" must have 1 to 100 items;', 'unstageEdits', { basedOn: 2, documents: [] }],
    ['"idempotencyKey" must not be blank;', 'publishChangeset', { basedOn: 1, idempotencyKey: '' }],
    [
      '"resolutions" names driver:cambered-roads twice;',
      'rebaseChangeset',
      { basedOn: 2, resolutions: ['MINE', 'THEIRS'].map((keep) => ({ document: CAMBER, keep })) },
    ],
    ['Text must not have a NUL', 'commentOnChangeset', { message: 'a\0b' }],
  ])('%s (%s)', async (message, name, variables) => {
    const answer = await refused(server, name, { id, changeset: id, ...variables })
    expect(answer.startsWith(`BAD_USER_INPUT ${message}`)).toBe(true)
  })

  test('a document is exactly one thing', async () => {
    for (const document of [{}, { retire: CAMBER, restore: { document: CAMBER, revision: 1 } }, { retire: null }]) {
      const answer = await refused(server, 'stageEdits', { changeset: id, edits: edits(document) })
      expect(answer).toMatch(/^BAD_USER_INPUT .*(?:one key|non-null)/i)
    }
  })
})

describe('what is not there is not found, and what is like it is named', () => {
  test.each<[string, MutationName, object]>([
    ['No document "claim:e5". Did you mean', 'stageEdits', { edits: edits({ retire: 'claim:e5' }) }],
    [
      'No document "driver:camber". Did you mean "driver:cambered-roads"?',
      'stageEdits',
      { edits: edits({ restore: { document: 'driver:camber', revision: 1 } }) },
    ],
    [
      'No revision of claim:e58 "7". It has the revisions 1 to 1.',
      'stageEdits',
      { edits: edits({ restore: { document: 'claim:e58', revision: 7 } }) },
    ],
    [
      'No staged edit of "driver:camber". Did you mean "driver:cambered-roads"?',
      'unstageEdits',
      { basedOn: 2, documents: ['driver:camber'] },
    ],
    [
      'No document "driver:camber". Did you mean "driver:cambered-roads"?',
      'commentOnChangeset',
      { message: 'x', document: 'driver:camber' },
    ],
    [
      'No edit of "claim:e58".',
      'rebaseChangeset',
      { basedOn: 2, resolutions: [{ document: 'claim:e58', keep: 'MINE' }] },
    ],
    ['No version "0". The newest is 1.', 'revertVersion', { version: 0 }],
    ['No version "-1". The newest is 1.', 'revertVersion', { version: -1 }],
  ])('%s (%s)', async (message, name, variables) => {
    const answer = await refused(server, name, { id, changeset: id, ...variables })
    expect(answer.startsWith(`NOT_FOUND ${message}`)).toBe(true)
  })

  test.each<[MutationName, object]>([
    ['stageEdits', { edits: edits({ retire: CAMBER }) }],
    ['unstageEdits', { basedOn: 1, documents: [CAMBER] }],
    ['commentOnChangeset', { message: 'x' }],
    ['submitChangeset', { basedOn: 1 }],
    ['approveChangeset', { basedOn: 1 }],
    ['sendBackChangeset', { basedOn: 1, message: 'x' }],
    ['discardChangeset', { basedOn: 1 }],
    ['rebaseChangeset', { basedOn: 1 }],
    ['publishChangeset', { basedOn: 1 }],
    ['scheduleChangeset', { basedOn: 1, at: '2090-01-01T00:00:00Z' }],
    ['unscheduleChangeset', { basedOn: 1 }],
  ])('a changeset that %s names', async (name, variables) => {
    const answer = await refused(server, name, { id: 'none', changeset: 'none', ...variables })
    expect(answer).toBe('NOT_FOUND No changeset "none". Those that are open are listed by "changesets".')
  })

  test('a changeset and a document that are asked for', async () => {
    const { body } = await server.ask(
      '{ changeset(id: "none") { id } document(id: "driver:camber") { key } }',
      {},
      'AUTHOR',
    )
    expect([body.data, body.errors]).toEqual([{ changeset: null, document: null }, undefined])
    expect(body.extensions.notFound).toEqual([
      { path: ['changeset'], id: 'none', didYouMean: [] },
      { path: ['document'], id: 'driver:camber', didYouMean: ['driver:cambered-roads'] },
    ])
  })

  test('a retirement cannot be restored, nor a document that never was', async () => {
    const { id: other } = await draft(
      server,
      edits({ concept: { kind: 'SYMPTOM', slug: 'passing', name: 'P', summary: 'P.' } }),
    )
    const [edit] = edits({ retire: 'symptom:passing' })
    await done(server, 'stageEdits', { changeset: other, edits: [{ ...edit, basedOn: 1 }] })
    const restore = { restore: { document: 'symptom:passing', revision: 2 } }
    expect(await refused(server, 'stageEdits', { changeset: other, edits: edits(restore) })).toMatch(
      /^BAD_USER_INPUT Revision 2 of symptom:passing retires it/,
    )
    const back = { basedOn: 2, document: { restore: { document: 'symptom:passing', revision: 1 } } }
    expect(await done(server, 'stageEdits', { changeset: other, edits: [back] })).toMatchObject({ outcome: 'DONE' })
  })
})

describe('lists', () => {
  const page = async (query: string, after: string | null) => asked(server, query, { after, id })

  /** Every node of a list, read in pages of two. */
  async function all(
    query: string,
    listOf: (data: never) => {
      nodes: unknown[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
      totalCount: number
    },
  ) {
    const nodes: unknown[] = []
    for (let after: string | null = null; ; ) {
      const list = listOf((await page(query, after)) as never)
      nodes.push(...list.nodes)
      if (!list.pageInfo.hasNextPage) {
        expect(list.totalCount).toBe(nodes.length)
        return nodes
      }
      expect(list.nodes).toHaveLength(2)
      after = list.pageInfo.endCursor
    }
  }
  const LIST = 'totalCount pageInfo { endCursor hasNextPage }'

  test('changesets come newest first, by state, in pages', async () => {
    for (let count = 0; count < 5; count++) {
      const made = await done(server, 'createChangeset', { title: `Number ${count}` }, 'AUTHOR')
      if (count % 2 === 0) await done(server, 'discardChangeset', { id: made.changeset.id, basedOn: 1 }, 'AUTHOR')
    }
    const query = `query ($after: String) {
      changesets(first: 2, after: $after, states: [DISCARDED, PUBLISHED]) { ${LIST} nodes { title state } } }`
    const titles = (await all(query, ({ changesets }) => changesets)) as { title: string }[]
    expect(titles.map(({ title }) => title)).toEqual([
      'Number 4',
      'Number 2',
      'Number 0',
      'The content that the product ships with',
    ])
    const { changesets } = await asked(server, '{ changesets { nodes { state } } }')
    expect(new Set(changesets.nodes.map(({ state }: { state: string }) => state))).toEqual(new Set(['DRAFT']))
    expect((await asked(server, '{ changesets(states: []) { totalCount nodes { id } } }')).changesets).toEqual({
      totalCount: 0,
      nodes: [],
    })
  })

  test('edits, what differs, events and revisions come in pages', async () => {
    const keys = ['claim:e56', 'claim:e59', 'claim:e61', CAMBER]
    const retire = keys.map((key) => ({ basedOn: key === CAMBER ? 2 : 1, document: { retire: key } }))
    await done(server, 'stageEdits', { changeset: id, edits: retire })
    for (const message of ['one', 'two', 'three']) await done(server, 'commentOnChangeset', { id, message })
    const list = (field: string, nodes: string) =>
      `query ($id: ID!, $after: String) { changeset(id: $id) { ${field}(first: 2, after: $after) { ${LIST} nodes { ${nodes} } } } }`
    expect(await all(list('edits', 'document'), ({ changeset }: never) => changeset['edits'])).toEqual(
      keys.map((document) => ({ document })),
    )
    expect(await all(list('diff', 'document change'), ({ changeset }: never) => changeset['diff'])).toEqual(
      keys.map((document) => ({ document, change: 'RETIRED' })),
    )
    expect(await all(list('events', 'number message'), ({ changeset }: never) => changeset['events'])).toEqual(
      ['one', 'two', 'three'].map((message, index) => ({ number: index + 1, message })),
    )
    const revisions = `query ($after: String) {
      document(id: "${CAMBER}") { revisions(first: 2, after: $after) { ${LIST} nodes { number } } } }`
    expect(await all(revisions, ({ document }: never) => document['revisions'])).toEqual(
      [1, 2, 3].map((number) => ({ number })),
    )
  })

  test('a cursor of another list is refused', async () => {
    const { changesets } = await asked(server, '{ changesets(first: 1) { pageInfo { endCursor } } }')
    const { body } = await server.ask(
      'query ($id: ID!, $after: String) { changeset(id: $id) { events(after: $after) { totalCount } } }',
      { id, after: changesets.pageInfo.endCursor },
      'AUTHOR',
    )
    expect(body.errors[0].extensions.code).toBe('BAD_CURSOR')
  })
})
