import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { differentPaths } from '../../../src/traversal/questions/different-paths.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { randomGraph, randomQuestion } from '../random-question.ts'

/**
 * How far two paths are apart, told in another way: concepts that only one of them passes, among
 * all inner concepts.
 */
function apart(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.slice(1, -1), b.slice(1, -1)]
  const all = [...new Set([...one, ...other])]
  const single = all.filter((key) => one.includes(key) !== other.includes(key))
  return all.length === 0 ? 0 : single.length / all.length
}

test('each path chosen is the farthest from those chosen before it, among the best paths of brute force', () => {
  fc.assert(
    fc.property(
      randomGraph(24),
      randomQuestion,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      (snapshot, question, first, pool) => {
        const all = bruteForcePaths(snapshot, question)
        const among = all.slice(0, pool).map(({ keys }) => keys)
        const answer = runSync(differentPaths(createEngine(snapshot), question, first, pool, unlimited))
        expect(answer.pool).toBe(among.length)
        expect(answer.poolIsWhole).toBe(all.length <= pool)
        const chosen = answer.paths.map(({ path }) => path.nodes.map(({ key }) => key))
        const gap = (keys: readonly string[], before: readonly (readonly string[])[]) =>
          Math.min(...before.map((other) => apart(keys, other)))
        for (const [index, keys] of chosen.entries()) {
          const before = chosen.slice(0, index)
          const best = index === 0 ? among[0] : among.toSorted((a, b) => gap(b, before) - gap(a, before))[0]
          expect(keys).toEqual(best)
          expect(answer.paths[index]?.distance).toBe(index === 0 ? null : gap(keys, before))
        }
        if (chosen.length < first) for (const keys of among) expect(gap(keys, chosen)).toBe(0)
      },
    ),
    { numRuns: 300 },
  )
})

test('of three ways, the one that shares nothing with the best comes second', () => {
  const snapshot = graphFromLines(
    'a -CAUSES .9-> b',
    'b -CAUSES .9-> c',
    'c -CAUSES .9-> z',
    'b -CAUSES .8-> z',
    'a -CAUSES .3-> x',
    'x -CAUSES .3-> z',
  )
  const filter = {
    explicitness: ['EXPLICIT'],
    minCertainty: 0,
    predicates: ['CAUSES'],
    includeShortcuts: false,
  } as const
  const open = { via: [], avoiding: [], legSide: null, maxLength: 8, orderBy: 'CERTAINTY' } as const
  const question = { ...open, filter, from: [keyFor('a')], to: [keyFor('z')] }
  const { paths } = runSync(differentPaths(createEngine(snapshot), question, 2, 100, unlimited))
  expect(paths.map(({ path, distance }) => [path.nodes.map(({ slug }) => slug).join(''), distance])).toEqual([
    ['abcz', null],
    ['axz', 1],
  ])
})
