import { expect, test } from 'vitest'
import { type ClaimFilter, DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { bestPath as bestPathOf } from '../../notation/best-path.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'

const ALL: ClaimFilter = { ...DEFAULT_FILTER, explicitness: ['EXPLICIT', 'IMPLIED', 'INFERRED'] }

const bestPath = (lines: readonly string[], from: string, to: string) =>
  bestPathOf(graphFromLines(...lines), keyFor(from), keyFor(to), ALL)

test('parallel claims are one step, strongest first, and the step is as certain as the strongest', () => {
  const path = bestPath(['a -CAUSES .4-> b', 'a -DRIVES .8-> b', 'a -CAUSES .6-> b'], 'a', 'b')
  expect(path.steps).toHaveLength(1)
  expect(path.steps[0].claims.map(({ certainty }) => certainty)).toEqual([0.8, 0.6, 0.4])
  expect(path.certainty).toBe(0.8)
})

test('the weakest step is the first of the least certain', () => {
  const path = bestPath(['a -CAUSES .9-> b', 'b -CAUSES .5-> c', 'c -CAUSES .5-> d'], 'a', 'd')
  expect(path.weakestStep).toBe(path.steps[1])
  expect(path.certainty).toBe(0.9 * 0.5 * 0.5)
})

test('the leg side is the last that the path passes, and null when it passes none', () => {
  expect(bestPath(['a -CAUSES-> b'], 'a', 'b').legSide).toBeNull()
  expect(bestPath(['a -CAUSES-> >long', '>long -CAUSES-> b'], 'a', 'b').legSide).toBe('LONGER')
  expect(bestPath(['a -CAUSES-> >long', '>long -CAUSES-> <short', '<short -CAUSES-> b'], 'a', 'b').legSide).toBe(
    'SHORTER',
  )
})

test('a path has inferred steps only where nothing better supports the step', () => {
  expect(bestPath(['a -CAUSES .4 inferred-> b'], 'a', 'b').hasInferred).toBe(true)
  expect(bestPath(['a -CAUSES .4 inferred-> b', 'a -CAUSES .3-> b'], 'a', 'b').hasInferred).toBe(false)
})

test('equal paths have equal keys, whatever else is in the graph', () => {
  const alone = bestPath(['a -CAUSES .9-> b', 'b -CAUSES .5-> c'], 'a', 'c')
  const among = bestPath(['a -CAUSES .9-> b', 'b -CAUSES .5-> c', 'x -CAUSES .9-> y', 'c -CAUSES .9-> x'], 'a', 'c')
  expect(among.key).toBe(alone.key)
  expect(alone.key).toMatch(/^path:[\w-]{22}$/)
})

test('another claim behind a step makes another path', () => {
  const one = bestPath(['a -CAUSES .9-> b'], 'a', 'b')
  const two = bestPath(['a -CAUSES .9-> b', 'a -CAUSES .2-> b'], 'a', 'b')
  expect(two.key).not.toBe(one.key)
})
