import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AetiaClient,
  AetiaGraphQLError,
  AetiaTimeoutError,
  type AnswerExtensions,
  createClient,
  pages,
} from '../../src/client/index.ts'
import { startServer } from '../notation/start-server.ts'
import { there } from '../notation/there.ts'

let server: Awaited<ReturnType<typeof startServer>>
let aetia: AetiaClient

beforeAll(async () => {
  server = await startServer()
  aetia = createClient({ url: server.url })
})
afterAll(() => server.close())

/** What a call rejected with, as an error that the server wrote. */
const refusal = async (call: Promise<unknown>): Promise<AetiaGraphQLError> => {
  const error = await call.then(
    (value) => expect.fail(`resolved to ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(AetiaGraphQLError)
  return error as AetiaGraphQLError
}

describe('the client against a server with the shipped content', () => {
  test('running on cambered roads leads to eight injuries', async () => {
    const { totalCount, completeness, edges } = there(
      await aetia.leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] }),
    )
    expect(totalCount).toBe(8)
    expect(completeness).toMatchObject({ exact: true, reason: null, stoppedBy: [], countIsExact: true })
    expect(edges).toHaveLength(8)
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['INJURY']))
    for (const { bestPath, node } of edges) {
      expect(bestPath.start.id).toBe('driver:cambered-roads')
      expect(bestPath.end.id).toBe(node.id)
    }
  })

  test('every step of a path has a sentence and a quote with an address', async () => {
    const { edges } = await aetia.paths({ question: { to: ['injury:achilles-tendinitis'], legSide: 'SHORTER' } })
    expect(edges.length).toBeGreaterThan(0)
    for (const { node: path } of edges) {
      expect(path.steps).toHaveLength(path.length)
      expect(path.legSide).toBe('SHORTER')
      expect(path.notice).toBe('Not medical advice')
      for (const { claims, sentence } of path.steps) {
        expect(sentence).not.toBe('')
        for (const { evidence } of claims)
          expect(evidence[0]).toMatchObject({ source: { url: expect.stringMatching(/^https?:/) } })
      }
      const cited = path.explanation.citations.map(({ claim }) => claim.id)
      expect(cited).toEqual(expect.arrayContaining(path.steps.map(({ claims }) => claims[0]?.id)))
    }
  })

  test('cambered roads lie behind IT band syndrome', async () => {
    const { edges } = there(await aetia.causedBy({ id: 'injury:it-band-syndrome', kinds: ['DRIVER'] }))
    expect(edges.map(({ node }) => node.id)).toContain('driver:cambered-roads')
  })

  test("runner's knee is found without its apostrophe", async () => {
    const { edges } = await aetia.search({ text: 'runners knee' })
    expect(edges[0]).toMatchObject({ match: 'EXACT', node: { id: 'injury:patellofemoral-pain-syndrome' } })
  })

  test('the claim about orthotics and a misaligned pelvis is disputed', async () => {
    const { answer, claims } = await aetia.verdict({
      subject: 'intervention:orthotics',
      predicate: 'CORRECTS',
      object: 'misalignment:pelvic-misalignment',
    })
    expect(answer).toBe('DISPUTED')
    expect(claims.map(({ id }) => id)).toEqual(['claim:e19'])
  })

  test('a concept has all fields and the claims of which it is the subject', async () => {
    const { kind, claims } = there(await aetia.concept({ id: 'leg-side:longer-leg', as: 'SUBJECT', first: 5 }))
    expect(kind).toBe('LEG_SIDE')
    expect(claims.edges.map(({ node }) => node.subject.id)).toEqual(Array(5).fill('leg-side:longer-leg'))
  })

  test('claims are those for which the condition holds', async () => {
    const { edges } = await aetia.claims({ where: { polarity: ['NEGATED', 'DISPUTED'] } })
    expect(edges.map(({ node }) => node.polarity)).toEqual(['DISPUTED', 'DISPUTED'])
  })

  test('an article has the requested format', async () => {
    const [listed] = (await aetia.articles()).edges
    const { slug = '' } = listed?.node ?? {}
    const markdown = there(await aetia.article({ slug }))
    const html = there(await aetia.article({ slug, format: 'HTML' }))
    expect(markdown.sections[0]?.body).not.toMatch(/<p>/)
    expect(html.sections[0]?.body).toMatch(/<p>/)
    expect(html.sections.map(({ anchor }) => anchor)).toEqual(markdown.sections.map(({ anchor }) => anchor))
  })

  test('the sources are as many as the graph says', async () => {
    const [sources, graph] = await Promise.all([aetia.sources(), aetia.graph()])
    expect(sources.edges).toHaveLength(graph.sourceCount)
  })

  test('the pages of all paths hold as many as the count says, each once', async () => {
    const ids: string[] = []
    const counts = new Set<string>()
    for await (const page of pages(aetia.paths, { first: 10 })) {
      counts.add(page.totalCount)
      ids.push(...page.edges.map(({ node }) => node.key))
    }
    expect(counts).toEqual(new Set([String(ids.length)]))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(10)
  })
})

describe('what is not there is null', () => {
  const told: AnswerExtensions[] = []
  const options = { onExtensions: (extensions: AnswerExtensions) => told.push(extensions) }

  test('with what may have been meant beside it', async () => {
    expect(await aetia.leadsTo({ id: 'driver:camber' }, options)).toBeNull()
    expect(told.at(-1)?.notFound).toEqual([
      { path: ['concept'], id: 'driver:camber', didYouMean: ['driver:cambered-roads'] },
    ])
  })

  test('and the rest of the answer is there', async () => {
    const data = await aetia.execute('{ graph { version } driver(slug: "camber") { name } }')
    expect(data).toEqual({ graph: { version: 1 }, driver: null })
  })

  test('for the id of a claim where a concept was expected, and a list of it has no pages', async () => {
    expect(await aetia.causedBy({ id: 'claim:e58' }, options)).toBeNull()
    for await (const page of pages(aetia.leadsTo, { id: 'claim:e58' })) expect.fail(JSON.stringify(page))
  })

  test('and nothing is listed where all is there', async () => {
    await aetia.concept({ id: 'driver:cambered-roads' }, options)
    expect(told.at(-1)).toMatchObject({ graph: { version: 1 }, notFound: [] })
  })
})

describe('a refusal of a server reaches the caller with its code', () => {
  test.each([
    ['BAD_USER_INPUT', () => aetia.paths({ first: 1000 })],
    ['BAD_CURSOR', () => aetia.paths({ after: 'from nowhere' })],
    ['GRAPHQL_PARSE_FAILED', () => aetia.execute('{')],
    ['GRAPHQL_VALIDATION_FAILED', () => aetia.execute('{ nothing }')],
    ['NOT_FOUND', () => createClient({ url: new URL('/nowhere', server.url) }).graph()],
  ])('%s', async (code, call) => {
    expect((await refusal(call())).code).toBe(code)
  })

  test('a deadline that nothing can meet', async () => {
    const slow = createClient({
      url: server.url,
      fetch: async (url, init) => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        return fetch(url, init)
      },
    })
    await expect(slow.graph({}, { timeoutMs: 1 })).rejects.toBeInstanceOf(AetiaTimeoutError)
  })
})
