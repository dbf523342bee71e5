import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { connectOverHttp, textOf } from './connect.ts'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ environment: PATIENT })
})
afterAll(() => server.close())

const SLOPE_TO_INJURIES = { id: 'driver:cambered-roads', kinds: ['INJURY'], first: 2 }

describe.each(['legacy', 'auto'] as const)('an agent with the handshake %s', (handshake) => {
  test('finds the tools, each with the schema of its arguments', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    expect(client.getServerVersion()?.name).toBe('aetia')
    expect(client.getInstructions()).toContain('keep these when you repeat a statement')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).toSorted()).toEqual(
      [
        [
          'adjustment_sets',
          'article',
          'articles',
          'ask',
          'asset',
          'assets',
          'breakpoints',
          'causal_paths',
          'causal_roles',
        ],
        ['caused_by'],
        ['claim_evidence', 'claims', 'common_causes', 'concept', 'concepts', 'd_separated'],
        ['declared_attributes', 'different_paths'],
        ['differential', 'graph', 'leads_to', 'leg_side_for', 'measures', 'search', 'shape', 'smallest_correction'],
        ['sources', 'used_in', 'verdict', 'what_if', 'why_not'],
      ].flat(),
    )
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true })
    const leadsTo = tools.find(({ name }) => name === 'leads_to')
    expect(leadsTo?.description).toContain('The effects of a concept, each with its best path')
    expect(leadsTo?.description).toContain('Example: {"id":"driver:cambered-roads"')
    expect(leadsTo?.inputSchema).toMatchObject({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        kinds: { type: 'array', items: { type: 'string' }, description: 'Only outcomes of these kinds.' },
        filter: { type: 'object', description: expect.stringContaining('As `causal_paths(question.filter)`.') },
        first: { type: 'integer', maximum: 20, default: 5 },
        perspective: { type: 'string' },
      },
    })
    const paths = tools.find(({ name }) => name === 'causal_paths')
    expect(paths?.inputSchema).toMatchObject({
      properties: {
        question: {
          properties: {
            filter: {
              properties: {
                minCertainty: { type: 'number', default: 0 },
                kinds: { items: { enum: expect.arrayContaining(['DRIVER', 'INJURY']) } },
              },
            },
          },
        },
        perspective: { description: expect.stringContaining('asOf=<version>') },
      },
    })
  })

  test('reads a list of tools that leaves most of its attention to the answers', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    expect(JSON.stringify(await client.listTools()).length).toBeLessThan(30_000)
  })

  test('gets an answer that keeps its citations, in words and as data', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    const result = await client.callTool({ name: 'leads_to', arguments: SLOPE_TO_INJURIES })
    const text = textOf(result)
    expect(text).toContain('[1] claim:e59\n')
    expect(text).toContain('"since roads have a slight camber" (9 Causes of Hip Pain During and After Running, S20)')
    expect(text).toContain('claim:e60 [IMPLIED]')
    expect(text).toContain('[7] against it, claim:e44')
    expect(text).toContain('source:best-runners-tips-2014;')
    expect(text).toContain('Not medical advice.')
    expect(text).toContain('Read at version 1.')
    expect(result.structuredContent).toMatchObject({
      answer: { totalCount: 8, edges: [{ bestPath: { explanation: { citations: expect.any(Array) } } }, {}] },
      claims: { 'claim:e59': { evidence: [{ quote: 'since roads have a slight camber', passage: 'S20' }] } },
      concepts: { 'driver:cambered-roads': { name: 'Running on cambered roads' } },
      sources: { 'source:best-runners-tips-2014': { publisher: 'Best Runners Tips' } },
      graph: { version: 1 },
    })
  })

  test('pages through a list', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    const seen: unknown[] = []
    let after: unknown
    do {
      const { structuredContent } = await client.callTool({
        name: 'leads_to',
        arguments: { ...SLOPE_TO_INJURIES, first: 3, ...(after !== undefined && { after }) },
      })
      const { answer } = structuredContent as {
        answer: { edges: { node: string }[]; pageInfo?: { endCursor: string } }
      }
      seen.push(...answer.edges.map(({ node }) => node))
      after = answer.pageInfo?.endCursor
    } while (after !== undefined)
    expect(new Set(seen).size).toBe(8)
    expect(seen).toHaveLength(8)
  })

  test('reads articles, concepts and claims as Markdown', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    const { resources } = await client.listResources()
    expect(resources[0]).toMatchObject({
      uri: 'aetia://article/hip-pain-in-runners',
      mimeType: 'text/markdown',
      title: 'Hip pain in runners: one chain and where it leads',
    })
    // The client of the SDK collects every page.
    expect(resources).toHaveLength(1 + 68)
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'aetia://article/{slug}',
      'aetia://concept/{id}',
      'aetia://claim/{id}',
    ])
    const read = async (uri: string) => {
      const { contents } = await client.readResource({ uri })
      return contents.map((content) => ('text' in content ? content.text : '')).join('')
    }
    const concept = await read('aetia://concept/driver:cambered-roads')
    expect(concept).toContain('# Running on cambered roads\n')
    expect(concept).toContain('**claim:e59**')
    expect(concept).toContain('"since roads have a slight camber"')
    expect(await read('aetia://concept/driver%3Acambered-roads')).toBe(concept)
    expect(await read('aetia://article/hip-pain-in-runners')).toContain('## Why the pelvis matters')
    expect(await read('aetia://claim/claim:e12')).toContain('(disputed)')
    await expect(read('aetia://concept/driver:camber')).rejects.toThrow(/aetia:\/\/concept\/driver:camber/)
    await expect(read('file:///etc/passwd')).rejects.toThrow()
  })

  test('completes the ids of concepts and the slugs of articles', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    const complete = async (ref: Parameters<typeof client.complete>[0]['ref'], name: string, value: string) =>
      (await client.complete({ ref, argument: { name, value } })).completion.values
    const concepts = { type: 'ref/resource', uri: 'aetia://concept/{id}' } as const
    expect(await complete(concepts, 'id', 'driver:camb')).toEqual(['driver:cambered-roads'])
    expect(await complete(concepts, 'id', '')).toHaveLength(20)
    const articles = { type: 'ref/resource', uri: 'aetia://article/{slug}' } as const
    expect(await complete(articles, 'slug', '')).toEqual(['hip-pain-in-runners'])
    expect(await complete({ type: 'ref/prompt', name: 'what_causes' }, 'effect', 'hip pa')).toContain(
      'symptom:hip-pain',
    )
    expect(await complete({ type: 'ref/prompt', name: 'check_statement' }, 'statement', 'hip')).toEqual([])
  })

  test('gets the prompts of the questions that people ask', async () => {
    const client = await connectOverHttp(server.origin, { handshake })
    const { prompts } = await client.listPrompts()
    const guide = readFileSync(new URL('../../docs/agents.md', import.meta.url), 'utf8')
    expect(prompts.filter(({ name }) => !guide.includes(`\`${name}\``))).toEqual([])
    expect(prompts.map(({ name }) => name)).toContain('every_step')
    const { messages } = await client.getPrompt({
      name: 'every_step',
      arguments: { from: 'injury history', to: 'hamstring strain' },
    })
    expect(messages).toMatchObject([
      {
        role: 'user',
        content: { text: expect.stringContaining('every step from injury history to hamstring strain') },
      },
    ])
    await expect(client.getPrompt({ name: 'every_step', arguments: { from: 'x' } })).rejects.toThrow(/needs .*"to"/)
    await expect(client.getPrompt({ name: 'every_stp' })).rejects.toThrow(/Did you mean "every_step"/)
  })
})

