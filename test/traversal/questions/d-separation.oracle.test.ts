import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER, SIGNED_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { dSeparation } from '../../../src/traversal/questions/causal-graph/d-separation.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'
import {
  acyclicGraph,
  allPaths,
  type BruteGraph,
  collidersOn,
  descendants,
  graphOf,
  isOpen,
  keyFor,
  nameOf,
  snapshotOf,
  twoNodes,
} from './causal-graph.ts'

const asked = (graph: BruteGraph, x: string, y: string, given: readonly string[]) =>
  runSync(
    dSeparation(
      createEngine(snapshotOf(graph)),
      { x: keyFor(x), y: keyFor(y), given: given.map(keyFor), filter: DEFAULT_FILTER, signed: false },
      unlimited,
    ),
  )

test('two concepts are d-separated where no path is open by the definition, and a shortest open path is the witness', () => {
  fc.assert(
    fc.property(
      acyclicGraph(7),
      fc.infiniteStream(fc.boolean()),
      fc.integer({ min: 0, max: 6 }),
      (graph, flips, skip) => {
        const ends = twoNodes(graph, skip, skip * 3 + 1)
        if (ends === null) return
        const [x, y] = ends
        const given = graph.nodes.filter((node) => node !== x && node !== y && flips.next().value)
        const answer = asked(graph, x, y, given)
        const paths = allPaths(graph, x, y)
        const open = paths.filter((path) => isOpen(graph, path, given))
        expect(answer).toMatchObject({ separated: open.length === 0, cycle: null, stopped: null })
        const path = answer.openPath?.nodes.map(({ key }) => nameOf(key))
        if (!path) {
          const edges = new Set(
            paths.flatMap((each) => each.slice(1).map((to, index) => [each[index], to].sort().join())),
          )
          const among = new Set(
            [x, y, ...given].flatMap((node) => graph.nodes.filter((n) => descendants(graph, n).has(node))),
          )
          for (const { subject, object } of answer.claims) {
            expect(edges).toContain([nameOf(subject), nameOf(object)].sort().join())
            expect(among).toContain(nameOf(object))
          }
          return
        }
        expect(open).toContainEqual(path)
        expect(path.length).toBe(Math.min(...open.map(({ length }) => length)))
        for (const [index, { direction, step }] of (answer.openPath?.steps ?? []).entries()) {
          const [from, to] = [nameOf(step.from.key), nameOf(step.to.key)]
          expect(direction === 'FORWARD' ? [from, to] : [to, from]).toEqual([path[index], path[index + 1]])
          expect(graph.edges).toContainEqual([from, to])
        }
        const colliders = collidersOn(graph, path)
        for (const { concept, kind, openedBy, opening } of answer.openPath?.junctions ?? []) {
          expect(kind === 'COLLIDER').toBe(colliders.includes(nameOf(concept.key)))
          expect(openedBy !== null).toBe(kind === 'COLLIDER')
          if (!openedBy) continue
          expect(given).toContain(nameOf(openedBy.key))
          expect([concept.key, ...opening.map(({ to }) => to.key)].at(-1)).toBe(openedBy.key)
          for (const { from, to } of opening) expect(graph.edges).toContainEqual([nameOf(from.key), nameOf(to.key)])
        }
      },
    ),
    { numRuns: 3_000 },
  )
})

const arrows = (graph: BruteGraph, x: string, y: string, given: readonly string[] = []) =>
  asked(graph, x, y, given)
    .openPath?.steps.map(({ direction }) => (direction === 'FORWARD' ? '->' : '<-'))
    .join(' ') ?? null

test('chains, forks and colliders are open and closed as in the textbook', () => {
  for (const [text, open] of [
    ['x -> m -> y', '-> ->'],
    ['x <- m -> y', '<- ->'],
  ] as const) {
    expect(arrows(graphOf(text), 'x', 'y')).toBe(open)
    expect(arrows(graphOf(text), 'x', 'y', ['m'])).toBeNull()
  }
  const collider = graphOf('x -> m <- y, m -> late -> later')
  expect(arrows(collider, 'x', 'y')).toBeNull()
  for (const given of ['m', 'late', 'later']) expect(arrows(collider, 'x', 'y', [given])).toBe('-> <-')
  const junction = asked(collider, 'x', 'y', ['later']).openPath?.junctions[0]
  expect(junction).toMatchObject({ kind: 'COLLIDER', openedBy: { name: 'later' } })
  expect(junction?.opening.map(({ to }) => to.name)).toEqual(['late', 'later'])
})

test('a collider that leads to one of the two is closed, though a longer path through it is open', () => {
  expect(arrows(graphOf('x -> c <- u -> y, c -> d -> e -> y'), 'x', 'y')).toBe('-> -> -> ->')
})

test('a cycle is refused where it decides the answer, and only there', () => {
  const cycleOf = (text: string, given: readonly string[] = []) =>
    asked(graphOf(text), 'x', 'y', given).cycle?.map(({ name }) => name) ?? null
  expect(cycleOf('x -> b -> a -> b, a -> y')).toEqual(['a', 'b'])
  expect(cycleOf('x <- a -> b -> c -> a, b -> y')).toEqual(['a', 'b', 'c'])
  // The cycle hangs on a concept of the path, and no path between the two passes it.
  expect(cycleOf('x -> m -> y, m <- a -> b -> a')).toBeNull()
  expect(cycleOf('x -> m -> y, m -> a -> m')).toBeNull()
  // The cycle is behind both, unless something behind it is given.
  expect(cycleOf('x -> a -> b -> a, y -> b, b -> z')).toBeNull()
  expect(cycleOf('x -> a -> b -> a, y -> b, b -> z', ['z'])).toEqual(['a', 'b'])
})

test('a claim that lowers is an arrow, unless the question leaves such claims out', () => {
  const engine = createEngine(graphFromLines('x -PROTECTS_FROM-> y', 'x -CAUSES-> z'))
  const question = { x: keyFor('x'), y: keyFor('y'), given: [] }
  const signed = runSync(dSeparation(engine, { ...question, filter: SIGNED_FILTER, signed: true }, unlimited))
  expect(signed).toMatchObject({ separated: false, claims: [{ predicate: 'PROTECTS_FROM' }] })
  const unsigned = runSync(dSeparation(engine, { ...question, filter: DEFAULT_FILTER, signed: false }, unlimited))
  expect(unsigned).toMatchObject({ separated: true, claims: [] })
  // Without such claims, both have one graph.
  const { adjacency, adjacencyWithSigns } = graphFromLines('x -CAUSES-> y', 'x -PROTECTS_FROM negated-> z')
  expect(runSync(adjacencyWithSigns())).toBe(adjacency)
})
