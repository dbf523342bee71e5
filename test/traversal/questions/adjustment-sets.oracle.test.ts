import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { adjustmentSets } from '../../../src/traversal/questions/causal-graph/adjustment-sets.ts'
import { unlimited } from '../../notation/unlimited.ts'
import {
  acyclicGraph,
  allPaths,
  type BruteGraph,
  descendants,
  effectOf,
  graphOf,
  isCausal,
  isOpen,
  isPath,
  minimalAdjustmentSets,
  nameOf,
  snapshotOf,
  twoNodes,
} from './causal-graph.ts'

const asked = (graph: BruteGraph, ...question: Parameters<typeof effectOf>) =>
  runSync(adjustmentSets(createEngine(snapshotOf(graph)), effectOf(...question), () => unlimited))

const namesOf = ({ sets }: ReturnType<typeof asked>) =>
  sets.map(({ concepts }) => concepts.map(({ key }) => nameOf(key)))

test('the minimal adjustment sets are those found by trying every set and every path', () => {
  fc.assert(
    fc.property(
      acyclicGraph(8),
      fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
      fc.nat(7),
      fc.nat(7),
      fc.integer({ min: 1, max: 4 }),
      (graph, dice, one, other, first) => {
        const { nodes } = graph
        const ends = twoNodes(graph, one, other)
        if (ends === null) return
        const [exposure, outcome] = ends
        const latent = nodes.filter((node) => node !== exposure && node !== outcome && dice.next().value === 0)
        const expected = minimalAdjustmentSets(graph, exposure, outcome, latent)
        const answer = asked(graph, exposure, outcome, latent)
        expect(namesOf(answer)).toEqual(expected)
        expect(answer).toMatchObject({
          answer: expected.length === 0 ? 'IMPOSSIBLE' : expected[0]?.length === 0 ? 'NOT_NEEDED' : 'NEEDED',
          hasEffect: descendants(graph, exposure).has(outcome),
          hasMore: false,
          orderIsExact: true,
          stopped: null,
        })
        const some = asked(graph, exposure, outcome, latent, first)
        expect(namesOf(some)).toEqual(expected.slice(0, first))
        expect(some).toMatchObject({ hasMore: expected.length > first, orderIsExact: true })

        const paths = allPaths(graph, exposure, outcome)
        const openings = answer.sets.flatMap(({ concepts, blocks }) => {
          expect(blocks.length).toBe(concepts.length)
          return blocks.map((path, index) => ({
            path,
            given: concepts.toSpliced(index, 1),
            passes: concepts[index]?.key ?? '',
          }))
        })
        for (const { path, given, passes } of openings) {
          const names = path.nodes.map(({ key }) => nameOf(key))
          expect(isPath(graph, names)).toBe(true)
          expect(isCausal(graph, names)).toBe(false)
          expect(
            isOpen(
              graph,
              names,
              given.map(({ key }) => nameOf(key)),
            ),
          ).toBe(true)
          expect(names).toContain(nameOf(passes))
        }
        expect(answer.unblockable !== null).toBe(expected.length === 0)
        if (!answer.unblockable) return
        const names = answer.unblockable.nodes.map(({ key }) => nameOf(key))
        expect(isPath(graph, names)).toBe(true)
        expect(isCausal(graph, names)).toBe(false)
        for (const { concept, kind } of answer.unblockable.junctions)
          if (kind !== 'COLLIDER') {
            const behind = paths.filter((path) => isCausal(graph, path)).flatMap((path) => path.slice(1))
            const isPermitted =
              !latent.includes(nameOf(concept.key)) &&
              !behind.some((node) => descendants(graph, node).has(nameOf(concept.key)))
            expect(isPermitted).toBe(false)
          }
      },
    ),
    { numRuns: 3_000 },
  )
})

const setsOf = (text: string, latent: readonly string[] = []) => namesOf(asked(graphOf(text), 'x', 'y', latent))

test('graphs of the textbooks have the sets that the textbooks give', () => {
  // One confounder.
  expect(setsOf('x -> y, x <- z -> y')).toEqual([['z']])
  // M-bias: adjusting for the collider would do harm.
  expect(setsOf('x <- u -> z <- v -> y, x -> y')).toEqual([[]])
  // Butterfly: the collider is a confounder too.
  expect(setsOf('x <- u -> z <- v -> y, x -> y, x <- z -> y')).toEqual([
    ['u', 'z'],
    ['v', 'z'],
  ])
  // Front door: the back door cannot be shut where the confounder is latent.
  expect(setsOf('x -> m -> y, x <- u -> y')).toEqual([['u']])
  expect(setsOf('x -> m -> y, x <- u -> y', ['u'])).toEqual([])
  // Instrument: it shuts nothing.
  expect(setsOf('z -> x -> y, x <- u -> y')).toEqual([['u']])
  expect(setsOf('z -> x -> y, x <- u -> y', ['u'])).toEqual([])
  // Two ways to shut one path; an effect of a mediator may not be adjusted for.
  expect(setsOf('x <- a <- b -> c -> y, x -> m -> y, m -> d')).toEqual([['a'], ['b'], ['c']])
  // The smaller set is first, whatever the names.
  expect(setsOf('x <- a <- m -> y, x <- b <- m')).toEqual([['m'], ['a', 'b']])
  // The outcome causes the exposure.
  expect(setsOf('y -> m -> x')).toEqual([['m']])
  expect(setsOf('y -> x')).toEqual([])
})

/**
 * Shrier and Platt (2008), BMC Medical Research Methodology 8:70, figure 2, as dagitty ships it:
 * what leads from warming up to injury in sports.
 */
const SPORTS_INJURY = graphOf(
  `coach -> fitness, coach -> motivation, genetics -> fitness, genetics -> fatigue, genetics -> disorder,
  motivation -> previous, motivation -> warmup, pregame -> warmup, disorder -> weakness, disorder -> fatigue,
  contact -> ingame, contact -> previous, weakness -> injury, ingame -> injury, fitness -> pregame,
  fitness -> fatigue, fatigue -> ingame, fatigue -> injury, warmup -> ingame`,
)

test('the graph of sports injuries has the sets that dagitty lists', () => {
  const answer = asked(SPORTS_INJURY, 'warmup', 'injury')
  expect(namesOf(answer)).toEqual(minimalAdjustmentSets(SPORTS_INJURY, 'warmup', 'injury', []))
  expect(namesOf(answer)).toEqual([
    ['coach', 'fitness'],
    ['coach', 'pregame'],
    ['disorder', 'fatigue'],
    ['fatigue', 'weakness'],
    ['fitness', 'genetics'],
    ['fitness', 'motivation'],
    ['motivation', 'pregame'],
  ])
})
