import fc from 'fast-check'
import type { ClaimFilter } from '../../../src/traversal/paths/path-question.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'

const NAMES = ['a', 'b', 'c', '>long', '<short', 'x', 'y'] as const

/** The filter under which every claim of a dense graph is a step. */
export const DENSE_FILTER: ClaimFilter = DEFAULT_FILTER

const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), fc.constantFrom('0.5', '0.9', '1'))
  .filter(([from, to]) => from !== to)
  .map(([from, to, certainty]) => `${from} -CAUSES ${certainty}-> ${to}`)

/**
 * Graphs of seven concepts with many steps that all count, cyclic as a rule: where paths meet, part
 * and go round.
 */
export const denseGraph = fc
  .uniqueArray(line, { minLength: 8, maxLength: 22 })
  .map((lines) => graphFromLines(...lines, ...NAMES.slice(1).map((name) => `a -ANALOGOUS_TO-> ${name}`)))
