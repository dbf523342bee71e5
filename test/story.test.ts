import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AetiaClient, createClient, pages } from '../src/client/index.ts'
import { startServer, type TestServer } from './notation/start-server.ts'
import { there } from './notation/there.ts'

// A training app's first day with Aetia, from a runner's question to a cited answer, over HTTP and
// through the client.

let server: TestServer
let aetia: AetiaClient
beforeAll(async () => {
  server = await startServer()
  aetia = createClient({ url: server.url })
})
afterAll(() => server.close())

test('the app sees which version of the graph it talks to', async () => {
  const graph = await aetia.graph()
  expect(graph).toMatchObject({ version: 1, publishedAt: '2026-11-23T00:00:00Z', conceptCount: 68, claimCount: 93 })
  expect(graph.digest).toMatch(/^sha256-tree:[0-9a-f]{64}$/)
})

test('a runner types "camber", and the app finds the driver', async () => {
  const { edges } = await aetia.search({ text: 'camber' })
  expect(edges[0]?.node.id).toBe('driver:cambered-roads')
})

test('what does camber lead to? Eight injuries, each with a best path, its leg side and its citations', async () => {
  const { totalCount, edges, completeness, notice } = there(
    await aetia.leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] }),
  )
  expect(totalCount).toBe(8)
  expect(completeness.exact).toBe(true)
  expect(notice).toBe('Not medical advice')
  expect(edges.map(({ node, bestPath }) => [node.id, bestPath.legSide])).toEqual([
    ['injury:running-injury', null],
    ['injury:achilles-tendinitis', 'SHORTER'],
    ['injury:hip-injury', 'LONGER'],
    ['injury:piriformis-syndrome', 'LONGER'],
    ['injury:plantar-fasciitis', 'SHORTER'],
    ['injury:hamstring-strain', 'LONGER'],
    ['injury:it-band-syndrome', 'LONGER'],
    ['injury:patellofemoral-pain-syndrome', 'LONGER'],
  ])
  for (const { bestPath } of edges) {
    expect(bestPath.steps).toHaveLength(bestPath.length)
    for (const { claims } of bestPath.steps) {
      expect(claims.length).toBeGreaterThan(0)
      for (const { evidence } of claims) {
        expect(evidence.length).toBeGreaterThan(0)
        for (const { quote, start, end } of evidence) {
          expect(end - start).toBe(quote.length)
          expect(quote.split(/\s+/).length).toBeLessThanOrEqual(8)
        }
      }
    }
    for (const [index, { number }] of bestPath.explanation.citations.entries()) {
      expect(number).toBe(index + 1)
      expect(bestPath.explanation.text).toContain(`[${number}]`)
    }
  }
})

test('a coach pages through every path on the shorter leg and sees each of them once', async () => {
  const ids: string[] = []
  let total = ''
  for await (const page of pages(aetia.paths, { question: { legSide: 'SHORTER' }, first: 3 })) {
    ids.push(...page.edges.map(({ node }) => node.key))
    total = page.totalCount
  }
  expect(total).toBe('10')
  expect(new Set(ids).size).toBe(10)
})

test('a physiotherapist asks whether orthotics are condemned, and reads the words it rests on', async () => {
  const verdict = await aetia.verdict({
    subject: 'intervention:orthotics',
    predicate: 'CORRECTS',
    object: 'misalignment:pelvic-misalignment',
  })
  expect(verdict.answer).toBe('DISPUTED')
  expect(verdict.claims).toHaveLength(1)
  expect(verdict.claims[0]?.conditions).toEqual(['implicature only: not said to be ineffective or harmful'])
})

test('the app shows the article, section by section, with the claims each expresses', async () => {
  const article = await aetia.article({ slug: 'hip-pain-in-runners', format: 'HTML' })
  expect(article?.sections.length).toBeGreaterThanOrEqual(8)
  const camber = article?.sections.find(({ anchor }) => anchor === 'cambered-roads')
  expect(camber?.claims.map(({ id }) => id)).toContain('claim:e59')
  expect(camber?.body).toMatch(/^<p>/)
})

test('five pages tell it, and all five are one line of evidence beside the studies', async () => {
  const { edges } = await aetia.sources()
  const lines = Map.groupBy(edges, ({ node }) => node.lineOfDescent.id)
  expect(lines.get('source:predawn-runner-2013')).toHaveLength(5)
  // A study is the only source of its line.
  for (const [origin, pages] of lines) if (origin !== 'source:predawn-runner-2013') expect(pages).toHaveLength(1)
})
