import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../src/client/index.ts'
import { chain, graphOf } from '../abuse/synthetic-graph.ts'
import { ask } from '../ask.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

/** Two triangles that `b` and `x` join, and a claim that no causal path uses. */
const LINES = [
  ...['a b', 'b c', 'c a', 'x y', 'y z', 'z x', 'b x'].map((pair) => pair.replace(' ', ' -CAUSES-> ')),
  'a -CAUSES negated-> z',
]

let server: TestServer
beforeAll(async () => {
  server = await startServer({ environment: PATIENT, snapshot: graphFromLines(...LINES) })
})
afterAll(() => server.close())

const MEASURES = `query ($orderBy: CentralityOrder! = PAGE_RANK, $filter: ClaimFilter, $first: Int) { graph {
  communities(filter: $filter, first: $first) { count modularity communities { size concepts { id } } method }
  centrality(filter: $filter, orderBy: $orderBy, first: $first) { concepts { concept { id } pageRank betweenness } method }
} }`

interface Answer {
  graph: {
    communities: {
      count: number
      modularity: number
      communities: { size: number; concepts: { id: string }[] }[]
      method: string
    }
    centrality: {
      concepts: { concept: { id: string }; pageRank: number; betweenness: number | null }[]
      method: string
    }
  }
}
const measured = async (variables: object = {}, url = server.url) =>
  (await ask<Answer>(url, MEASURES, variables)).data.graph

describe('the measures of a graph', () => {
  test('are its communities, with their concepts', async () => {
    const { communities } = await measured()
    const ids = communities.communities.map(({ size, concepts }) => [size, concepts.map(({ id }) => id)])
    expect([communities.count, ids]).toEqual([
      2,
      [
        [3, ['a', 'b', 'c'].map(keyFor)],
        [3, ['x', 'y', 'z'].map(keyFor)],
      ],
    ])
    expect(communities.modularity).toBeCloseTo(6 / 7 - 1 / 2, 10)
  })

  test('are the most central concepts, in the order asked for', async () => {
    const [byRank, byShare] = await Promise.all([measured(), measured({ orderBy: 'BETWEENNESS', first: 2 })])
    expect(byRank.centrality.concepts).toHaveLength(6)
    expect(byRank.centrality.concepts.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6)
    // Of the 20 pairs of other concepts: `c` to `x`, `y`, `z` and `a` likewise go through `b`, and
    // `c` to `b` by `a`.
    expect(byShare.centrality.concepts.map(({ concept }) => concept.id)).toEqual(['b', 'x'].map(keyFor))
    expect(byShare.centrality.concepts[0]?.betweenness).toBeGreaterThan(0.3)
  })

  test('say how they were made and what they do not say', async () => {
    const { communities, centrality } = await measured()
    for (const { method } of [communities, centrality]) expect(method).toMatch(/what the sources wrote.*not the body/)
  })

  test('follow the filter', async () => {
    const { communities, centrality } = await measured({ filter: { minCertainty: 0.9 } })
    expect([communities.count, centrality.concepts]).toEqual([0, []])
  })

  test('are the same from every server with the same claims, in whatever order they came', async () => {
    const other = await startServer({ environment: PATIENT, snapshot: graphFromLines(...LINES) })
    expect(await measured({}, other.url)).toEqual(await measured())
    await other.close()
  })

  test('are refused beyond 50,000 claims', async () => {
    const large = await startServer({ environment: PATIENT, snapshot: graphOf(chain(50_001)) })
    for (const field of ['communities { count }', 'centrality { method }']) {
      const { errors } = await ask(large.url, `{ graph { ${field} } }`)
      expect(errors?.[0]).toMatchObject({
        message: expect.stringMatching(/^The graph has 50001 edges under this filter; at most 50000 are measured\./),
        extensions: { code: 'LIMIT_EXCEEDED' },
      })
    }
    await large.close()
  })

  test('are a call of the client', async () => {
    const { communities, centrality } = await createClient({ url: server.url }).measures({ first: 1 })
    expect([communities.communities.length, centrality.concepts.length]).toEqual([1, 1])
  })
})
