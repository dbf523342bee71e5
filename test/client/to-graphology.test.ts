import { dijkstra } from 'graphology-shortest-path'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { type AnswerGraph, fetchGraph, toGraphology } from '../../src/client/graphology.ts'
import { type AetiaClient, type CausalPath, createClient, items } from '../../src/client/index.ts'
import { startServer } from '../notation/start-server.ts'
import { there } from '../notation/there.ts'

let server: Awaited<ReturnType<typeof startServer>>
let aetia: AetiaClient
beforeAll(async () => {
  server = await startServer()
  aetia = createClient({ url: server.url })
})
afterAll(() => server.close())

/** That the graph has each path of an answer, with every step as it was answered. */
function expectPaths(graph: AnswerGraph, paths: readonly CausalPath[]) {
  const told = graph.getAttribute('paths')
  expect(told.map(({ key }) => key)).toEqual(paths.map(({ key }) => key))
  for (const [index, { steps, ...rest }] of paths.entries()) {
    expect(told[index]?.path).toEqual(rest)
    const edges = told[index]?.edges ?? []
    const { citations } = rest.explanation
    const rebuilt = edges.map((edge) => {
      const { citations: cited, ...said } = graph.getEdgeAttributes(edge)
      const ids = said.claims.map(({ id }) => id)
      const own = citations.filter(({ claim }) => ids.includes(claim.id)).map(({ number: _, ...each }) => each)
      expect(cited).toEqual(expect.arrayContaining(own))
      return { ...said, from: graph.getSourceAttributes(edge), to: graph.getTargetAttributes(edge) }
    })
    expect(rebuilt).toEqual(
      steps.map(({ from, to, ...step }) => ({
        ...step,
        from: expect.objectContaining(from),
        to: expect.objectContaining(to),
      })),
    )
  }
}

