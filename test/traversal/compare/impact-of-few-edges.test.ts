import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { impactOf } from '../../../src/traversal/compare/impact.ts'
import { createEngine, type Engine } from '../../../src/traversal/engine.ts'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'

const SMALL = ['driver:a -CAUSES 0.5-> b', 'b -CAUSES-> injury:c']

/** Nothing of it leads to the small part, or from there. */
const LARGE = Array.from({ length: 500 }, (_, number) => [
  `driver:x${number} -CAUSES-> m${number}`,
  `m${number} -CAUSES-> injury:y`,
]).flat()

const few = () =>
  createBudget({ maxExpansions: 20, maxMilliseconds: Infinity, deadline: Infinity, now: () => performance.now() })

test('where no edge differs, no graph is compiled', () => {
  const compilesNothing = (engine: Engine): Engine => ({
    ...engine,
    graph() {
      throw new Error('a graph is compiled')
    },
  })
  const before = createEngine(graphFromLines(...SMALL))
  const after = createEngine(graphFromLines(...SMALL, 'driver:a -CAUSES negated-> injury:c'))
  const impact = runSync(impactOf(compilesNothing(before), compilesNothing(after), () => unlimited))
  expect(impact).toMatchObject({
    gained: { count: 0n, isExact: true },
    lost: { count: 0n, isExact: true },
    changed: { count: 0n, isExact: true },
    unreachable: [],
    warnings: [],
  })
})

for (const [what, line, expected] of [
  ['lost', '', { lost: { count: 1n, isExact: true } }],
  ['gained', 'driver:a -CAUSES-> injury:c', { gained: { count: 1n, isExact: true } }],
  ['changed', 'driver:a -CAUSES 0.25-> b', { changed: { count: 1n, isExact: true } }],
] as const) {
  test(`a path ${what} costs nothing for edges that no changed edge can touch`, () => {
    const edited = what === 'gained' ? [...SMALL, line] : [...SMALL.slice(1), ...(line === '' ? [] : [line])]
    const before = createEngine(graphFromLines(...SMALL, ...LARGE))
    const after = createEngine(graphFromLines(...edited, ...LARGE))
    expect(runSync(impactOf(before, after, few))).toMatchObject({ ...expected, warnings: [] })
  })
}
