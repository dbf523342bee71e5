import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

const SIZE = 26
const asked = { via: [], avoiding: [], legSide: null, filter: DEFAULT_FILTER, orderBy: 'LENGTH' as const }

const NAMES = Array.from({ length: SIZE }, (_, index) => `n${index}`)
/** All of them cause each other. */
const COMPLETE = NAMES.flatMap((from) => NAMES.flatMap((to) => (from === to ? [] : [`${from} -CAUSES-> ${to}`])))

test('where cycles are too large to count without listing, only paths that pass what they must are counted', () => {
  const engine = createEngine(graphFromLines(...COMPLETE))
  const question = { ...asked, from: [keyFor('n0')], to: [keyFor('n1')], maxLength: 3 }
  const others = SIZE - 2
  const all = 1 + others + others * (others - 1)
  expect(runSync(engine.count(question, unlimited))).toEqual({ count: BigInt(all), stopped: null })
  const passing = 1 + 2 * (others - 1)
  expect(runSync(engine.count({ ...question, via: [keyFor('n5')] }, unlimited)).count).toBe(BigInt(passing))
})

test('where cycles are too large to count without listing, reached paths are told with their leg sides', () => {
  const snapshot = graphFromLines(...COMPLETE, 'n0 -CAUSES-> >long', '>long -CAUSES-> n1', 'n1 -CAUSES-> >long')
  const question = {
    origin: keyFor('n0'),
    direction: 'OUT' as const,
    kinds: null,
    filter: DEFAULT_FILTER,
    maxLength: 2,
  }
  const counts = runSync(createEngine(snapshot).countReached(question, unlimited))
  // One step, or two by any of the others; by the leg side only to the concept that it leads to.
  expect(counts.of(keyFor('n2'))).toEqual({ count: BigInt(SIZE - 1), legSides: [] })
  expect(counts.of(keyFor('n1'))).toEqual({ count: BigInt(SIZE), legSides: ['LONGER'] })
})