describe('what an agent does wrong', () => {
  test.each([
    ['leads_to', { id: 'driver:camber' }, /^FAILED NOT_FOUND: .*Did you mean "driver:cambered-roads"\?/],
    ['leads_to', {}, /^FAILED BAD_USER_INPUT: Argument "id" of required type "ID!" was not provided/],
    ['leads_to', { ids: 'driver:cambered-roads' }, /^FAILED BAD_USER_INPUT: .*no argument "ids".*Did you mean "id"/],
    ['leads_to', { ...SLOPE_TO_INJURIES, first: 21 }, /^FAILED BAD_USER_INPUT: "first" must be from 1 to 20/],
    ['leads_to', { ...SLOPE_TO_INJURIES, first: 0 }, /^FAILED BAD_USER_INPUT: "first" must be from 1/],
    ['leads_to', { ...SLOPE_TO_INJURIES, after: 'x' }, /^FAILED BAD_CURSOR: /],
    ['leads_to', { ...SLOPE_TO_INJURIES, perspective: 'yesterday' }, /^FAILED BAD_USER_INPUT: Aetia-Perspective must/],
    ['leads_to', { ...SLOPE_TO_INJURIES, perspective: 'a\r\nb: c' }, /^FAILED BAD_USER_INPUT: "perspective" must/],
    ['leads_to', { ...SLOPE_TO_INJURIES, perspective: { a: 1 } }, /^FAILED BAD_USER_INPUT: "perspective" must/],
    ['leads_to', { ...SLOPE_TO_INJURIES, perspective: 'asOf=7' }, /^FAILED NOT_FOUND: /],
    ['leads_to', { ...SLOPE_TO_INJURIES, perspective: 'drafts' }, /^FAILED UNAUTHENTICATED: /],
    ['causal_paths', { question: { form: [] } }, /^FAILED BAD_USER_INPUT: .*Did you mean "from"/],
    ['verdict', { subject: 'a', predicate: 'CORRECT', object: 'b' }, /Did you mean the enum value "CORRECTS"/],
    ['claims', { where: { constructor: 1 } }, /^FAILED BAD_USER_INPUT: /],
    ['claims', { constructor: 1 }, /^FAILED BAD_USER_INPUT: .*no argument "constructor"/],
    ['claims', { toString: 1 }, /^FAILED BAD_USER_INPUT: .*no argument "toString"/],
  ])('%s %j is told as the result of the tool', async (name, given, expected) => {
    const client = await connectOverHttp(server.origin)
    const result = await client.callTool({ name, arguments: given })
    expect(textOf(result)).toMatch(expected)
    expect(result.structuredContent).toMatchObject({ error: { code: expect.stringMatching(/^[A-Z_]+$/) } })
  })

  test.each(['lead_to', 'stage_edits', 'constructor', '__proto__', 'publish_changeset', ''])(
    'the tool "%s" is unknown',
    async (name) => {
      const client = await connectOverHttp(server.origin)
      await expect(client.callTool({ name, arguments: {} })).rejects.toThrow(/There is no tool/)
    },
  )

  test('an unknown tool is told with the nearest one', async () => {
    const client = await connectOverHttp(server.origin)
    await expect(client.callTool({ name: 'lead_to', arguments: {} })).rejects.toThrow(/Did you mean "leads_to"\?/)
  })
})

