import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

const asked = (origin: string, direction: 'OUT' | 'IN') => ({
  origin: keyFor(origin),
  direction,
  kinds: null,
  filter: DEFAULT_FILTER,
  maxLength: 8,
})

/** The best path from an origin to a concept that it reaches. */
function bestPath(lines: readonly string[], origin: string, direction: 'OUT' | 'IN', to: string): string {
  const engine = createEngine(graphFromLines(...lines))
  const { concepts } = runSync(engine.reach(asked(origin, direction), null, 100, unlimited))
  const found = concepts.find(({ concept }) => concept.key === keyFor(to))
  return (
    found
      ?.bestPath()
      .nodes.map(({ slug }) => slug)
      .join(' ') ?? ''
  )
}

test('going in, the first of equally good paths is that by the keys from its far end', () => {
  const lines = ['a -CAUSES-> o', 'b -CAUSES-> o', 'z -CAUSES-> a', 'y -CAUSES-> b', 'x -CAUSES-> z', 'x -CAUSES-> y']
  expect(bestPath(lines, 'o', 'IN', 'x')).toBe('x y b o')
})

test('going out, the first of equally good paths is that by the keys from its origin, however it was found', () => {
  // By b, m is found with less certainty first, and bettered by c.
  const lines = [
    ...['o -CAUSES 1-> a', 'o -CAUSES 1-> b', 'o -CAUSES 1-> c'],
    ...['a -CAUSES .1-> m', 'b -CAUSES .5-> n', 'c -CAUSES .5-> m'],
    ...['m -CAUSES .5-> x', 'n -CAUSES .5-> x'],
  ]
  expect(bestPath(lines, 'o', 'OUT', 'x')).toBe('o b n x')
})

test.each(['OUT', 'IN'] as const)('going %s, the leg side of a path is the one nearest its effect', (direction) => {
  const snapshot = graphFromLines('a -CAUSES-> >long', '>long -CAUSES-> <short', '<short -CAUSES-> b')
  const [origin, other] = direction === 'OUT' ? ['a', 'b'] : ['b', 'a']
  const counts = runSync(createEngine(snapshot).countReached(asked(origin, direction), unlimited))
  expect(counts.of(keyFor(other))).toEqual({ count: 1n, legSides: ['SHORTER'] })
})
