import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { smallestCorrections } from '../../../src/traversal/questions/smallest-corrections.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomAcyclicGraph, randomGraph, randomQuestion } from '../random-question.ts'
import { DENSE_FILTER, denseGraph } from './dense-graph.ts'

/** All subsets, smallest first. */
function subsets(items: readonly string[]): string[][] {
  const all: string[][] = [[]]
  for (const item of items) all.push(...all.map((set) => [...set, item]))
  return all.sort((a, b) => a.length - b.length)
}

for (const [shape, graphs] of [
  ['any shape', randomGraph(26)],
  ['no cycles', randomAcyclicGraph(30)],
  ['many steps', denseGraph],
] as const) {
  test(`on graphs of ${shape}, the smallest corrections are those found by trying every subset`, () => {
    fc.assert(
      fc.property(
        graphs,
        randomQuestion,
        fc.constantFrom(null, ['MECHANISM'] as const, ['LEG_SIDE'] as const),
        fc.integer({ min: 1, max: 6 }),
        (snapshot, asked, among, first) => {
          const question = shape === 'many steps' ? { ...asked, avoiding: [], filter: DENSE_FILTER } : asked
          const open = { ...question, via: [], legSide: null }
          const answer = runSync(smallestCorrections(createEngine(snapshot), { ...open, among }, first, unlimited))
          expect(answer.stopped).toBeNull()
          const paths = bruteForcePaths(snapshot, open).map(({ keys }) => keys)
          const correctable = [...snapshot.concepts.values()]
            .filter(({ key, kind }) => (among === null ? !question.to.includes(key) : among.includes(kind as never)))
            .map(({ key }) => key)
          const breaksAll = (set: readonly string[]) => paths.every((keys) => keys.some((key) => set.includes(key)))
          const cuts: string[][] = []
          if (paths.length > 0)
            for (const set of subsets(correctable))
              if (breaksAll(set) && !cuts.some((cut) => cut.every((key) => set.includes(key)))) cuts.push(set)

          const found = answer.sets.map((set) => set.map(({ key }) => key))
          expect(found.map((set) => set.length)).toEqual(cuts.slice(0, first).map((set) => set.length))
          for (const set of found) expect(cuts).toContainEqual(set.toSorted())
          expect(new Set(found.map(String)).size).toBe(found.length)
          if (found.length < first) expect(answer.hasMore).toBe(false)
          if (cuts.length > first) expect(answer.hasMore).toBe(true)
          expect(answer.atLeast).toBe(cuts[0]?.length ?? 0)
          expect(answer.unbreakable !== null).toBe(paths.length > 0 && cuts.length === 0)
          for (const { key } of answer.unbreakable?.nodes ?? []) expect(correctable).not.toContain(key)
        },
      ),
      { numRuns: 600 },
    )
  })
}

test('no path from a driver survives the correction of pelvic misalignment, and nothing smaller does as much', async () => {
  const snapshot = await openGraph()
  const question = {
    from: ['driver:cambered-roads', 'driver:injury-history'],
    to: ['injury:hamstring-strain', 'injury:plantar-fasciitis'],
    avoiding: [],
    among: null,
    filter: DEFAULT_FILTER,
    maxLength: 8,
  }
  const { sets, atLeast, unbreakable } = runSync(smallestCorrections(createEngine(snapshot), question, 10, unlimited))
  expect({ atLeast, unbreakable }).toEqual({ atLeast: 1, unbreakable: null })
  expect(sets.filter(({ length }) => length === 1).map(([only]) => only?.key)).toEqual([
    'misalignment:pelvic-misalignment',
    'misalignment:functional-leg-length-discrepancy',
  ])
})

test('a path to a goal is broken also where other paths start at that goal', () => {
  const snapshot = graphFromLines('z -CAUSES-> y', 'a -CAUSES-> x', 'x -CAUSES-> y', 'y -CAUSES-> z')
  const [a, x, y, z] = ['a', 'x', 'y', 'z'].map(keyFor) as [string, string, string, string]
  const question = { from: [a, z], to: [z], avoiding: [], among: null, filter: DEFAULT_FILTER, maxLength: 8 }
  const { sets } = runSync(smallestCorrections(createEngine(snapshot), question, 10, unlimited))
  expect(sets.map((set) => set.map(({ key }) => key))).toEqual([[a], [x], [y]])
})

test('a path longer than the greatest length needs no correction', () => {
  const steps = ['>s m', 'm <t', '>s p', 'p c', 'c m', 'm e', 'e d', 'd <t', 'c e']
  const snapshot = graphFromLines(...steps.map((step) => step.replace(' ', ' -CAUSES-> ')))
  const ends = { from: [keyFor('>s')], to: [keyFor('<t')], avoiding: [], among: ['MECHANISM'] as const }
  const smallest = (maxLength: number) =>
    runSync(
      smallestCorrections(createEngine(snapshot), { ...ends, filter: DEFAULT_FILTER, maxLength }, 1, unlimited),
    ).sets[0]?.map(({ slug }) => slug)
  // Around m leads only s, p, c, e, d, t: five steps.
  expect(smallest(4)).toEqual(['m'])
  expect(smallest(5)).toHaveLength(2)
})