describe('an answer becomes a graph', () => {
  test('of paths, without loss, and with equal steps merged', async () => {
    const answer = await aetia.paths({ question: { legSide: 'SHORTER' }, first: 50 })
    const paths = answer.edges.map(({ node }) => node)
    const graph = toGraphology(answer)
    expectPaths(graph, paths)
    const steps = new Set(paths.flatMap((path) => path.steps.map(({ from, to }) => `${from.id}->${to.id}`)))
    expect(new Set(graph.edges())).toEqual(steps)
    expect(graph.size).toBeLessThan(paths.flatMap((path) => path.steps).length)
    expect(graph.multi && graph.type === 'directed').toBe(true)
    expectTypeOf(graph.getEdgeAttributes(graph.edges()[0]).claims[0]?.evidence[0]?.quote).toEqualTypeOf<
      string | undefined
    >()
  })

  test('of what a concept leads to, and algorithms run on it', async () => {
    const answer = there(await aetia.leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] }))
    const graph = toGraphology(answer)
    expectPaths(
      graph,
      answer.edges.map(({ bestPath }) => bestPath),
    )
    for (const { node, bestPath } of answer.edges) {
      const cost = (_: string, { certainty }: { certainty: number }) => -Math.log(certainty) + 1e-9
      const found = dijkstra.bidirectional(graph, 'driver:cambered-roads', node.id, cost) ?? []
      expect(found[0]).toBe(bestPath.start.id)
      expect(found.at(-1)).toBe(bestPath.end.id)
      expect(graph.getNodeAttributes(node.id)).toMatchObject({ name: node.name, kind: 'INJURY' })
    }
  })

  test('of the claims of a concept, each an edge of its own', async () => {
    const answer = there(await aetia.concept({ id: 'leg-side:longer-leg', first: 100 }))
    const graph = toGraphology(answer)
    expect(new Set(graph.edges())).toEqual(new Set(answer.claims.edges.map(({ node }) => node.id)))
    for (const { node } of answer.claims.edges) {
      const { subject, object, ...claim } = node
      expect(graph.extremities(node.id)).toEqual([subject.id, object.id])
      expect(graph.getEdgeAttributes(node.id)).toEqual({
        certainty: claim.certainty,
        sentence: claim.sentence,
        claims: [claim],
        citations: [],
      })
    }
  })

  test('of a list of answers or items', async () => {
    const claims = []
    for await (const { node } of items(aetia.claims, { first: 100 })) claims.push(node)
    const graph = toGraphology(claims)
    const whole = await fetchGraph({ url: server.url })
    expect(graph.size).toBe(whole.size)
    for (const claim of graph.edges()) expect(graph.extremities(claim)).toEqual(whole.extremities(claim))
  })

  test('of a supposition, with steps that it changes as parallel edges', async () => {
    const question = { from: ['driver:cambered-roads'], to: ['injury:it-band-syndrome'] }
    const [path] = (await aetia.paths({ question, first: 1 })).edges
    const claim = there(path?.node.steps[0]?.claims[0])
    const answer = await aetia.whatIf({ question, set: [{ claim: claim.id, certainty: 0.01 }] })
    const graph = toGraphology(answer)
    const step = there(path?.node.steps[0])
    const edges = graph.edges(step.from.id, step.to.id)
    expect(
      edges.map((edge) => graph.getEdgeAttribute(edge, 'claims')?.find(({ id }) => id === claim.id)?.certainty).sort(),
    ).toEqual([0.01, claim.certainty])
    const paths = [...answer.before.paths, ...answer.after.paths]
    expect(graph.getAttribute('paths').map(({ key }) => key)).toEqual(paths.map(({ key }) => key))
  })

  test.each([
    ['commonCauses', () => aetia.commonCauses({ of: ['injury:it-band-syndrome', 'injury:achilles-tendinitis'] })],
    ['differentPaths', () => aetia.differentPaths({ first: 3 })],
    ['whyNot', () => aetia.whyNot({ question: { from: ['driver:cambered-roads'], filter: { minCertainty: 0.9 } } })],
    ['differential', () => aetia.differential({ findings: [{ concept: 'injury:achilles-tendinitis', side: 'LEFT' }] })],
    ['causalRoles', () => aetia.causalRoles({ exposure: 'mechanism:favoring-one-side', outcome: 'symptom:hip-pain' })],
    [
      'verdict',
      () =>
        aetia.verdict({
          subject: 'intervention:orthotics',
          predicate: 'CORRECTS',
          object: 'misalignment:pelvic-misalignment',
        }),
    ],
    ['claims', () => aetia.claims()],
  ])('of %s, with all steps and claims that it has', async (_, ask) => {
    const answer = await ask()
    const graph = toGraphology(answer)
    const pairs = new Set<string>()
    JSON.stringify(answer, (key, value) => {
      if (key !== 'weakestStep' && value?.from?.id && value.to?.id) pairs.add(`${value.from.id}->${value.to.id}`)
      if (value?.subject?.id && value.object?.id && value.predicate && value.id)
        pairs.add(`${value.subject.id}->${value.object.id}`)
      return value
    })
    expect(pairs.size).toBeGreaterThan(0)
    expect(new Set(graph.mapEdges((_key, _said, from, to) => `${from}->${to}`))).toEqual(pairs)
    for (const edge of graph.edges()) expect(graph.getEdgeAttributes(edge).claims.length).toBeGreaterThan(0)
  })

  test('with the direction of each step, where paths may go against their claims', async () => {
    const answer = await aetia.dSeparated({ x: 'injury:it-band-syndrome', y: 'injury:achilles-tendinitis' })
    const paths = toGraphology(answer).getAttribute('paths')
    expect(paths.some(({ directions = [] }) => directions.includes('BACKWARD'))).toBe(true)
    for (const { edges, directions } of paths) expect(directions).toHaveLength(edges.length)
  })

  test('that is empty where there is nothing, and can be changed', () => {
    for (const nothing of [null, {}, [], { edges: [] }]) {
      const graph = toGraphology(nothing)
      expect([graph.order, graph.size, graph.getAttribute('paths')]).toEqual([0, 0, []])
      graph.addNode('own', { id: 'own', slug: 'own', kind: 'ENTITY', name: 'Own' })
      expect(graph.order).toBe(1)
    }
  })
})
