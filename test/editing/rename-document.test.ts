import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { approve, asked, changed, done, draft, publish, publishedRevision, refused } from './editors.ts'

const ROADS = 'driver:cambered-roads'
const SLOPES = 'driver:sloping-roads'
const SOURCE = 'source:best-runners-tips-2014'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

/** Renames and publishes; answers with the version. */
async function rename(from: string, to: string): Promise<number> {
  const { outcome, changeset, violations } = await done(server, 'renameDocument', { from, to }, 'AUTHOR')
  expect({ outcome, violations }).toEqual({ outcome: 'DONE', violations: [] })
  const basedOn = await approve(server, changeset.id, changeset.revision)
  const published = await done(server, 'publishChangeset', { id: changeset.id, basedOn })
  expect(published.outcome).toBe('PUBLISHED')
  return published.publication.version
}

const uses = async (id: string) => {
  const { body } = await server.ask(
    `query ($id: ID!) { node(id: $id) {
      ... on Concept { usedIn { totalCount } } ... on Claim { usedIn { totalCount } } ... on Source { usedIn { totalCount } } } }`,
    { id },
  )
  return body.data.node.usedIn.totalCount as number
}

const NODE = `query ($id: ID!) { node(id: $id) { id ... on Driver { slug formerKeys createdAt history { nodes { document version revision } } } }
  renamedTo(id: $id) { id } driver(slug: "cambered-roads") { id }
  causalPaths(question: { from: [$id], to: ["injury:achilles-tendinitis"] }) { totalCount }
  claims(where: { subject: $id }) { totalCount } }`

test('a renamed concept takes all references with it, and its former key still leads to it', async () => {
  const before = await uses(ROADS)
  const old = (await server.ask(NODE, { id: ROADS })).body
  expect(old.data.node.formerKeys).toEqual([])
  const version = await rename(ROADS, SLOPES)
  expect(await uses(SLOPES)).toBe(before)

  const { body } = await server.ask(NODE, { id: ROADS })
  expect(body.errors).toBeUndefined()
  expect(body.data.node).toMatchObject({
    id: SLOPES,
    slug: 'sloping-roads',
    formerKeys: [ROADS],
    createdAt: old.data.node.createdAt,
    history: {
      nodes: [
        { document: ROADS, version: 1, revision: 1 },
        { document: SLOPES, version, revision: 1 },
      ],
    },
  })
  expect(body.data.renamedTo).toEqual({ id: SLOPES })
  expect(body.data.driver).toEqual({ id: SLOPES })
  expect(body.data.causalPaths).toEqual(old.data.causalPaths)
  expect(body.data.claims).toEqual(old.data.claims)
  expect(body.extensions.renamed).toEqual([{ from: ROADS, to: SLOPES }])
  expect(body.extensions.notFound).toBeUndefined()

  // An older version has the old key, which is nobody's former key there.
  const asOf = (await server.ask(NODE, { id: ROADS }, null, { 'aetia-perspective': 'asOf=1' })).body
  expect(asOf.data).toEqual({ ...old.data, node: { ...old.data.node } })
  expect(asOf.extensions.renamed).toBeUndefined()
})

test('editors find the new key by the old one, with all revisions', async () => {
  const { document } = await asked(server, `{ document(id: "${ROADS}") { content renamedTo } }`)
  expect(document).toEqual({ content: null, renamedTo: SLOPES })
  const query = `{ document(id: "${SLOPES}") { renamedTo revisions { totalCount nodes { document number } } } }`
  expect((await asked(server, query)).document).toEqual({
    renamedTo: null,
    revisions: {
      totalCount: 3,
      nodes: [
        { document: ROADS, number: 1 },
        { document: ROADS, number: 2 },
        { document: SLOPES, number: 1 },
      ],
    },
  })
})

