import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { bestPaths } from '../../../src/traversal/paths/best-paths.ts'
import { createPathEngine } from '../../../src/traversal/paths/path-engine.ts'
import { projectionInWords } from '../../../src/traversal/paths/path-question.ts'
import { hypotheticalGraph } from '../../../src/traversal/questions/hypothetical-graph.ts'
import { degreesOf } from '../../../src/traversal/questions/shape/graph-degrees.ts'
import { ENGLISH } from '../../notation/english.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { scopedGraph, scopedQuestion } from '../random-question.ts'

test('paths and degrees kept to relations, sources and kinds are those of brute force', () => {
  let narrowed = 0
  fc.assert(
    fc.property(scopedGraph(40), scopedQuestion, (snapshot, question) => {
      const engine = createEngine(snapshot)
      const expected = bruteForcePaths(snapshot, question).map(({ keys }) => keys)
      const keysIn = (asked: Pick<typeof engine, 'rank'> & typeof engine) =>
        runSync(bestPaths(asked, question, 10_000, unlimited)).paths.map(({ nodes }) => nodes.map(({ key }) => key))
      expect(keysIn(engine)).toEqual(expected)
      const { relations, sources, kinds, ...open } = question.filter
      if (bruteForcePaths(snapshot, { ...question, filter: open }).length > expected.length) narrowed++

      const same = runSync(hypotheticalGraph(snapshot, { remove: [], set: [] }, unlimited))
      if (same) expect(keysIn({ ...engine, ...createPathEngine(same) })).toEqual(expected)

      const all = [...snapshot.concepts.keys()]
      const ends = { from: all, to: all, via: [], avoiding: [], legSide: null, maxLength: 1 }
      const steps = bruteForcePaths(snapshot, { ...question, ...ends }).map(({ keys }) => keys)
      const degrees = runSync(degreesOf(engine, question.filter, all.length, unlimited))
      expect(degrees?.reduce((sum, { outgoing }) => sum + outgoing, 0)).toBe(steps.length)
      expect(new Set(degrees?.map(({ concept }) => concept.key))).toEqual(new Set(steps.flat()))
    }),
    { numRuns: 400 },
  )
  expect(narrowed).toBeGreaterThan(15)
})

test('the projection says what it is kept to', () => {
  const filter = {
    explicitness: ['EXPLICIT'],
    minCertainty: 0,
    predicates: ['RELATES_TO'],
    includeShortcuts: false,
    relations: ['biolink:treats'],
    sources: ['source:drugs'],
    kinds: ['ENTITY'],
  } as const
  expect(projectionInWords(filter, 8)(ENGLISH)).toBe(
    'Walked RELATES_TO; affirmed claims only, of RELATES_TO only biolink:treats; by source:drugs; ' +
      'between concepts of ENTITY; explicit; without shortcuts; at most 8 steps, no concept twice; ' +
      'claims with the same ends are one step.',
  )
})
