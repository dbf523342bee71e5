import fc from 'fast-check'
import { type Budget, createBudget } from '../../../src/traversal/search/budget.ts'
import { unlimited } from '../../notation/unlimited.ts'

/** Limits that bound work, never time. */
export interface Limits {
  readonly maxExpansions?: number
  readonly maxBytes?: number
}

/** No limits, or limits so tight that they stop most searches on small graphs. */
export const limits: fc.Arbitrary<Limits> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.record({ maxExpansions: fc.integer({ min: 0, max: 40 }) }) },
  { weight: 1, arbitrary: fc.record({ maxBytes: fc.integer({ min: 0, max: 8_000 }) }) },
)

/**
 * A budget under which a search yields at every opportunity, so that searches interleave at every
 * point they can.
 */
export function yieldingBudget({ maxExpansions, maxBytes }: Limits): Budget {
  if (maxExpansions === undefined && maxBytes === undefined) return { ...unlimited, shouldYield: () => true }
  const budget = createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    deadline: Infinity,
    now: () => 0,
    ...(maxExpansions === undefined ? {} : { maxExpansions }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  })
  return {
    charge: (expansions) => budget.charge(expansions),
    scan: (steps) => budget.scan(steps),
    reserve: (bytes) => budget.reserve(bytes),
    shouldYield: () => true,
    get stopped() {
      return budget.stopped
    },
  }
}
