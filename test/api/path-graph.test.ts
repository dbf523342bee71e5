import { expect, test } from 'vitest'
import { askShippedContent } from './ask-shipped-content.ts'

const { answer, refusal } = askShippedContent()

test('all 59 paths are one graph, in which each count is a number of paths and causes are at the left', async () => {
  const { pathGraph, causalPaths } = await answer(`{
    pathGraph { pathCount nodeCount edgeCount layerCount notice projection completeness { exact reason bestUnreturned }
      nodes { concept { id } pathCount bestCertainty layer isStart isEnd legSides }
      edges { step { from { id } to { id } claims { id } } pathCount bestCertainty isBackEdge legSides } }
    causalPaths(question: {}, first: 1) { nodes { certainty } } }`)
  expect(pathGraph).toMatchObject({
    pathCount: '59',
    notice: 'Not medical advice',
    completeness: { exact: true, reason: null, bestUnreturned: null },
  })
  expect(pathGraph.nodes).toHaveLength(pathGraph.nodeCount)
  expect(pathGraph.edges).toHaveLength(pathGraph.edgeCount)
  const misaligned = pathGraph.nodes.find(
    ({ concept }: { concept: { id: string } }) => concept.id === 'misalignment:pelvic-misalignment',
  )
  expect(misaligned).toMatchObject({ pathCount: '55', isStart: false, isEnd: false, legSides: ['LONGER', 'SHORTER'] })
  expect(pathGraph.edges[0].bestCertainty).toBe(causalPaths.nodes[0].certainty)
  for (const { isStart, layer } of pathGraph.nodes) if (layer === 0) expect(isStart).toBe(true)
})

test('a graph of fewer concepts leaves out those on the least certain paths, and says how many', async () => {
  const { pathGraph } = await answer(`{ pathGraph(first: 10) { pathCount nodeCount nodes { concept { id } }
    completeness { exact reason countIsExact bestUnreturned } } }`)
  expect(pathGraph.nodes).toHaveLength(10)
  expect(pathGraph.pathCount).toBe('59')
  const { exact, reason, countIsExact, bestUnreturned } = pathGraph.completeness
  expect({ exact, countIsExact }).toEqual({ exact: false, countIsExact: true })
  expect(reason).toMatch(/^The graph leaves out \d+ concepts and \d+ steps of less certain paths, which its counts/)
  expect(bestUnreturned).toBeGreaterThan(0)
})

test('a step says whether it is hedged, implied, inferred or assumed', async () => {
  const { pathGraph } =
    await answer(`{ pathGraph(question: { filter: { explicitness: [EXPLICIT, IMPLIED, INFERRED] } }) {
    edges { step { hedged implied inferred assumed disputed claims { explicitness certainty } } } } }`)
  for (const { step } of pathGraph.edges) {
    const kinds = new Set(step.claims.map(({ explicitness }: { explicitness: string }) => explicitness))
    expect(step.implied).toBe(!kinds.has('EXPLICIT') && kinds.has('IMPLIED'))
    expect(step.inferred).toBe(!kinds.has('EXPLICIT') && !kinds.has('IMPLIED'))
    expect(step.hedged).toBe(kinds.has('EXPLICIT') && step.claims[0].certainty < 0.85)
    expect(step.assumed).toBe(false)
  }
})

test('a question without paths has an empty graph', async () => {
  const { pathGraph } =
    await answer(`{ pathGraph(question: { from: ["injury:it-band-syndrome"], to: ["driver:cambered-roads"] }) {
    pathCount nodeCount edgeCount layerCount nodes { layer } edges { isBackEdge } completeness { exact } } }`)
  expect(pathGraph).toEqual({
    pathCount: '0',
    nodeCount: 0,
    edgeCount: 0,
    layerCount: 0,
    nodes: [],
    edges: [],
    completeness: { exact: true },
  })
})

test('what is near misalignment is what claims join to it', async () => {
  const { neighborhood } =
    await answer(`{ neighborhood(id: "misalignment:pelvic-misalignment") { nodeCount claimCount notice
    nodes { concept { id } distance } claims { subject { id } object { id } } completeness { exact } } }`)
  const [origin, ...others] = neighborhood.nodes
  expect(origin).toEqual({ concept: { id: 'misalignment:pelvic-misalignment' }, distance: 0 })
  expect(others.every(({ distance }: { distance: number }) => distance === 1)).toBe(true)
  expect(neighborhood.claims).toHaveLength(neighborhood.claimCount)
  expect(neighborhood).toMatchObject({ notice: 'Not medical advice', completeness: { exact: true } })
})

for (const [asked, words] of [
  ['pathGraph(first: 101) { pathCount }', '"first" must be from 1 to 100, not 101'],
  ['pathGraph(question: { orderBy: LENGTH }) { pathCount }', '"pathGraph" does not use "question.orderBy"'],
  ['neighborhood(id: "driver:camber") { nodeCount }', '"id" must be the id of a concept'],
  ['neighborhood(id: "driver:cambered-roads", depth: 9) { nodeCount }', '"depth" must be from 1 to 8, not 9.'],
] as const) {
  test(`what is out of range is refused: ${words}`, async () => {
    expect(await refusal(`{ ${asked} }`)).toEqual([expect.stringContaining(`BAD_USER_INPUT: ${words}`)])
  })
}
