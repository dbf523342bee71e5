import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ArticleDocument, ClaimDocument, ConceptDocument } from '../../src/content/documents.ts'
import type { ContentStore, NewEdit } from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { move } from '../storage/publishing.ts'

const shipped = await firstContent('shipped')
const now = () => '2026-12-01T00:00:00.000Z'
const CAMBER = shipped.concepts.find(({ key }) => key === 'driver:cambered-roads') as ConceptDocument
const [ARTICLE] = shipped.articles as [ArticleDocument]
const E60 = shipped.claims.find(({ key }) => key === 'claim:e60') as ClaimDocument

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])('publishing on %s', (_name, fresh: () => Promise<StoreUnderTest>) => {
  let under: StoreUnderTest
  let store: ContentStore
  beforeEach(async () => {
    under = await fresh()
    store = under.store
    await publishFirst(store, shipped, 'shipped')
  })
  afterEach(() => under.dispose())

  /** An approved changeset with these edits, each based on what is published. */
  async function changeset(id: string, edits: Omit<NewEdit, 'basedOn'>[]) {
    const revisions = await store.publishedRevisions(edits.map(({ document }) => document))
    const act = { author: 'ada', at: now(), message: id }
    await store.createChangeset({ id, title: id }, act)
    const staged = await store.stage(
      id,
      edits.map((edit) => ({ ...edit, basedOn: revisions.get(edit.document) ?? 0 })),
      act,
    )
    expect(staged.outcome).toBe('STAGED')
    await move(store, id, 'APPROVED')
  }
  const put = (body: ContentDocument) => ({ document: body.key, body })
  const publishing = (id: string, key: string | null = null) =>
    publish(store, { changeset: id, author: 'ada', idempotencyKey: key }, now)
  const dump = async () =>
    JSON.stringify([await store.head(), await store.documentsAt(2), await store.changesBetween(1, 9)])

  test('the shipped content is version 1, with the digest of its files', async () => {
    const history = await openGraphHistory(store)
    expect(history.current().version).toBe(1)
    expect(history.current().digest).toBe((await openGraph()).digest)
  })

  test('a changeset becomes the next version, and the version before can still be read', async () => {
    await changeset('rename', [put({ ...CAMBER, name: 'Sloping roads' })])
    const result = await publishing('rename')
    expect(result).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 2, changeset: 'rename' } })
    const history = await openGraphHistory(store)
    expect(history.current().concepts.get(CAMBER.key)?.name).toBe('Sloping roads')
    expect((await history.at(1))?.concepts.get(CAMBER.key)?.name).toBe('Running on cambered roads')
    expect((await history.at(1))?.digest).not.toBe(history.current().digest)
    expect(await history.at(3)).toBeNull()
  })

  test.each<[string, string, Omit<NewEdit, 'basedOn'>]>([
    ['a claim without evidence', 'MISSING_EVIDENCE', put({ ...E60, evidence: [] })],
    ['a claim that joins kinds it may not', 'WRONG_ENDS', put({ ...E60, predicate: 'EXPERIENCES' })],
    ['a claim about nothing', 'UNKNOWN_ID', put({ ...E60, object: 'misalignment:nothing' })],
    ['retiring a concept that claims use', 'UNKNOWN_ID', { document: CAMBER.key, body: null }],
    ['a claim that says what another says', 'DUPLICATE_CLAIM', put({ ...E60, key: 'claim:e60-again' })],
    [
      'a section that holds another',
      'BAD_SHAPE',
      put({
        ...ARTICLE,
        sections: [...ARTICLE.sections, { anchor: 'more', heading: 'More', body: '## Again {#again}' }],
        anchors: [...ARTICLE.anchors, { anchor: 'more', claims: [] }],
      }),
    ],
    ['retiring a claim that an article expresses', 'UNKNOWN_ID', { document: E60.key, body: null }],
  ])('%s is refused as %s, and leaves no trace', async (_what, code, edit) => {
    await changeset(
      'broken',
      [put({ ...CAMBER, name: 'Sloping roads' }), edit].filter(
        ({ document }, index, all) => all.findLastIndex((other) => other.document === document) === index,
      ),
    )
    const before = await dump()
    const result = await publishing('broken')
    expect(result.outcome).toBe('VIOLATIONS')
    expect(result.outcome === 'VIOLATIONS' && result.violations.map((violation) => violation.code)).toContain(code)
    expect(await dump()).toBe(before)
    expect((await store.changeset('broken'))?.state).toBe('APPROVED')
  })

  test('of two changesets that edit one document, the second has a stale base', async () => {
    await changeset('one', [put({ ...CAMBER, name: 'One' })])
    await changeset('two', [put({ ...CAMBER, name: 'Two' })])
    expect((await publishing('one')).outcome).toBe('PUBLISHED')
    expect(await publishing('two')).toEqual({
      outcome: 'CONFLICT',
      moved: [{ document: CAMBER.key, base: 1, published: 2 }],
    })
    expect((await store.head())?.version).toBe(2)
  })

  test('a retired document can be restored, and one that was retired meanwhile has moved', async () => {
    const sloping = { ...CAMBER, key: 'driver:sloping', slug: 'sloping', facts: [] }
    await changeset('make', [put(sloping)])
    await publishing('make')
    await changeset('late', [put({ ...sloping, name: 'Late' })])
    await changeset('retire', [{ document: sloping.key, body: null }])
    await publishing('retire')
    expect(await publishing('late')).toEqual({
      outcome: 'CONFLICT',
      moved: [{ document: sloping.key, base: 1, published: 3 }],
    })
    const act = { author: 'ada', at: now(), message: 'restore' }
    await store.createChangeset({ id: 'restore', title: 'restore' }, act)
    await store.stage('restore', [{ ...put(sloping), basedOn: 3 }], act)
    await move(store, 'restore', 'APPROVED')
    expect((await publishing('restore')).outcome).toBe('PUBLISHED')
    expect((await store.publishedChanges(sloping.key)).map(({ revision }) => revision)).toEqual([1, 3, 4])
  })

  test('a retired document is restored, and an edit from before its retirement has a stale base', async () => {
    const article = { document: ARTICLE.key, body: null }
    await changeset('retire', [article])
    expect((await publishing('retire')).outcome).toBe('PUBLISHED')
    await changeset('restore', [put({ ...ARTICLE, title: 'Back again' })])
    await changeset('restore too', [put({ ...ARTICLE, title: 'Back once more' })])
    expect((await publishing('restore')).outcome).toBe('PUBLISHED')
    expect((await openGraphHistory(store)).current().articles.get(ARTICLE.key)?.title).toBe('Back again')
    expect(await publishing('restore too')).toMatchObject({ outcome: 'CONFLICT', moved: [{ base: 2, published: 3 }] })
  })

  test('an edit from before a document was published and retired has a stale base', async () => {
    const fresh = { ...CAMBER, key: 'driver:fresh', slug: 'fresh', facts: [] }
    await changeset('early', [put({ ...fresh, name: 'Early' })])
    await changeset('made', [put(fresh)])
    expect((await publishing('made')).outcome).toBe('PUBLISHED')
    await changeset('retired', [{ document: fresh.key, body: null }])
    expect((await publishing('retired')).outcome).toBe('PUBLISHED')
    expect(await publishing('early')).toMatchObject({ outcome: 'CONFLICT', moved: [{ base: 0, published: 3 }] })
  })

  test('the same key publishes once', async () => {
    await changeset('rename', [put({ ...CAMBER, name: 'Sloping roads' })])
    await publishing('rename', 'key')
    expect(await publishing('rename', 'key')).toMatchObject({ outcome: 'REPEATED', publication: { version: 2 } })
    expect((await store.head())?.version).toBe(2)
  })

  test('an empty changeset is no version', async () => {
    await changeset('empty', [])
    expect(await publishing('empty')).toEqual({ outcome: 'EMPTY' })
  })

  test('eight publishes that race make eight versions, one each', async () => {
    const concepts = shipped.concepts.slice(0, 8)
    for (const [index, concept] of concepts.entries())
      await changeset(`c${index}`, [put({ ...concept, name: `Name ${index}` })])
    const results = await Promise.all(concepts.map((_, index) => publishing(`c${index}`)))
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(8).fill('PUBLISHED'))
    const log = await store.publicationsAfter(0, 100)
    expect(log.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const history = await openGraphHistory(store)
    for (const [index, concept] of concepts.entries()) {
      expect(history.current().concepts.get(concept.key)?.name).toBe(`Name ${index}`)
    }
    expect(log.at(-1)?.digest).toBe(history.current().digest)
  })

  test('processes that start at once make one first version', async () => {
    const other = await fresh()
    try {
      await Promise.all(['a', 'b', 'c', 'd'].map((id) => publishFirst(other.store, shipped, id)))
      expect((await other.store.publicationsAfter(0, 10)).map(({ version }) => version)).toEqual([1])
      expect(await other.store.changesets(['DRAFT', 'APPROVED'], 10)).toEqual([])
    } finally {
      await other.dispose()
    }
  })
})
