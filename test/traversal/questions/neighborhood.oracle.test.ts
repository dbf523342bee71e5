import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { type NeighborhoodAsked, neighborhood } from '../../../src/traversal/questions/neighborhood.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { randomGraph, randomKey } from '../random-question.ts'

const asked: fc.Arbitrary<NeighborhoodAsked> = fc.record({
  concept: randomKey,
  depth: fc.integer({ min: 1, max: 4 }),
  direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
  predicates: fc.constantFrom(null, ['CAUSES'] as const, ['CAUSES', 'BECOMES', 'ANALOGOUS_TO'] as const),
  first: fc.integer({ min: 1, max: 12 }),
})

const claimsOf = ({ claims }: Snapshot, { predicates }: NeighborhoodAsked) =>
  [...claims.values()].filter(({ predicate }) => predicates === null || predicates.includes(predicate))

/** The distance of every concept within the depth, by relaxing all claims again and again. */
function distances(snapshot: Snapshot, question: NeighborhoodAsked): Map<string, number> {
  const found = new Map([[question.concept, 0]])
  for (let distance = 1; distance <= question.depth; distance++) {
    for (const { subject, object } of claimsOf(snapshot, question)) {
      const reach = (from: string, to: string) => {
        if (found.get(from) === distance - 1 && !found.has(to)) found.set(to, distance)
      }
      if (question.direction !== 'IN') reach(subject, object)
      if (question.direction !== 'OUT') reach(object, subject)
    }
  }
  return found
}

test('a neighborhood holds the nearest concepts and the claims between them', () => {
  fc.assert(
    fc.property(randomGraph(16), asked, (snapshot, question) => {
      const { nodes, claims, ...found } = runSync(neighborhood(createEngine(snapshot), question, unlimited))
      const all = distances(snapshot, question)
      const near = [...all.values()].sort((a, b) => a - b).slice(0, question.first)
      expect(nodes.map(({ distance }) => distance)).toEqual(near)
      for (const { concept, distance } of nodes) expect(all.get(concept.key)).toBe(distance)
      const keys = nodes.map(({ concept }) => concept.key)
      const between = claimsOf(snapshot, question).filter(
        ({ subject, object }) => keys.includes(subject) && keys.includes(object),
      )
      expect(found).toEqual({ nodeCount: all.size, claimCount: between.length, stopped: null })
      const listed = claims.map(({ key }) => key)
      expect(listed.length).toBe(Math.min(between.length, question.first * 10))
      expect(between.map(({ key }) => key)).toEqual(expect.arrayContaining(listed))
      const placeOf = ({ subject, object }: (typeof claims)[number]) =>
        Math.min(keys.indexOf(subject), keys.indexOf(object))
      expect(claims.map(placeOf)).toEqual(claims.map(placeOf).sort((a, b) => a - b))
    }),
    { numRuns: 400 },
  )
})

test('a search that its budget stops lists concepts at their right distances, and says so', () => {
  fc.assert(
    fc.property(randomGraph(30), asked, fc.integer({ min: 0, max: 3 }), (snapshot, question, milliseconds) => {
      let now = 0
      const budget = createBudget({
        maxExpansions: 1e9,
        maxMilliseconds: milliseconds,
        deadline: Infinity,
        now: () => now++,
      })
      // Every charge looks at the clock.
      const slow = { ...budget, scan: () => budget.scan(1_000), shouldYield: budget.shouldYield }
      const found = runSync(neighborhood(createEngine(snapshot), question, slow))
      const all = distances(snapshot, question)
      for (const { concept, distance } of found.nodes) expect(all.get(concept.key)).toBe(distance)
      expect(found.nodeCount).toBeLessThanOrEqual(all.size)
      if (budget.stopped === null) expect(found.nodeCount).toBe(all.size)
    }),
    { numRuns: 200 },
  )
})
