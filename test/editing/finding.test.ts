import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../src/accounts/rights.ts'
import { startEditingServer } from '../start-editing-server.ts'
import { approve, asked, changed, done, draft, publish } from './editors.ts'

const server = await startEditingServer()
afterAll(() => server.close())

const ROAD = 'driver:cambered-roads'
const ids: Record<'camber' | 'broken' | 'hips', string> = { camber: '', broken: '', hips: '' }

/** A changeset of a title with edits in it. */
async function titled(title: string, edits: readonly object[], as: Role): Promise<string> {
  const id: string = (await done(server, 'createChangeset', { title }, as)).changeset.id
  expect((await done(server, 'stageEdits', { changeset: id, edits }, as)).outcome).toBe('DONE')
  return id
}

beforeAll(async () => {
  ids.camber = await titled('Über Camber', [await changed(server, ROAD, { note: 'A banked surface.' })], 'AUTHOR')
  const lonely = { kind: 'DRIVER', slug: 'lonely-road', name: 'A lonely road', summary: 'Lonely.' }
  await publish(server, [{ basedOn: 0, document: { concept: lonely } }])
  const bad = { claim: { id: 'bad', subject: ROAD, predicate: 'CAUSES', object: 'injury:achilles-tendinitis' } }
  const claim = { ...bad.claim, explicitness: 'EXPLICIT', cue: 'can', certainty: 0.5 }
  ids.broken = await titled('No evidence yet', [{ basedOn: 0, document: { claim } }], 'REVIEWER')
  const article = {
    ...{ slug: 'velodromes', title: 'Velodromes', summary: 'Of tracks.', category: 'Health' },
    sections: [{ anchor: 'wood', heading: 'Wooden tracks', body: 'Their **siberian pine** is smooth.' }],
  }
  ids.hips = await titled(
    'Hips and camber',
    [
      await changed(server, ROAD, { note: 'Another note.' }),
      { basedOn: 0, document: { article } },
      { basedOn: 1, document: { retire: 'driver:lonely-road' } },
    ],
    'PUBLISHER',
  )
})

const LIST = 'totalCount completeness { exact reason } pageInfo { hasNextPage endCursor } nodes { id title }'
const found = async (where: object, more: object = {}) => {
  const query = `query ($where: ChangesetWhere, $orderBy: ChangesetOrder, $first: Int, $after: String) {
    changesets(where: $where, orderBy: $orderBy, first: $first, after: $after) { ${LIST} } }`
  return (await asked(server, query, { where, ...more }, 'AUTHOR')).changesets
}
const named = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id)

test('changesets are found by author, document and title', async () => {
  expect(named(await found({}))).toEqual([ids.hips, ids.broken, ids.camber])
  expect(named(await found({ author: 'reviewer' }))).toEqual([ids.broken])
  expect(named(await found({ document: ROAD }))).toEqual([ids.hips, ids.camber])
  expect(named(await found({ title: 'CAMBER' }))).toEqual([ids.hips, ids.camber])
  expect(named(await found({ title: 'uber' }))).toEqual([ids.camber])
  expect(named(await found({ title: 'camber', author: 'author' }))).toEqual([ids.camber])
  expect((await found({})).completeness).toEqual({ exact: true, reason: null })
})

test('changesets are found by violations, and by their absence, in pages', async () => {
  expect(named(await found({ hasViolations: true }))).toEqual([ids.broken])
  const clean = await found({ hasViolations: false }, { first: 1 })
  expect(clean).toMatchObject({
    totalCount: 2,
    completeness: { exact: true },
    pageInfo: { hasNextPage: true },
    nodes: [{ id: ids.hips }],
  })
  const next = await found({ hasViolations: false }, { first: 1, after: clean.pageInfo.endCursor })
  expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ id: ids.camber }] })
})

test('changesets are found by due time, in order of it', async () => {
  const due = async (at: string) => {
    const { id, staged } = await draft(server, [await changed(server, 'claim:e31', { note: `Due ${at}` })])
    const basedOn = await approve(server, id, staged.changeset.revision)
    await done(server, 'scheduleChangeset', { id, basedOn, at })
    return id
  }
  const [late, early] = [await due('2090-03-01T00:00:00Z'), await due('2090-01-01T00:00:00Z')]
  expect(named(await found({}, { orderBy: 'DUE' })).slice(0, 2)).toEqual([early, late])
  expect(named(await found({ dueBefore: '2090-02-01T00:00:00+01:00' }))).toEqual([early])
  expect(named(await found({ dueAfter: '2090-02-01T00:00:00Z' }))).toEqual([late])
  expect(named(await found({ scheduleFailed: true }))).toEqual([])
})

