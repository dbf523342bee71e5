import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { prunedCore } from '../../../src/traversal/graph/pruned-core.ts'
import { type ClaimFilter, DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { isGraphAcyclic } from '../../../src/traversal/questions/shape/graph-acyclic.ts'
import { componentsOf } from '../../../src/traversal/questions/shape/graph-components.ts'
import { cyclesIn } from '../../../src/traversal/questions/shape/graph-cycles.ts'
import { degreesOf } from '../../../src/traversal/questions/shape/graph-degrees.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomGraph, randomQuestion } from '../random-question.ts'

/** The pairs of concepts that one edge joins. */
function stepsOf(snapshot: Snapshot, filter: ClaimFilter): [string, string][] {
  const all = [...snapshot.concepts.keys()]
  const open = { from: all, to: all, via: [], avoiding: [], legSide: null, filter, orderBy: 'LENGTH' as const }
  return bruteForcePaths(snapshot, { ...open, maxLength: 1 }).map(({ keys }) => [keys[0] ?? '', keys[1] ?? ''])
}

test('cycles are the paths that one more step closes, each listed once, shortest first', () => {
  fc.assert(
    fc.property(randomGraph(18), randomQuestion, fc.integer({ min: 1, max: 8 }), (snapshot, question, first) => {
      const { filter, maxLength } = question
      const steps = stepsOf(snapshot, filter)
      const all = [...snapshot.concepts.keys()]
      const open = { from: all, to: all, via: [], avoiding: [], legSide: null, filter, orderBy: 'LENGTH' as const }
      const expected = bruteForcePaths(snapshot, { ...open, maxLength: Math.max(1, maxLength - 1) })
        .map(({ keys }) => keys)
        .filter((keys) => keys.length <= maxLength && keys.every((key) => key >= (keys[0] ?? '')))
        .filter((keys) => steps.some(([from, to]) => from === keys.at(-1) && to === keys[0]))
        .sort((a, b) => a.length - b.length || (String(a) < String(b) ? -1 : 1))
      const found = runSync(cyclesIn(createEngine(snapshot), filter, maxLength, first, unlimited))
      expect(found.cycles.map((cycle) => cycle.steps.map(({ from }) => from.key))).toEqual(expected.slice(0, first))
      expect(found.hasMore).toBe(expected.length > first)
      for (const { steps: its } of found.cycles)
        for (const [index, { to }] of its.entries()) expect(to.key).toBe(its[(index + 1) % its.length]?.from.key)
    }),
    { numRuns: 300 },
  )
})

test('the pruned core of a graph is empty exactly where there is no cycle', () => {
  fc.assert(
    fc.property(randomGraph(14), randomQuestion, (snapshot, { filter }) => {
      const core = runSync(prunedCore(runSync(createEngine(snapshot).graph(filter)), unlimited))
      const { cycles } = runSync(cyclesIn(createEngine(snapshot), filter, 9, 1_000, unlimited))
      expect(core?.includes(1)).toBe(cycles.length > 0)
      expect(runSync(isGraphAcyclic(createEngine(snapshot), filter, unlimited))).toBe(cycles.length === 0)
      for (const { steps } of cycles)
        for (const { from } of steps) expect(core?.[snapshot.adjacency.indexOf.get(from.key) ?? -1]).toBe(1)
    }),
    { numRuns: 300 },
  )
})

test('components and degrees are those of the edges, counted one by one', () => {
  fc.assert(
    fc.property(randomGraph(12), randomQuestion, (snapshot, { filter }) => {
      const steps = stepsOf(snapshot, filter)
      const all = [...snapshot.concepts.keys()]
      const partOf = new Map(all.map((key) => [key, new Set([key])]))
      for (const [from, to] of steps) {
        const both = new Set([...(partOf.get(from) ?? []), ...(partOf.get(to) ?? [])])
        for (const key of both) partOf.set(key, both)
      }
      const most = { components: all.length, concepts: all.length }
      const answer = runSync(componentsOf(createEngine(snapshot), filter, most, unlimited))
      const parts = [...new Set(partOf.values())].map((part) => [...part].sort())
      const asText = (lists: readonly (readonly string[])[]) => lists.map(String).sort()
      const found = answer?.components.map(({ concepts }) => concepts.map(({ key }) => key)) ?? []
      expect(asText(found)).toEqual(asText(parts.filter(({ length }) => length > 1)))
      expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).sort((a, b) => b - a))
      expect(answer?.components.map(({ size }) => size)).toEqual(found.map(({ length }) => length))
      expect(answer?.count).toBe(found.length)
      expect(answer?.isolatedCount).toBe(parts.filter(({ length }) => length === 1).length)
      const few = runSync(componentsOf(createEngine(snapshot), filter, { components: 1, concepts: 2 }, unlimited))
      expect(few).toMatchObject({ count: answer?.count, isolatedCount: answer?.isolatedCount })
      expect(few?.components.map(({ concepts }) => concepts.map(({ key }) => key))).toEqual(
        found.slice(0, 1).map((part) => part.slice(0, 2)),
      )
      const count = (key: string, end: 0 | 1) => steps.filter((step) => step[end] === key).length
      const degrees = all
        .map((key) => ({ key, incoming: count(key, 1), outgoing: count(key, 0) }))
        .filter(({ incoming, outgoing }) => incoming + outgoing > 0)
        .sort((a, b) => b.incoming + b.outgoing - a.incoming - a.outgoing || (a.key < b.key ? -1 : 1))
      expect(
        runSync(degreesOf(createEngine(snapshot), filter, all.length, unlimited))?.map(
          ({ concept, incoming, outgoing }) => ({
            key: concept.key,
            incoming,
            outgoing,
          }),
        ),
      ).toEqual(degrees)
    }),
    { numRuns: 200 },
  )
})

test('the shipped graph has no cycle until the inferred return from injury to injury history is admitted', async () => {
  const snapshot = await openGraph()
  expect(runSync(cyclesIn(createEngine(snapshot), DEFAULT_FILTER, 32, 10, unlimited)).cycles).toEqual([])
  const filter: ClaimFilter = {
    ...DEFAULT_FILTER,
    explicitness: ['EXPLICIT', 'IMPLIED', 'INFERRED'],
    predicates: [...DEFAULT_FILTER.predicates, 'BECOMES'],
  }
  const { cycles } = runSync(cyclesIn(createEngine(snapshot), filter, 8, 10, unlimited))
  expect(cycles.length).toBeGreaterThan(0)
  for (const { steps } of cycles)
    expect(steps.flatMap(({ claims }) => claims.map(({ predicate }) => predicate))).toContain('BECOMES')
})
