import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { DRAFT, DRAFTED, SECRET, stageSecretDraft } from '../notation/secret-draft.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { connectOverHttp, textOf } from './connect.ts'

let server: EditingServer
let origin: string

beforeAll(async () => {
  server = await startEditingServer(PATIENT)
  origin = new URL(server.url).origin
  await stageSecretDraft(server.store)
})
afterAll(() => server.close())

const as = (role: string, more: Record<string, string> = {}) =>
  connectOverHttp(origin, { headers: { authorization: `Bearer ${role}`, ...more } })

const EDITING = ['create_changeset', 'stage_edits', 'submit_changeset']
const READING = ['changeset', 'changesets', 'content_health', 'document', 'documents', 'find_quote', 'search_drafts']

describe('an agent is told only of the tools that it may call', () => {
  const namesFor = async (client: Awaited<ReturnType<typeof as>>) => {
    const { tools } = await client.listTools()
    return tools.map(({ name }) => name)
  }

  test('nobody known, and a reader', async () => {
    for (const client of [await connectOverHttp(origin), await as('READER')])
      for (const name of [...EDITING, ...READING]) expect(await namesFor(client)).not.toContain(name)
  })

  test('an author reads, stages and submits', async () => {
    expect(await namesFor(await as('AUTHOR'))).toEqual(expect.arrayContaining([...EDITING, ...READING]))
  })

  test('nobody approves, publishes or schedules, not even an administrator', async () => {
    const names = await namesFor(await as('ADMIN'))
    expect(names).toEqual(expect.arrayContaining(EDITING))
    expect(names.filter((name) => /approve|publish|schedule|user|token|webhook|delete/.test(name))).toEqual([])
  })

  test('a tool that is not told of is unknown', async () => {
    const client = await as('READER')
    await expect(client.callTool({ name: 'changeset', arguments: { id: DRAFT } })).rejects.toThrow(/There is no tool/)
    await expect(client.callTool({ name: 'create_changeset', arguments: { title: 'x' } })).rejects.toThrow(/no tool/)
  })
})

describe('drafts', () => {
  const SLOPE = { id: DRAFTED.driver }

  test('are in no answer for nobody known, whatever is asked', async () => {
    const client = await connectOverHttp(origin)
    const answers: unknown[] = []
    for (const perspective of [undefined, 'drafts', `changeset=${DRAFT}`, 'asOf=1']) {
      const chosen = perspective === undefined ? {} : { perspective }
      answers.push(await client.callTool({ name: 'search', arguments: { text: SECRET, ...chosen } }))
      answers.push(await client.callTool({ name: 'concept', arguments: { id: 'driver:cambered-roads', ...chosen } }))
      answers.push(await client.callTool({ name: 'causal_paths', arguments: { first: 20, ...chosen } }))
    }
    answers.push(await client.listResources())
    answers.push(await client.readResource({ uri: 'aetia://concept/driver:cambered-roads' }))
    const ref = { type: 'ref/resource', uri: 'aetia://concept/{id}' } as const
    answers.push(await client.complete({ ref, argument: { name: 'id', value: SECRET } }))
    // What was asked is repeated by refusals, in quotes; the name of a draft is not.
    const told = JSON.stringify(answers).replaceAll(`\\"${SECRET}\\"`, '')
    expect(told).not.toContain(SECRET)
  })

  test('are read by an author, by argument and by header', async () => {
    const author = await as('AUTHOR')
    const asked = { name: 'leads_to', arguments: { ...SLOPE, perspective: `changeset=${DRAFT}` } }
    const text = textOf(await author.callTool(asked))
    expect(text).toContain(DRAFTED.injury)
    expect(text).toContain(`Read as version 2 would be with the changeset ${DRAFT}, which is not published.`)
    const withHeader = await as('AUTHOR', { 'aetia-perspective': 'drafts' })
    expect(textOf(await withHeader.callTool({ name: 'leads_to', arguments: SLOPE }))).toContain('not published')
    const { contents } = await withHeader.readResource({ uri: `aetia://concept/${DRAFTED.driver}` })
    expect(JSON.stringify(contents)).toContain(SECRET)
    expect(textOf(await author.callTool({ name: 'leads_to', arguments: SLOPE }))).toMatch(/^FAILED NOT_FOUND/)
  })
})

test('an author has a changeset made, edits staged and submitted, and a person publishes', async () => {
  const author = await as('AUTHOR')
  const data = async (name: string, given: Record<string, unknown>) => {
    const result = await author.callTool({ name, arguments: given })
    expect(textOf(result)).not.toMatch(/^FAILED/)
    return (result.structuredContent as { answer: Record<string, unknown> }).answer
  }
  const made = await data('create_changeset', { title: 'A shorter summary' })
  const { id } = made['changeset'] as { id: string }
  const concept = {
    kind: 'DRIVER',
    slug: 'agent-slope',
    name: 'A slope',
    summary: 'A slope.',
  }
  const edits = [{ basedOn: 0, document: { concept } }]
  const staged = await data('stage_edits', { changeset: id, edits })
  expect(staged).toMatchObject({ outcome: 'DONE' })
  const { revision } = staged['changeset'] as { revision: number }
  const conflict = await data('stage_edits', { changeset: id, edits: [{ basedOn: 7, document: { concept } }] })
  expect(conflict['outcome']).toBe('CONFLICT')
  expect(await data('submit_changeset', { id, basedOn: revision })).toMatchObject({
    changeset: { state: 'SUBMITTED' },
  })
  const { edits: kept } = await data('changeset', { id })
  expect(kept).toMatchObject({ totalCount: 1 })
  // A document is shown as it was staged, for it may be sent back.
  const [{ content }] = (kept as { edges: [{ node: { content: object } }] }).edges.map(({ node }) => node) as [
    { content: object },
  ]
  expect(content).toMatchObject({ concept: { slug: 'agent-slope', kind: 'DRIVER' } })
})