test('conditions that exclude each other, and cursors of another list, are refused', async () => {
  const query =
    'query ($where: ChangesetWhere, $after: String) { changesets(where: $where, after: $after) { totalCount } }'
  const code = async (variables: object) =>
    (await server.ask(query, variables, 'AUTHOR')).body.errors?.[0].extensions.code
  expect(await code({ where: { unassigned: true, assignee: 'ada' } })).toBe('BAD_USER_INPUT')
  expect(await code({ where: { title: ' ' } })).toBe('BAD_USER_INPUT')
  const { endCursor } = (await found({ document: ROAD })).pageInfo
  expect(await code({ where: { document: ROAD }, after: endCursor })).toBeUndefined()
  expect(await code({ where: { document: 'claim:e58' }, after: endCursor })).toBe('BAD_CURSOR')
})

test('a document names the open changesets that hold it', async () => {
  const { document } = await asked(server, `{ document(id: "${ROAD}") { openIn { totalCount nodes { id author } } } }`)
  expect(document.openIn).toEqual({
    totalCount: 2,
    nodes: [
      { id: ids.hips, author: 'publisher' },
      { id: ids.camber, author: 'author' },
    ],
  })
})

test('the answer of staging names the others that hold what was staged, and only that', async () => {
  const { id } = (await done(server, 'createChangeset', { title: 'Third' }, 'AUTHOR')).changeset
  const stage = `mutation ($changeset: ID!, $edits: [EditInput!]!) {
    it: stageEdits(input: { changeset: $changeset, edits: $edits }) { outcome alsoOpenIn { document changesets { id } } } }`
  const road = await changed(server, ROAD, { note: 'Mine.' })
  const other = await changed(server, 'claim:e59', { note: 'Mine.' })
  const held = await asked(server, stage, { changeset: id, edits: [road, other] }, 'AUTHOR')
  expect(held.it.alsoOpenIn).toEqual([{ document: ROAD, changesets: [{ id: ids.hips }, { id: ids.camber }] }])
  const again = {
    ...other,
    basedOn: (await server.store.staged(id)).find((each) => each.document === 'claim:e59')?.revision,
  }
  expect((await asked(server, stage, { changeset: id, edits: [again] }, 'AUTHOR')).it.alsoOpenIn).toEqual([])
  await done(server, 'discardChangeset', { id, basedOn: 3 }, 'AUTHOR')
})

test('retired documents are listed with when and by which version', async () => {
  const list = `query ($where: DocumentWhere, $first: Int, $after: String) { documents(where: $where, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { key content retiredAt retiredIn publishedRevision } } }`
  const before = (await asked(server, list, { where: { retired: true } }, 'AUTHOR')).documents
  expect(before).toMatchObject({ totalCount: 0, nodes: [] })
  const road = { kind: 'DRIVER', slug: 'old-road', name: 'An old road', summary: 'Old.' }
  await publish(server, [{ basedOn: 0, document: { concept: road } }])
  const { publication } = await publish(server, [{ basedOn: 1, document: { retire: 'driver:old-road' } }])
  const { documents } = await asked(server, list, { where: { retired: true, kinds: ['DRIVER'] } }, 'AUTHOR')
  expect(documents).toMatchObject({
    totalCount: 1,
    nodes: [{ key: 'driver:old-road', content: null, retiredIn: publication.version, retiredAt: expect.any(String) }],
  })
  expect((await asked(server, list, { where: { retired: true, kinds: ['CLAIM'] } })).documents.totalCount).toBe(0)
  const drivers = (await asked(server, list, { where: { kinds: ['DRIVER'] }, first: 1 })).documents
  expect(drivers).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [{ retiredAt: null, retiredIn: null }] })
  const second = { where: { kinds: ['DRIVER'] }, first: 1, after: drivers.pageInfo.endCursor }
  expect((await asked(server, list, second)).documents.nodes[0].key > drivers.nodes[0].key).toBe(true)
  const earlier = await server.ask(list, { where: { retired: true } }, 'AUTHOR', {
    'aetia-perspective': `asOf=${publication.version - 1}`,
  })
  expect(earlier.body.data.documents.totalCount).toBe(0)
})

