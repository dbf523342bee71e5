import { expect, test } from 'vitest'
import { startServer } from '../notation/start-server.ts'
import { ask } from './ask.ts'
import { chain, complete, completeOrder, graphOf, grid, hub } from './synthetic-graph.ts'

const GRAPHS = [
  ['where everything causes everything', complete(12), 'n0', 'n11'],
  ['of a square that goes both ways', grid(20, { oneWay: false }), 'r0c0', 'r9c9'],
  ['of a square that goes one way', grid(15, { oneWay: true }), 'r0c0', 'r14c14'],
  ['where everything causes what comes after it', completeOrder(100), 'n0', 'n99'],
  ['of one hub', hub(3_000), 'hub', 'end'],
  ['of one chain', chain(5_000), 'n0', 'n30'],
] as const

const COMPLETE = 'completeness { exact reason }'

for (const [graph, steps, a, b] of GRAPHS) {
  test(`on a graph ${graph}, every question is answered, and says which bound stopped it`, async () => {
    const server = await startServer({
      environment: { AETIA_PATH_EXPANSIONS: '20000', AETIA_PATH_MS: '30000', AETIA_DEADLINE_MS: '60000' },
      snapshot: graphOf(steps),
    })
    const [from, to] = [`mechanism:${a}`, `mechanism:${b}`]
    const ends = `from: ["${from}"], to: ["${to}"], maxLength: 32`
    const questions = [
      `differentPaths(question: { ${ends} }, first: 100) { ${COMPLETE} pool }`,
      `commonCauses(of: ["${from}", "${to}"], maxLength: 32) { ${COMPLETE} edges { paths { key } } }`,
      `breakpoints(question: { ${ends} }) { ${COMPLETE} pathCount edges { broken surviving } }`,
      `smallestCorrection(question: { ${ends} }) { ${COMPLETE} atLeast sets { size } }`,
      `whyNot(question: { ${ends}, filter: { minCertainty: 1 } }) { ${COMPLETE} answer nearest { length } }`,
      `differential(findings: [{ concept: "${to}", side: LEFT }, { concept: "${from}" }], kinds: [MECHANISM]) { ${COMPLETE}
        nodes { rivals { id } explains { paths { key } } } }`,
      `pathGraph(question: { ${ends} }) { ${COMPLETE} pathCount nodes { pathCount } edges { pathCount isBackEdge } }`,
      `neighborhood(id: "${from}", depth: 8) { ${COMPLETE} nodeCount claimCount nodes { distance } claims { id } }`,
      `graph { cycles(maxLength: 32) { ${COMPLETE} cycles { length } } }`,
      `whatIf(question: { ${ends} }, remove: ["claim:0"]) { after { ${COMPLETE} totalCount } }`,
    ]
    for (const question of questions) {
      const { data, errors } = await ask(server, `{ ${question} }`)
      expect(errors, question).toEqual([])
      const found = JSON.stringify(data).match(/"completeness":\{"exact":(\w+),"reason":("[^}]*"|null)\}/)
      const [, exact, reason] = found ?? []
      if (exact === 'true') expect(reason).toBe('null')
      else expect(reason).toMatch(/stopped (?:after|at)|There are more|there are more|leaves out|Left out/)
    }
    await server.close()
  })
}

test('a stopped listing counts the paths it found, and says that other concepts may break more', async () => {
  const server = await startServer({ snapshot: graphOf(complete(12)) })
  const query = `{ breakpoints(question: { from: ["mechanism:n0"], to: ["mechanism:n11"], maxLength: 11 }, first: 100) { ${COMPLETE} pathCount
    edges { broken surviving } } }`
  const { breakpoints } = (await ask(server, query)).data
  expect(breakpoints.completeness.exact).toBe(false)
  for (const { broken, surviving } of breakpoints.edges)
    expect(BigInt(broken) + BigInt(surviving)).toBe(BigInt(breakpoints.pathCount))
  await server.close()
})

test('a count of millions of paths through each concept of an acyclic graph is exact without listing them', async () => {
  const server = await startServer({ snapshot: graphOf(grid(15, { oneWay: true })) })
  const query = `{ breakpoints(question: { from: ["mechanism:r0c0"], to: ["mechanism:r14c14"], maxLength: 32 }, first: 100) { ${COMPLETE} pathCount
    edges { node { id } broken } } }`
  const { breakpoints } = (await ask(server, query)).data
  expect(breakpoints).toMatchObject({ completeness: { exact: true }, pathCount: '40116600' })
  // Through the middle of the square: 14 choose 7, squared.
  const middle = breakpoints.edges.find(({ node }: { node: { id: string } }) => node.id === 'mechanism:r7c7')
  expect(middle.broken).toBe(String(3432 ** 2))
  await server.close()
})
