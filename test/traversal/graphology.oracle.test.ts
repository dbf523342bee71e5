import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { connectedComponents, stronglyConnectedComponents } from 'graphology-components'
import { hasCycle, topologicalSort } from 'graphology-dag'
import { dijkstra, singleSourceLength } from 'graphology-shortest-path'
import { allSimplePaths } from 'graphology-simple-path'
import { expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { stronglyConnectedComponents as componentsIn } from '../../src/algorithms/strongly-connected-components.ts'
import type { ClaimRecord } from '../../src/snapshot/records.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { createEngine } from '../../src/traversal/engine.ts'
import { type ClaimFilter, DEFAULT_FILTER, type PathQuestion } from '../../src/traversal/paths/path-question.ts'
import { isGraphAcyclic } from '../../src/traversal/questions/shape/graph-acyclic.ts'
import { componentsOf } from '../../src/traversal/questions/shape/graph-components.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'
import { unlimited } from '../notation/unlimited.ts'
import { randomFilter } from './random-question.ts'

const RUNS = { numRuns: 200 }
const NODES = Array.from({ length: 24 }, (_, index) => `n${String(index).padStart(2, '0')}`)

const node = fc.constantFrom(...NODES)
const line = fc
  .record({
    from: node,
    to: node,
    predicate: fc.constantFrom('CAUSES', 'CAUSES', 'DRIVES', 'BECOMES'),
    certainty: fc.constantFrom('0.25', '0.5', '0.6', '0.7', '0.9', '1'),
    word: fc.constantFrom('', '', '', ' implied', ' inferred', ' shortcut', ' negated'),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, predicate, certainty, word }) => `${from} -${predicate} ${certainty}${word}-> ${to}`)

/** Larger graphs than brute force could try, in which every node is there. */
const graphs = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc
    .array(line, { maxLength: maxClaims })
    .map((lines) => graphFromLines(...lines, ...NODES.slice(1).map((other) => `n00 -ANALOGOUS_TO-> ${other}`)))

type Admitted = DirectedGraph<object, { readonly certainty: number; readonly weight: number }>

/**
 * What a filter admits of the graph that the product shows, with parallel claims merged; backwards
 * against its edges.
 */
function admittedBy(snapshot: Snapshot, filter: ClaimFilter, direction: 'OUT' | 'IN' = 'OUT'): Admitted {
  const admitted: Admitted = new DirectedGraph()
  const shown = snapshot.graph()
  const admits = ({ polarity, predicate, explicitness, certainty, shortcut }: ClaimRecord) =>
    polarity === 'AFFIRMED' &&
    filter.predicates.includes(predicate) &&
    filter.explicitness.includes(explicitness) &&
    certainty >= filter.minCertainty &&
    (filter.includeShortcuts || !shortcut)
  shown.forEachNode((key) => admitted.addNode(key))
  shown.forEachEdge((_key, claim, source, target) => {
    if (!admits(claim)) return
    const [from, to] = direction === 'OUT' ? [source, target] : [target, source]
    const known = admitted.hasEdge(from, to) ? admitted.getEdgeAttribute(admitted.edge(from, to), 'certainty') : 0
    const certainty = Math.max(known, claim.certainty)
    admitted.mergeEdge(from, to, { certainty, weight: -Math.log(certainty) })
  })
  return admitted
}

const question = (from: readonly string[], to: readonly string[], filter: ClaimFilter): PathQuestion => ({
  from: from.map(keyFor),
  to: to.map(keyFor),
  via: [],
  avoiding: [],
  legSide: null,
  filter,
  maxLength: 32,
  orderBy: 'CERTAINTY',
})

const inOrder = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort().join()).sort()

test('connected components are those of graphology-components', () => {
  fc.assert(
    fc.property(graphs(24), randomFilter, (snapshot, filter) => {
      const expected = connectedComponents(admittedBy(snapshot, filter))
      const most = { components: NODES.length, concepts: NODES.length }
      const found = runSync(componentsOf(createEngine(snapshot), filter, most, unlimited))
      const joined = expected.filter(({ length }) => length > 1)
      expect(inOrder(found?.components.map(({ concepts }) => concepts.map(({ key }) => key)) ?? [])).toEqual(
        inOrder(joined),
      )
      expect(found?.isolatedCount).toBe(expected.length - joined.length)
    }),
    RUNS,
  )
})

test('strongly connected components are those of graphology-components', () => {
  fc.assert(
    fc.property(graphs(48), randomFilter, (snapshot, filter) => {
      const { out } = runSync(createEngine(snapshot).graph(filter))
      const component = componentsIn(out)
      const { keys } = snapshot.adjacency
      const members = Map.groupBy(keys, (_key, index) => component[index])
      expect(inOrder([...members.values()])).toEqual(inOrder(stronglyConnectedComponents(admittedBy(snapshot, filter))))
    }),
    RUNS,
  )
})