test('documents whose review is due are listed, the longest overdue first', async () => {
  const plan = 'mutation ($input: PlanDocumentReviewInput!) { planDocumentReview(input: $input) { outcome } }'
  await asked(server, plan, { input: { document: 'claim:e60', reviewBy: '2090-02-01T00:00:00Z' } })
  await asked(server, plan, { input: { document: 'claim:e61', reviewBy: '2090-01-01T00:00:00Z' } })
  const due =
    'query ($before: DateTime) { documents(where: { reviewDueBefore: $before }) { totalCount nodes { key } } }'
  const { documents } = await asked(server, due, { before: '2090-03-01T00:00:00Z' })
  expect(documents).toEqual({ totalCount: 2, nodes: [{ key: 'claim:e61' }, { key: 'claim:e60' }] })
  expect((await asked(server, due, { before: '2090-01-15T00:00:00Z' })).documents.totalCount).toBe(1)
})

const SEARCH = `query ($text: String!, $first: Int, $after: String) { searchDrafts(text: $text, first: $first, after: $after) {
  totalCount completeness { exact } pageInfo { hasNextPage endCursor }
  nodes { document kind retires label match changeset { id } highlight { text ranges { start end } } } } }`
const searched = async (text: string, more: object = {}) =>
  (await asked(server, SEARCH, { text, ...more }, 'AUTHOR')).searchDrafts

test('what is staged is searched: prose, titles, notes, claims and what is to be retired', async () => {
  const prose = await searched('siberian pine')
  expect(prose).toMatchObject({ totalCount: 1, completeness: { exact: true } })
  expect(prose.nodes[0]).toMatchObject({
    document: 'article:velodromes',
    kind: 'ARTICLE',
    retires: false,
    label: 'Velodromes',
    changeset: { id: ids.hips },
    highlight: {
      text: 'Their siberian pine is smooth.',
      ranges: [
        { start: 6, end: 14 },
        { start: 15, end: 19 },
      ],
    },
  })
  expect((await searched('velodrome')).nodes[0].document).toBe('article:velodromes')
  expect((await searched('banked surface')).nodes[0]).toMatchObject({ document: ROAD, changeset: { id: ids.camber } })
  expect((await searched('achilles')).nodes[0]).toMatchObject({ document: 'claim:bad', kind: 'CLAIM' })
  expect((await searched('lonely road')).nodes[0]).toMatchObject({ document: 'driver:lonely-road', retires: true })
  expect(await searched('nothing of this kind')).toMatchObject({ totalCount: 0, nodes: [] })
})

test('hits come in pages that miss none', async () => {
  const one = await searched('cambered roads', { first: 1 })
  expect(one).toMatchObject({ pageInfo: { hasNextPage: true } })
  const seen = [...one.nodes]
  for (let after = one.pageInfo.endCursor; after; ) {
    const next = await searched('cambered roads', { first: 1, after })
    seen.push(...next.nodes)
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null
  }
  expect(seen).toHaveLength(one.totalCount)
  expect(new Set(seen.map(({ document, changeset }) => `${document} ${changeset.id}`)).size).toBe(one.totalCount)
})

test('an edit is found as it is now, and not once it is taken back or the changeset is closed', async () => {
  const { id, staged } = await draft(server, [await changed(server, 'claim:e32', { note: 'Quixotic wording.' })])
  expect((await searched('quixotic')).totalCount).toBe(1)
  const [edit] = await server.store.staged(id)
  const again = { ...(await changed(server, 'claim:e32', { note: 'Plain wording.' })), basedOn: edit?.revision }
  const { changeset } = await done(server, 'stageEdits', { changeset: id, edits: [again] }, 'AUTHOR')
  expect(changeset.revision).toBe(staged.changeset.revision + 1)
  expect((await searched('quixotic')).totalCount).toBe(0)
  expect((await searched('plain wording')).totalCount).toBe(1)
  await done(server, 'discardChangeset', { id, basedOn: changeset.revision }, 'AUTHOR')
  expect((await searched('plain wording')).totalCount).toBe(0)
})

test.each([
  ['searchDrafts(text: "siberian") { totalCount }'],
  ['documents(where: { retired: true }) { totalCount }'],
  ['changesets(where: { title: "camber" }) { totalCount }'],
  [`document(id: "${ROAD}") { openIn { totalCount } }`],
  ['approvalPolicies { kind }'],
])('nobody but those who may read drafts asks %s', async (field) => {
  const { body } = await server.ask(`{ ${field} }`, {})
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  expect((await server.ask(`{ ${field} }`, {}, 'READER')).body.errors[0].extensions.code).toBe('FORBIDDEN')
})
