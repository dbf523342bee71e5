import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishEdits } from '../notation/publish-edits.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { concept, put } from '../storage/publishing.ts'
import { asked, changed, done, draft } from './editors.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const BULK = `mutation ($input: StageEditsWhereInput!) { stageEditsWhere(input: $input) {
  outcome matchedCount violations { code document path } changeset { revision }
  changes(first: 100) { totalCount nodes { document change fields { path before after } } } } }`

const bulk = (input: object, as: 'AUTHOR' | 'READER' = 'AUTHOR') => server.ask(BULK, { input }, as)
const made = async (input: object) => {
  const { body } = await bulk(input)
  expect(body.errors).toBeUndefined()
  return body.data.stageEditsWhere
}
const newDraft = async (): Promise<string> =>
  (await done(server, 'createChangeset', { title: 'Many' }, 'AUTHOR')).changeset.id
const editsOf = async (id: string) =>
  (
    await asked(
      server,
      'query ($id: ID!) { changeset(id: $id) { edits(first: 100) { nodes { document content } } } }',
      { id },
    )
  ).changeset.edits.nodes as { document: string; content: { source?: { category?: string } } }[]

const SET = { set: { field: 'category', value: '"Running notes"' } }

test('without a changeset a dry run makes none, and the change makes one', async () => {
  const input = { where: { kinds: ['SOURCE'] }, change: SET, dryRun: true }
  const dry = await made(input)
  expect(dry).toMatchObject({ outcome: 'DONE', changeset: null })
  const staged = await made({ ...input, dryRun: false })
  expect(staged).toMatchObject({ outcome: 'DONE', changes: dry.changes })
  const { nodes } = (await asked(server, '{ changesets(first: 1) { nodes { title state } } }')).changesets
  expect(nodes).toEqual([{ title: `Change category of ${dry.changes.totalCount} documents`, state: 'DRAFT' }])
})

test('a dry run shows what becomes of each document and stages nothing; then all of them are staged', async () => {
  const changeset = await newDraft()
  const input = { changeset, where: { kinds: ['SOURCE'] }, change: SET, dryRun: true }
  const dry = await made(input)
  const { sources } = await asked(server, '{ sources { totalCount } }')
  expect(dry).toMatchObject({ outcome: 'DONE', matchedCount: sources.totalCount, changeset: { revision: 1 } })
  expect(dry.changes.totalCount).toBe(sources.totalCount)
  expect(dry.changes.nodes[0].fields).toMatchObject([{ path: 'category', after: '"Running notes"' }])
  expect(await editsOf(changeset)).toEqual([])

  const staged = await made({ ...input, dryRun: false })
  expect(staged).toEqual({ ...dry, changeset: { revision: 2 } })
  const edits = await editsOf(changeset)
  expect(edits).toHaveLength(sources.totalCount)
  for (const { content } of edits) expect(content.source?.category).toBe('Running notes')
  // What is as it should be is not staged again.
  expect(await made({ ...input, dryRun: false })).toMatchObject({
    outcome: 'NOTHING_TO_DO',
    changeset: { revision: 2 },
  })
})

test('conditions narrow: kinds, keys, a value of a field, and a text', async () => {
  const changeset = await newDraft()
  const count = async (where: object) =>
    (await made({ changeset, where, change: { set: { field: 'note', value: '"Seen."' } }, dryRun: true })).matchedCount
  expect(await count({ keys: ['claim:e44', 'claim:e45', 'claim:nobody'] })).toBe(2)
  expect(await count({ keys: ['claim:e44', 'driver:cambered-roads'], kinds: ['CLAIM'] })).toBe(1)
  const { body } = await server.ask('{ claims(where: { polarity: [NEGATED] }, first: 100) { totalCount } }')
  expect(await count({ kinds: ['CLAIM'], field: { field: 'polarity', value: '"NEGATED"' } })).toBe(
    body.data.claims.totalCount,
  )
  expect(await count({ kinds: ['DRIVER'], text: 'camber' })).toBe(1)
  const drivers = (await asked(server, '{ drivers { totalCount } }')).drivers.totalCount
  expect(await count({ kinds: ['DRIVER'], field: { field: 'category' } })).toBe(drivers)
})

test('items of lists are added once and removed, and texts are replaced but in quotes and ids', async () => {
  const changeset = await newDraft()
  const where = { keys: ['driver:cambered-roads'] }
  const item = { field: 'alsoCalled', item: '"tilted roads"' }
  expect((await made({ changeset, where, change: { addItem: item }, dryRun: false })).outcome).toBe('DONE')
  expect((await made({ changeset, where, change: { addItem: item }, dryRun: false })).outcome).toBe('NOTHING_TO_DO')
  expect(
    (await made({ changeset, where, change: { removeItem: item }, dryRun: false })).changes.nodes[0].fields,
  ).toMatchObject([{ path: 'alsoCalled' }])
  const evidence = { field: 'evidence', find: 'roads', with: 'ways' }
  const quoted = await made({
    changeset,
    where: { keys: ['claim:e59'] },
    change: { replaceText: evidence },
    dryRun: true,
  })
  expect(quoted.outcome).toBe('NOTHING_TO_DO')
  const text = { field: 'summary', find: 'roads', with: 'ways' }
  const replaced = await made({ changeset, where, change: { replaceText: text }, dryRun: true })
  expect(replaced.changes.nodes[0].fields[0].after).toContain('ways that slope')
})

test('it goes on from what the changeset stages, and all or nothing is staged', async () => {
  const { id } = await draft(server, [await changed(server, 'driver:cambered-roads', { summary: 'Staged before.' })])
  const where = { keys: ['driver:cambered-roads', 'driver:strength-imbalance'] }
  const note = { set: { field: 'note', value: '"Seen."' } }
  await made({ changeset: id, where, change: note, dryRun: false })
  const [roads] = await editsOf(id)
  expect(roads?.content).toMatchObject({ concept: { summary: 'Staged before.', note: 'Seen.' } })
  const bad = await made({ changeset: id, where, change: { set: { field: 'plural', value: '"many"' } }, dryRun: false })
  expect(bad).toMatchObject({ outcome: 'VIOLATIONS', changeset: { revision: 3 } })
  expect(bad.violations.map(({ document }: { document: string }) => document)).toEqual(where.keys)
})

test.each([
  [{ where: {}, change: SET }, 'BAD_USER_INPUT', '"where" must have a condition'],
  [
    { where: { kinds: ['SOURCE'] }, change: { set: { field: 'slug', value: '"x"' } } },
    'BAD_USER_INPUT',
    'renameDocument',
  ],
  [{ where: { kinds: ['SOURCE'] }, change: { set: { field: 'note', value: 'x' } } }, 'BAD_USER_INPUT', 'must be JSON'],
])('what makes no sense is refused: %j', async (input, code, words) => {
  const { body } = await bulk({ ...input, changeset: await newDraft(), dryRun: true })
  expect(body.errors[0]).toMatchObject({ extensions: { code }, message: expect.stringContaining(words) })
})

test('more than 1,000 documents are not changed at once, and the error says how many match', async () => {
  const made = Array.from({ length: 1_001 }, (_, number) => put(concept(`many-${number}`)))
  await publishEdits(server, made)
  const { body } = await bulk({
    changeset: await newDraft(),
    where: { text: 'About many-' },
    change: SET,
    dryRun: true,
  })
  expect(body.errors[0]).toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED' },
    message: '1,001 documents match, and at most 1,000 are changed at once. Narrow "where".',
  })
})

test('readers change nothing', async () => {
  const { body } = await bulk({ changeset: 'x', where: { kinds: ['SOURCE'] }, change: SET, dryRun: true }, 'READER')
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN')
})
