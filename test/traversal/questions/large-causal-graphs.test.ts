import { expect, test } from 'vitest'
import { type BenchGraph, benchGraph } from '../../../bench/graphs/bench-graph.ts'
import type { EdgeList } from '../../../bench/graphs/edge-list.ts'
import { scaleFree } from '../../../bench/graphs/scale-free.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createPathEngine } from '../../../src/traversal/paths/path-engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { adjustmentSets } from '../../../src/traversal/questions/causal-graph/adjustment-sets.ts'
import { causalRoles } from '../../../src/traversal/questions/causal-graph/causal-roles.ts'
import { dSeparation } from '../../../src/traversal/questions/causal-graph/d-separation.ts'
import { type Budget, createBudget } from '../../../src/traversal/search/budget.ts'
import { unlimited } from '../../notation/unlimited.ts'

/** A budget without a bound on time, since no test depends on time; it tells what was scanned. */
function counting(maxExpansions = 200_000): Budget & { readonly scanned: number } {
  const budget = createBudget({ maxExpansions, maxMilliseconds: Infinity, deadline: Infinity, now: () => 0 })
  let scanned = 0
  const scan = (steps: number) => {
    scanned += steps
    return budget.scan(steps)
  }
  return {
    ...budget,
    scan,
    get scanned() {
      return scanned
    },
    get stopped() {
      return budget.stopped
    },
  }
}

function engineOf(edges: EdgeList) {
  const graph = benchGraph(edges)
  const engine = createPathEngine(graph.view, graph.graphs)
  return { graph, engine: { ...engine, graphWithSigns: engine.graph, snapshot: { latent: new Set<string>() } } }
}

const edgeList = (size: number, pairs: readonly (readonly [number, number])[]): EdgeList => ({
  size,
  from: Uint32Array.from(pairs, ([from]) => from),
  to: Uint32Array.from(pairs, ([, to]) => to),
  certainty: new Uint8Array(pairs.length),
})

const effect = ({ keyOf }: BenchGraph, exposure: number, outcome: number, first: number) => ({
  exposure: keyOf(exposure),
  outcome: keyOf(outcome),
  latent: [],
  filter: DEFAULT_FILTER,
  signed: false,
  first,
})

/** Back doors that share nothing, each `length` concepts long: any one concept of each shuts it. */
function backDoors(count: number, length: number) {
  const pairs: [number, number][] = [[0, 1]]
  for (let door = 0; door < count; door++) {
    const [first, last] = [2 + door * length, 1 + (door + 1) * length]
    for (let node = first; node < last; node++) pairs.push([node, node + 1])
    pairs.push([first, 0], [last, 1])
  }
  return edgeList(2 + count * length, pairs)
}

test('a question reads no more of a large graph than the ancestors of its concepts', () => {
  const { graph, engine } = engineOf(scaleFree(100_000, 'ACYCLIC'))
  const { in: into } = runSync(engine.graph(DEFAULT_FILTER))
  // Two concepts with few ancestors.
  const few = Array.from({ length: graph.edges.size }, (_, node) => node).filter(
    (node) => into.offsets[node + 1] === into.offsets[node],
  )
  const [x = 0, y = 0] = few
  const budget = counting()
  const question = { x: graph.keyOf(x), y: graph.keyOf(y), given: [], filter: DEFAULT_FILTER, signed: false }
  expect(runSync(dSeparation(engine, question, budget))).toMatchObject({ separated: true, claims: [] })
  expect(budget.scanned).toBeLessThan(1_000)
})

test('of thousands of sets the first are listed without the others', () => {
  const { graph, engine } = engineOf(backDoors(8, 6))
  const question = effect(graph, 0, 1, 5)
  const { sets, answer, stopped, hasMore } = runSync(adjustmentSets(engine, question, () => counting(2_000)))
  // There are 6 to the power of 8.
  expect({ answer, count: sets.length, stopped: stopped?.bound ?? null, hasMore }).toEqual({
    answer: 'NEEDED',
    count: 5,
    stopped: 'EXPANSIONS',
    hasMore: true,
  })
  for (const { concepts, blocks } of sets) expect([concepts.length, blocks.length]).toEqual([8, 8])
})

test('a bound leaves sets that are enough and minimal, and says that others may be before them', () => {
  const { graph, engine } = engineOf(backDoors(3, 4))
  const whole = runSync(adjustmentSets(engine, effect(graph, 0, 1, 100), () => unlimited))
  expect(whole).toMatchObject({ hasMore: false, orderIsExact: true, stopped: null })
  expect(whole.sets).toHaveLength(64)
  const keysOf = ({ sets }: typeof whole) => sets.map(({ concepts }) => concepts.map(({ key }) => key).join())
  for (const expansions of [1, 5, 40]) {
    const cut = runSync(adjustmentSets(engine, effect(graph, 0, 1, 100), () => counting(expansions)))
    expect(cut).toMatchObject({ hasMore: true, orderIsExact: false, stopped: { bound: 'EXPANSIONS' } })
    expect(cut.sets.length).toBeGreaterThan(0)
    for (const set of keysOf(cut)) expect(keysOf(whole)).toContain(set)
  }
})

test('a child of ten thousand parents joins them without ten million pairs', () => {
  const parents = Array.from({ length: 10_000 }, (_, index) => index + 2)
  const { graph, engine } = engineOf(
    edgeList(10_002, [[0, 1], [2, 0], ...parents.map((parent): [number, number] => [parent, 1])]),
  )
  const { sets, hasMore } = runSync(adjustmentSets(engine, effect(graph, 0, 1, 5), () => counting()))
  expect(sets.map(({ concepts }) => concepts.map(({ key }) => key))).toEqual([[graph.keyOf(2)]])
  expect(hasMore).toBe(false)
})

test('roles are found around the two concepts, and bounded', () => {
  const { graph, engine } = engineOf(scaleFree(100_000, 'ACYCLIC'))
  const { out } = runSync(engine.graph(DEFAULT_FILTER))
  const exposure = out.offsets.findIndex((offset, node) => (out.offsets[node + 1] ?? 0) - offset > 20)
  const outcome = out.targets[out.offsets[exposure] ?? 0] ?? 0
  const roles = runSync(causalRoles(engine, effect(graph, exposure, outcome, 5), () => counting()))
  expect(roles).toMatchObject({ cycle: null, stopped: null })
  expect(roles.colliders.concepts).toHaveLength(5)
  for (const { concept, paths } of roles.colliders.concepts)
    expect(paths[0]?.junctions).toContainEqual(expect.objectContaining({ concept, kind: 'COLLIDER' }))
})