test('a graph is acyclic where graphology-dag finds no cycle, and then its paths follow the topological order', () => {
  fc.assert(
    fc.property(graphs(30), randomFilter, (snapshot, filter) => {
      const admitted = admittedBy(snapshot, filter)
      const engine = createEngine(snapshot)
      expect(runSync(isGraphAcyclic(engine, filter, unlimited))).toBe(!hasCycle(admitted))
      if (hasCycle(admitted)) return
      const place = new Map(topologicalSort(admitted).map((key, index) => [key, index]))
      const { paths } = runSync(engine.rank(question(NODES, NODES, filter), null, 50, unlimited))
      for (const { path } of paths) {
        const places = path.nodes.map(({ key }) => place.get(key) ?? -1)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }
    }),
    RUNS,
  )
})

test('paths and their count are those of graphology-simple-path', () => {
  fc.assert(
    fc.property(
      graphs(60),
      randomFilter,
      fc.uniqueArray(node, { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 1, max: 6 }),
      (snapshot, filter, [from = '', to = ''], maxLength) => {
        const options = { maxDepth: maxLength }
        const expected = allSimplePaths(admittedBy(snapshot, filter), keyFor(from), keyFor(to), options)
        const engine = createEngine(snapshot)
        const asked = { ...question([from], [to], filter), maxLength }
        const { paths } = runSync(engine.rank(asked, null, expected.length + 1, unlimited))
        expect(paths.map(({ path }) => path.nodes.map(({ key }) => key).join()).sort()).toEqual(
          expected.map((keys) => keys.join()).sort(),
        )
        expect(runSync(engine.count(asked, unlimited)).count).toBe(BigInt(expected.length))
      },
    ),
    RUNS,
  )
})

test.each(['OUT', 'IN'] as const)(
  'going %s, the best path to each concept is as certain as that of Dijkstra',
  (direction) => {
    fc.assert(
      fc.property(graphs(60), randomFilter, node, (snapshot, filter, name) => {
        const admitted = admittedBy(snapshot, filter, direction)
        const origin = keyFor(name)
        const expected = Object.entries(dijkstra.singleSource(admitted, origin, 'weight')).filter(
          ([key]) => key !== origin,
        )
        const certaintyOf = (keys: readonly Key[]) =>
          keys
            .slice(1)
            .reduce(
              (product, key, index) =>
                product * admitted.getEdgeAttribute(admitted.edge(keys[index], key), 'certainty'),
              1,
            )
        const asked = { origin, direction, kinds: null, filter, maxLength: 32 }
        const { concepts, total } = runSync(createEngine(snapshot).reach(asked, null, NODES.length, unlimited))
        expect(total).toBe(expected.length)
        const found = new Map(concepts.map((reached) => [reached.concept.key, reached.bestPath().certainty]))
        for (const [key, keys] of expected) expect(found.get(key)).toBeCloseTo(certaintyOf(keys), 10)
      }),
      RUNS,
    )
  },
)

test('the concepts reached in so many steps are those of a breadth-first search, and so are the shortest paths', () => {
  fc.assert(
    fc.property(graphs(60), randomFilter, node, fc.integer({ min: 1, max: 6 }), (snapshot, filter, name, maxLength) => {
      const origin = keyFor(name)
      const lengths = Object.entries(singleSourceLength(admittedBy(snapshot, filter), origin))
      const engine = createEngine(snapshot)
      const asked = { origin, direction: 'OUT' as const, kinds: null, filter, maxLength }
      const { concepts } = runSync(engine.reach(asked, null, NODES.length, unlimited))
      const near = lengths.filter(([key, length]) => key !== origin && length <= maxLength)
      expect(concepts.map(({ concept }) => concept.key).sort()).toEqual(near.map(([key]) => key).sort())
      for (const [key, length] of near) {
        const shortest = { ...question([name], [], filter), to: [key], orderBy: 'LENGTH' as const }
        expect(runSync(engine.rank(shortest, null, 1, unlimited)).paths[0]?.path.steps).toHaveLength(length)
      }
    }),
    { numRuns: 60 },
  )
})

test('on the shipped filter, the oracle admits what a graph of two claims shows', () => {
  const snapshot = graphFromLines('a -CAUSES .4-> b', 'a -CAUSES .8-> b', 'b -CAUSES negated-> a')
  const admitted = admittedBy(snapshot, DEFAULT_FILTER)
  expect(admitted.mapEdges((_key, { certainty }, from, to) => [from, to, certainty])).toEqual([
    [keyFor('a'), keyFor('b'), 0.8],
  ])
})
