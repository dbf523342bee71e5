import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LEG_ROLES } from '../../../graph/vocabulary/claim-terms.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import type { PathQuestion } from '../../../src/traversal/paths/path-question.ts'
import { type PathGraph, pathGraph } from '../../../src/traversal/questions/path-graph/path-graph.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { type BrutePath, bruteForcePaths } from '../brute-force.ts'
import { randomAcyclicGraph, randomGraph, randomQuestion, randomWideQuestion } from '../random-question.ts'

const drawn = (snapshot: Snapshot, question: PathQuestion, first = 100): PathGraph =>
  runSync(pathGraph(createEngine(snapshot), { question, first }, () => unlimited))

const nodesOf = ({ keys }: BrutePath) => keys
const edgesOf = ({ keys }: BrutePath) => keys.slice(1).map((to, index) => `${keys[index]} ${to}`)

/** What brute force says of each node or edge that a path passes. */
function tallied(paths: readonly BrutePath[], passed: (path: BrutePath) => readonly string[]) {
  const found = new Map<string, BrutePath[]>()
  for (const path of paths) for (const key of passed(path)) found.set(key, [...(found.get(key) ?? []), path])
  return new Map(
    [...found].map(([key, through]) => [
      key,
      {
        pathCount: BigInt(through.length),
        bestCertainty: Math.max(...through.map(({ certainty }) => certainty)),
        legSides: LEG_ROLES.filter((role) => through.some(({ legSide }) => legSide === role)),
      },
    ]),
  )
}

const NOTHING = { pathCount: 0n, bestCertainty: 0, legSides: [] }

const roundedUp = (bound: number | null): number => (bound ?? 0) * (1 + 1e-9)

const close = (certainty: number) => expect.closeTo(certainty, 10)

function expectTallies(graph: PathGraph, paths: readonly BrutePath[]) {
  const nodes = tallied(paths, nodesOf)
  const edges = tallied(paths, edgesOf)
  expect(new Set(graph.nodes.map(({ concept }) => concept.key))).toEqual(new Set(nodes.keys()))
  for (const { concept, pathCount, bestCertainty, legSides, isStart, isEnd } of graph.nodes) {
    const expected = nodes.get(concept.key) ?? NOTHING
    expect({ pathCount, bestCertainty, legSides }).toEqual({
      ...expected,
      bestCertainty: close(expected.bestCertainty),
    })
    expect(isStart).toBe(paths.some(({ keys }) => keys[0] === concept.key))
    expect(isEnd).toBe(paths.some(({ keys }) => keys.at(-1) === concept.key))
  }
  expect(new Set(graph.edges.map(({ step }) => `${step.from.key} ${step.to.key}`))).toEqual(new Set(edges.keys()))
  for (const { step, pathCount, bestCertainty, legSides } of graph.edges) {
    const expected = edges.get(`${step.from.key} ${step.to.key}`) ?? NOTHING
    expect({ pathCount, bestCertainty, legSides }).toEqual({
      ...expected,
      bestCertainty: close(expected.bestCertainty),
    })
  }
  expect(graph).toMatchObject({ nodeCount: nodes.size, edgeCount: edges.size, pathCount: BigInt(paths.length) })
}

for (const [shape, graphs, questions] of [
  ['any shape', randomGraph(24), randomQuestion],
  ['any shape, between many ends', randomGraph(30), randomWideQuestion],
  ['no cycles', randomAcyclicGraph(30), randomWideQuestion],
] as const) {
  test(`on graphs of ${shape}, each node and edge has the paths that brute force finds through it`, () => {
    fc.assert(
      fc.property(graphs, questions, (snapshot, question) => {
        const graph = drawn(snapshot, question)
        expectTallies(graph, bruteForcePaths(snapshot, question))
        expect(graph).toMatchObject({ stopped: null, bestUnreturned: null })
      }),
      { numRuns: 300 },
    )
  })
}

test('every edge but a back edge leads to the right, and every back edge closes a cycle', () => {
  fc.assert(
    fc.property(randomGraph(30), randomWideQuestion, fc.integer({ min: 1, max: 9 }), (snapshot, question, first) => {
      const { nodes, edges, layerCount } = drawn(snapshot, question, first)
      const layers = new Map(nodes.map(({ concept, layer }) => [concept.key, layer]))
      const next = new Map<string, string[]>()
      for (const { step } of edges) next.set(step.from.key, [...(next.get(step.from.key) ?? []), step.to.key])
      const leads = (from: string, to: string, passed: readonly string[] = []): boolean =>
        from === to ||
        (!passed.includes(from) && (next.get(from) ?? []).some((key) => leads(key, to, [...passed, from])))
      for (const { step, isBackEdge } of edges) {
        if (isBackEdge) expect(leads(step.to.key, step.from.key)).toBe(true)
        else expect(layers.get(step.to.key)).toBeGreaterThan(layers.get(step.from.key) ?? Infinity)
      }
      expect(layerCount).toBe(Math.max(0, ...nodes.map(({ layer }) => layer + 1)))
    }),
    { numRuns: 300 },
  )
})

test('what is left out is on no better path than the bound says, and the counts stay those of all paths', () => {
  fc.assert(
    fc.property(randomGraph(30), randomWideQuestion, fc.integer({ min: 1, max: 5 }), (snapshot, question, first) => {
      const graph = drawn(snapshot, question, first)
      const paths = bruteForcePaths(snapshot, question)
      const shown = new Set(graph.edges.map(({ step }) => `${step.from.key} ${step.to.key}`))
      const hidden = paths.filter((path) => !edgesOf(path).every((edge) => shown.has(edge)))
      expect(graph.nodes.length).toBe(Math.min(first, tallied(paths, nodesOf).size))
      expect(graph.pathCount).toBe(BigInt(paths.length))
      if (hidden.length === 0) expect(graph.bestUnreturned).toBeNull()
      else
        expect(Math.max(...hidden.map(({ certainty }) => certainty))).toBeLessThanOrEqual(
          roundedUp(graph.bestUnreturned),
        )
    }),
    { numRuns: 300 },
  )
})

test('a search that its budget stops shows the most certain paths, and a bound for all others', () => {
  fc.assert(
    fc.property(randomGraph(40), randomWideQuestion, fc.integer({ min: 0, max: 60 }), (snapshot, question, most) => {
      let searches = 0
      // The first search is stopped at once, so that paths are listed.
      const newBudget = () =>
        createBudget({
          maxExpansions: most,
          maxMilliseconds: 1e9,
          maxBytes: searches++ === 0 ? 5_000 : 2 ** 30,
          deadline: Infinity,
          now: () => 0,
        })
      const graph = runSync(pathGraph(createEngine(snapshot), { question, first: 100 }, newBudget))
      const paths = bruteForcePaths(snapshot, { ...question, orderBy: 'CERTAINTY' })
      if (graph.stopped === null) return expectTallies(graph, paths)
      const found = paths.slice(0, Number(graph.pathCount))
      const rest = paths.slice(found.length)
      expect(roundedUp(graph.bestUnreturned)).toBeGreaterThanOrEqual(rest[0]?.certainty ?? 0)
      expectTallies(graph, found)
    }),
    { numRuns: 300 },
  )
})
