import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AetiaClient, createClient, pages } from '../../src/client/index.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { there } from '../notation/there.ts'

let server: TestServer
let aetia: AetiaClient

beforeAll(async () => {
  server = await startServer()
  aetia = createClient({ url: server.url })
})
afterAll(() => server.close())

describe('the client asks the causal questions', () => {
  test('breakpoints come a page at a time, and every page tells the same count of paths', async () => {
    const broken: bigint[] = []
    for await (const page of pages(aetia.breakpoints, { first: 10 })) {
      expect(page.pathCount).toBe('59')
      broken.push(...page.edges.map((edge) => BigInt(edge.broken)))
    }
    expect(broken[0]).toBe(55n)
    expect(broken).toEqual(broken.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)))
  })

  test('the smallest correction of the causes of hip pain is one concept', async () => {
    const { sets, atLeast, notice } = await aetia.smallestCorrection({
      question: { to: ['symptom:hip-pain'] },
      first: 10,
    })
    expect({ atLeast, notice }).toEqual({ atLeast: 1, notice: 'Not medical advice' })
    expect(sets.map(({ corrections }) => corrections.map(({ concept }) => concept.id))).toContainEqual([
      'misalignment:pelvic-misalignment',
    ])
  })

  test('shared causes carry a cited path to each outcome', async () => {
    const of = ['injury:hamstring-strain', 'injury:it-band-syndrome']
    const { edges, totalCount } = await aetia.commonCauses({ of, sameLegSide: true, kinds: ['DRIVER'] })
    expect(totalCount).toBe(3)
    for (const { paths } of edges) {
      expect(paths.map(({ end }) => end.id)).toEqual(of)
      for (const { explanation } of paths) expect(explanation.citations.length).toBeGreaterThan(0)
    }
  })

  test('why not names the claim and the condition', async () => {
    const { answer, nearest } = await aetia.whyNot({
      question: { from: ['driver:cambered-roads'], filter: { minCertainty: 0.6 } },
      first: 5,
    })
    expect(answer).toBe('BLOCKED')
    const failed = nearest.flatMap((near) => near.failed.map(({ condition, claim }) => [condition, claim?.id]))
    expect(failed).toContainEqual(['CERTAINTY', 'claim:e60'])
  })

  test('a differential lists the findings that each cause leaves unexplained', async () => {
    const { edges, setting } = await aetia.differential({
      findings: [
        { concept: 'injury:achilles-tendinitis', side: 'LEFT' },
        { concept: 'injury:it-band-syndrome', side: 'LEFT' },
      ],
      setting: { country: 'US', facingTraffic: true, reading: 'LOW_SIDE_IS_SHORTER' },
    })
    expect(setting?.longerLeg).toMatchObject({ answer: 'INFERRED', side: 'RIGHT', rule: 'LOW_SIDE_IS_SHORTER' })
    const weak = edges.find(({ node }) => node.cause.id === 'risk-factor:weak-hips')
    expect(weak?.node.explains.map(({ finding, explainsSide }) => [finding.concept.id, explainsSide])).toEqual([
      ['injury:it-band-syndrome', false],
    ])
    expect(weak?.node.unexplained.map(({ concept }) => concept.id)).toEqual(['injury:achilles-tendinitis'])
  })

  test('a supposition is compared with the present graph', async () => {
    const { before, after } = await aetia.whatIf({ remove: ['misalignment:pelvic-misalignment'] })
    expect([before.totalCount, after.totalCount]).toEqual(['59', '4'])
  })

  test('the most different paths share less with each other than the best ones do', async () => {
    const { paths, pool } = await aetia.differentPaths({ question: { to: ['injury:it-band-syndrome'] }, first: 3 })
    expect(pool).toBeGreaterThan(paths.length)
    expect(paths[0]?.distance).toBeNull()
    expect(paths[1]?.distance).toBe(1)
  })

  test('the side of the body, the shape of the graph and the lines of evidence are each one call', async () => {
    const { longerLeg } = await aetia.legSideFor({ country: 'AU', facingTraffic: true })
    expect(longerLeg.answer).toBe('NOT_STATED')
    const { acyclic, degree } = await aetia.shape({ first: 1 })
    expect({ acyclic, most: degree[0]?.concept.id }).toEqual({ acyclic: true, most: 'leg-side:longer-leg' })
    const { independentSources, against } = there(await aetia.claimEvidence({ id: 'claim:e59' }))
    expect([independentSources.count, against.count]).toEqual([2, 0])
  })
})
