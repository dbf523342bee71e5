import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { asked, changed, done, draft, publishedRevision } from './editors.ts'

const PELVIS = 'misalignment:pelvic-misalignment'
const SOURCE = 'source:best-runners-tips-2014'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer()
})
afterAll(() => server.close())

const USES = 'totalCount pageInfo { hasNextPage endCursor } nodes { as by { id } section { anchor } }'
const USED_IN = `query ($id: ID!, $as: [UseKind!], $first: Int, $after: String) { node(id: $id) {
  ... on Concept { usedIn(as: $as, first: $first, after: $after) { ${USES} } }
  ... on Claim { usedIn(as: $as, first: $first, after: $after) { ${USES} } }
  ... on Source { usedIn(as: $as, first: $first, after: $after) { ${USES} } }
  ... on Article { usedIn(as: $as, first: $first, after: $after) { ${USES} } } } }`

interface Use {
  readonly as: string
  readonly by: { readonly id: string }
  readonly section: { readonly anchor: string } | null
}
const inWords = ({ as, by, section }: Use) => `${as} ${by.id}${section ? `#${section.anchor}` : ''}`

/** The uses as anyone sees them. */
async function usesOf(id: string, variables: object = {}): Promise<{ totalCount: number; nodes: Use[] }> {
  const { body } = await server.ask(USED_IN, { id, first: 100, ...variables })
  expect(body.errors).toBeUndefined()
  return body.data.node.usedIn
}

test('anyone sees where concepts, claims, sources and articles are used', async () => {
  const claims = await usesOf(PELVIS, { as: ['SUBJECT', 'OBJECT'] })
  const { body } = await server.ask(`{ misalignment(slug: "pelvic-misalignment") { claims { totalCount } } }`)
  expect(claims.totalCount).toBe(body.data.misalignment.claims.totalCount)
  expect((await usesOf('claim:e44')).nodes.map(inWords)).toContain('SECTION article:hip-pain-in-runners#shorter-leg')
  const kinds = new Set((await usesOf(SOURCE)).nodes.map(({ as }) => as))
  expect(kinds).toContain('EVIDENCE')
  expect((await usesOf('article:hip-pain-in-runners')).totalCount).toBe(0)
})

test('pages of uses continue each other, across kinds', async () => {
  const all = (await usesOf(SOURCE)).nodes.map(inWords)
  const paged: string[] = []
  for (let after: string | null = null; ; ) {
    const { body } = await server.ask(USED_IN, { id: SOURCE, first: 7, after })
    const { nodes, pageInfo } = body.data.node.usedIn
    paged.push(...nodes.map(inWords))
    if (!pageInfo.hasNextPage || paged.length >= 100) break
    after = pageInfo.endCursor
  }
  expect(paged.slice(0, all.length)).toEqual(all)
  expect(new Set(paged).size).toBe(paged.length)
})

const STAGED = `query ($id: ID!) { document(id: $id) {
  usedIn { totalCount } usedInDrafts { totalCount nodes { changeset { id } document as section } } } }`

test('uses in drafts are for those who may read drafts, and for nobody else', async () => {
  const { id } = await draft(server, [
    {
      basedOn: 0,
      document: {
        article: {
          slug: 'on-pelves',
          title: 'On pelves',
          summary: 'A draft.',
          sections: [{ anchor: 'first', heading: 'First', body: `See [the pelvis](${PELVIS}).` }],
        },
      },
    },
  ])
  const { document } = await asked(server, STAGED, { id: PELVIS }, 'AUTHOR')
  expect(document.usedInDrafts).toEqual({
    totalCount: 1,
    nodes: [{ changeset: { id }, document: 'article:on-pelves', as: 'LINK', section: 'first' }],
  })
  expect(document.usedIn.totalCount).toBe((await usesOf(PELVIS)).totalCount)
  const { body } = await server.ask(STAGED, { id: PELVIS })
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  const reader = await server.ask(STAGED, { id: PELVIS }, 'READER')
  expect(reader.body.errors[0].extensions.code).toBe('FORBIDDEN')
  expect((await usesOf(PELVIS)).nodes.map(({ by }) => by.id)).not.toContain('article:on-pelves')

  const { changeset } = await asked(server, 'query ($id: ID!) { changeset(id: $id) { revision } }', { id })
  await done(server, 'discardChangeset', { id, basedOn: changeset.revision }, 'AUTHOR')
  const closed = await asked(server, STAGED, { id: PELVIS }, 'AUTHOR')
  expect(closed.document.usedInDrafts.totalCount).toBe(0)
})

const STAGE = `mutation ($changeset: ID!, $edits: [EditInput!]!) { stageEdits(input: { changeset: $changeset, edits: $edits }) {
  outcome stillUsed { document usedIn(first: 100) { ${USES} } } changeset { stillUsed { document } } } }`

test('staging a retirement answers with what still uses the document', async () => {
  const { nodes } = await usesOf('claim:e44')
  const { id } = await draft(server, [await changed(server, 'driver:cambered-roads', { note: 'Looked at.' })])
  const edits = [{ basedOn: await publishedRevision(server, 'claim:e44'), document: { retire: 'claim:e44' } }]
  const { stageEdits } = await asked(server, STAGE, { changeset: id, edits }, 'AUTHOR')
  expect(stageEdits.outcome).toBe('DONE')
  expect(stageEdits.stillUsed).toHaveLength(1)
  expect(stageEdits.stillUsed[0].usedIn.nodes.map(inWords)).toEqual(nodes.map(inWords))
  expect(stageEdits.changeset.stillUsed).toEqual([{ document: 'claim:e44' }])

  // What the changeset retires with it no longer counts.
  const user = nodes[0]?.by.id ?? ''
  const more = [{ basedOn: await publishedRevision(server, user), document: { retire: user } }]
  const again = (await asked(server, STAGE, { changeset: id, edits: more }, 'AUTHOR')).stageEdits
  const left = again.stillUsed.flatMap(({ document, usedIn }: { document: string; usedIn: { nodes: Use[] } }) =>
    document === 'claim:e44' ? usedIn.nodes.map(({ by }) => by.id) : [],
  )
  expect(left).toEqual(nodes.map(({ by }) => by.id).filter((by) => by !== user))
})

test('a preview has the uses of its edits', async () => {
  const { id } = await draft(server, [await changed(server, 'claim:e44', { mechanism: ['symptom:hip-pain'] })])
  const headers = { 'aetia-perspective': `changeset=${id}` }
  const { body } = await server.ask(USED_IN, { id: 'symptom:hip-pain', as: ['MECHANISM'] }, 'AUTHOR', headers)
  expect(body.data.node.usedIn.nodes.map(inWords)).toEqual(['MECHANISM claim:e44'])
  expect((await usesOf('symptom:hip-pain', { as: ['MECHANISM'] })).totalCount).toBe(0)
})