test('an edit that knows nothing of former keys keeps them, and one that empties them takes them away', async () => {
  const edit = await changed(server, SLOPES, { note: 'Looked at.' })
  const { formerKeys: _, ...concept } = edit.document['concept'] as { formerKeys: string[] }
  await publish(server, [{ ...edit, document: { concept } }])
  expect((await asked(server, `{ renamedTo(id: "${ROADS}") { id } }`)).renamedTo).toEqual({ id: SLOPES })
  const { id } = await draft(server, [await changed(server, SLOPES, { formerKeys: [] })])
  const headers = { 'aetia-perspective': `changeset=${id}` }
  const { body } = await server.ask(`{ renamedTo(id: "${ROADS}") { id } }`, {}, 'AUTHOR', headers)
  expect(body.data.renamedTo).toBeNull()
})

test('new edits may name a former key, and refer to the key of now', async () => {
  const { id } = await draft(server, [await changed(server, 'claim:e44', { mechanism: [ROADS] })])
  const { changeset } = await asked(server, 'query ($id: ID!) { changeset(id: $id) { edits { nodes { content } } } }', {
    id,
  })
  expect(changeset.edits.nodes[0].content.claim.mechanism).toEqual([SLOPES])
})

test('a former key is given to no other document', async () => {
  const concept = { kind: 'DRIVER', slug: 'cambered-roads', name: 'Others', summary: 'Others.' }
  const edits = [{ basedOn: await publishedRevision(server, ROADS), document: { concept } }]
  const { staged } = await draft(server, edits)
  expect(staged.violations).toMatchObject([{ code: 'DUPLICATE_ID', document: SLOPES, path: 'formerKeys.0' }])
  expect(await refused(server, 'renameDocument', { from: 'driver:strength-imbalance', to: ROADS }, 'AUTHOR')).toContain(
    `BAD_USER_INPUT "to" must be a free key; ${ROADS} is a former key of ${SLOPES}`,
  )
})

test('chains of names lead to the last one, and going back to a name is no chain', async () => {
  await rename(SLOPES, 'driver:tilted-roads')
  const query = `query ($id: ID!) { node(id: $id) { id ... on Driver { formerKeys history { nodes { document } } } } }`
  for (const id of [ROADS, SLOPES]) {
    const { node } = await asked(server, query, { id })
    expect(node).toMatchObject({ id: 'driver:tilted-roads', formerKeys: [ROADS, SLOPES] })
  }
  await rename('driver:tilted-roads', ROADS)
  const { node } = await asked(server, query, { id: SLOPES })
  expect(node).toMatchObject({ id: ROADS, formerKeys: [SLOPES, 'driver:tilted-roads'] })
  expect(node.history.nodes.map(({ document }: { document: string }) => document)).toEqual([
    ROADS,
    SLOPES,
    SLOPES,
    'driver:tilted-roads',
    ROADS,
  ])
})

test('claims, sources and articles are renamed too, in prose and citations', async () => {
  const [cited, quoted] = [await uses('claim:e44'), await uses(SOURCE)]
  await rename('claim:e44', 'claim:shorter-leg-achilles')
  await rename(SOURCE, 'source:best-tips')
  await rename('article:hip-pain-in-runners', 'article:hips')
  expect(await uses('claim:e44')).toBe(cited)
  expect(await uses(SOURCE)).toBe(quoted)
  const { body } =
    await server.ask(`{ article(slug: "hip-pain-in-runners") { id body(format: MARKDOWN) claims(first: 100) { nodes { id } } }
    claim(id: "claim:e44") { id evidence { source { id } } } source(slug: "best-runners-tips-2014") { id } }`)
  expect(body.data.article.id).toBe('article:hips')
  expect(body.data.article.claims.nodes).toContainEqual({ id: 'claim:shorter-leg-achilles' })
  expect(body.data.claim.id).toBe('claim:shorter-leg-achilles')
  expect(body.data.claim.evidence[0].source.id).toBe('source:best-tips')
  expect(body.data.source.id).toBe('source:best-tips')
  expect(body.extensions.renamed.map(({ from }: { from: string }) => from)).toEqual([
    'article:hip-pain-in-runners',
    'claim:e44',
    SOURCE,
  ])
})