describe('an answer is short', () => {
  test.each([
    ['causal_paths', { first: 20 }],
    ['common_causes', { of: ['injury:hamstring-strain', 'injury:it-band-syndrome'], first: 20 }],
    ['differential', { findings: [{ concept: 'injury:achilles-tendinitis', side: 'LEFT' }], first: 20 }],
    ['claims', { first: 20 }],
    ['article', { slug: 'hip-pain-in-runners' }],
  ])('of %s %j', async (name, given) => {
    const client = await connectOverHttp(server.origin)
    const result = await client.callTool({ name, arguments: given })
    expect(result.isError).toBeFalsy()
    expect(JSON.stringify(result.structuredContent).length).toBeLessThan(25_000)
    expect(textOf(result).length).toBeLessThan(25_000)
  })

  test('and what was cut is said, and follows on the next page', async () => {
    const client = await connectOverHttp(server.origin)
    const chains = async (after?: string) => {
      const result = await client.callTool({ name: 'causal_paths', arguments: { first: 20, ...(after && { after }) } })
      return {
        text: textOf(result),
        ...(result.structuredContent as {
          answer: { edges: { node: { explanation: { text: string } } }[]; pageInfo: { endCursor: string } }
        }),
      }
    }
    const first = await chains()
    expect(first.text).toMatch(/Left out to keep the answer short - edges: \d+ of 20 are shown\./)
    const next = await chains(first.answer.pageInfo.endCursor)
    const texts = [first, next].flatMap(({ answer }) => answer.edges.map(({ node }) => node.explanation.text))
    expect(new Set(texts).size).toBe(texts.length)
  })
})