test('reviews, comments and texts of sources are found under the new key, and again under the old one', async () => {
  const [old, fresh] = ['source:track-notes', 'source:bend-notes']
  const source = {
    slug: 'track-notes',
    title: 'Notes',
    evidenceClass: 'OPINION',
    passages: [{ id: 'N', start: 0, end: 40 }],
  }
  const claim = {
    ...{ id: 'noted', subject: 'driver:strength-imbalance', predicate: 'CAUSES', object: 'symptom:hip-pain' },
    ...{ explicitness: 'EXPLICIT', certainty: 0.85 },
    evidence: [{ source: old, passage: 'N', quote: 'tilt', start: 0, end: 4 }],
  }
  await publish(server, [{ basedOn: 0, document: { source } }])
  const send = (mutation: string, type: string, input: object) =>
    asked(server, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { outcome } }`, { input }, 'AUTHOR')
  await send('keepSourceText', 'KeepSourceTextInput', { source: old, text: 'tilt the hips' })
  await publish(server, [{ basedOn: 0, document: { claim } }])
  const reviewBy = '2090-01-01T00:00:00.000Z'
  await asked(server, 'mutation ($input: ReviewDocumentInput!) { reviewDocument(input: $input) { outcome } }', {
    input: { document: old, basedOn: 1, reviewBy },
  })

  const { changeset } = await done(server, 'renameDocument', { from: old, to: fresh }, 'AUTHOR')
  await asked(
    server,
    'mutation ($input: CommentOnChangesetInput!) { commentOnChangeset(input: $input) { outcome } }',
    { input: { id: changeset.id, message: 'Whose notes?', document: old, path: 'title' } },
    'AUTHOR',
  )
  const threads = async (document: string) =>
    (
      await asked(
        server,
        `query ($id: ID!, $document: ID) { changeset(id: $id) { threads(where: { document: $document }) { nodes { document outdated } } } }`,
        { id: changeset.id, document },
      )
    ).changeset.threads.nodes
  expect(await threads(fresh)).toEqual([{ document: old, outdated: false }])
  expect(await threads(old)).toEqual([{ document: old, outdated: false }])
  // The quote is checked with the text under the key that is still the published one.
  const wrong = { ...claim, evidence: [{ source: fresh, passage: 'N', quote: 'rise', start: 0, end: 4 }] }
  const { staged } = {
    staged: await done(
      server,
      'stageEdits',
      {
        changeset: changeset.id,
        edits: [{ basedOn: 2, document: { claim: wrong } }],
      },
      'AUTHOR',
    ),
  }
  expect(staged.violations).toMatchObject([{ code: 'QUOTE_NOT_IN_TEXT', document: 'claim:noted' }])
  const preview = { 'aetia-perspective': `changeset=${changeset.id}` }
  await done(
    server,
    'stageEdits',
    {
      changeset: changeset.id,
      edits: [{ basedOn: 3, document: { claim: { ...claim, evidence: [{ ...claim.evidence[0], source: fresh }] } } }],
    },
    'AUTHOR',
  )
  const hash = async (slug: string, headers = {}) =>
    (await server.ask(`{ source(slug: "${slug}") { textHash } }`, {}, 'AUTHOR', headers)).body.data.source?.textHash
  const its = await hash('track-notes')
  expect(its).toMatch(/^sha256:/)
  expect(await hash('bend-notes', preview)).toBe(its)

  const before = (await asked(server, '{ graph { version } }')).graph.version as number
  const { changeset: current } = await asked(server, 'query ($id: ID!) { changeset(id: $id) { revision } }', {
    id: changeset.id,
  })
  const basedOn = await approve(server, changeset.id, current.revision)
  const published = await done(server, 'publishChangeset', { id: changeset.id, basedOn })
  expect(published.outcome).toBe('PUBLISHED')

  const of = async (key: string) =>
    await asked(
      server,
      `query ($id: ID!) { document(id: $id) { reviewedBy reviewedRevision reviewBy } sourceText(source: $id) { source excerpt } }`,
      { id: key },
    )
  const text = { source: fresh, excerpt: 'tilt the hips' }
  expect(await of(fresh)).toEqual({
    document: { reviewedBy: 'publisher', reviewedRevision: 0, reviewBy },
    sourceText: text,
  })
  expect((await of(old)).sourceText).toEqual(text)
  expect(await hash('track-notes')).toBe(its)
  expect(await hash('track-notes', { 'aetia-perspective': `asOf=${before}` })).toBe(its)
  expect(await threads(fresh)).toEqual([{ document: old, outdated: false }])

  const reverted = await done(server, 'revertVersion', { version: published.publication.version })
  const approved = await approve(server, reverted.changeset.id, reverted.changeset.revision)
  expect((await done(server, 'publishChangeset', { id: reverted.changeset.id, basedOn: approved })).outcome).toBe(
    'PUBLISHED',
  )
  expect(await of(old)).toEqual({
    document: { reviewedBy: 'publisher', reviewedRevision: 0, reviewBy },
    sourceText: { source: old, excerpt: 'tilt the hips' },
  })
  expect((await of(fresh)).sourceText).toBeNull()
})

test('renaming stages in a given draft, on top of its edits', async () => {
  const claim = (
    await asked(server, '{ claims(where: { subject: "driver:strength-imbalance" }, first: 1) { nodes { id } } }')
  ).claims.nodes[0].id
  const { id } = await draft(server, [await changed(server, claim, { note: 'In the same draft.' })])
  const variables = { changeset: id, from: 'driver:strength-imbalance', to: 'driver:imbalance' }
  const { outcome, violations } = await done(server, 'renameDocument', variables, 'AUTHOR')
  expect({ outcome, violations }).toEqual({ outcome: 'DONE', violations: [] })
  const { changeset } = await asked(
    server,
    'query ($id: ID!) { changeset(id: $id) { edits(first: 100) { nodes { document content } } } }',
    { id },
  )
  const edit = changeset.edits.nodes.find(({ document }: { document: string }) => document === claim)
  expect(edit.content.claim).toMatchObject({ subject: 'driver:imbalance', note: 'In the same draft.' })
})

test.each([
  [{ from: ROADS, to: ROADS }, 'must be two keys'],
  [{ from: ROADS, to: 'symptom:roads' }, '"to" must be a key of the same kind'],
  [{ from: ROADS, to: 'driver:Roads' }, '"to" must be a key of the same kind'],
  [{ from: ROADS, to: 'driver:strength-imbalance' }, '"to" must be a free key; there is a driver:strength-imbalance'],
  [{ from: 'driver:nobody', to: 'driver:somebody' }, 'NOT_FOUND'],
  [{ from: SLOPES, to: 'driver:somebody' }, `${SLOPES} is ${ROADS} now`],
  [{ from: 'claim:e45', to: `claim:${'e'.repeat(81)}` }, 'of at most 80 characters'],
])('what cannot be renamed is refused: %j', async (variables, words) => {
  expect(await refused(server, 'renameDocument', variables, 'AUTHOR')).toContain(words)
})

test('readers and strangers rename nothing, and the audit log finds a renaming by both keys', async () => {
  const variables = { from: ROADS, to: 'driver:others' }
  expect(await refused(server, 'renameDocument', variables, 'READER')).toContain('FORBIDDEN')
  for (const target of [ROADS, SLOPES]) {
    const query = 'query ($target: String) { auditLog(target: $target, first: 100) { nodes { action actor outcome } } }'
    const { nodes } = (await asked(server, query, { target }, 'ADMIN')).auditLog
    expect(nodes).toContainEqual({ action: 'renameDocument', actor: 'author', outcome: 'DONE' })
  }
})
