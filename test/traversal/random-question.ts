import fc from 'fast-check'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { DEFAULT_FILTER, type PathQuestion } from '../../src/traversal/paths/path-question.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'

const NAMES = ['a', 'b', 'c', 'd', '>long', '<short', 'x', 'y', 'z'] as const
// Certainties that are products of each other, and 1, make ties likely.
const CERTAINTIES = ['0.001', '0.25', '0.5', '0.6', '0.7', '0.9', '1'] as const

const name = fc.constantFrom(...NAMES)
const line = fc
  .record({
    from: name,
    to: name,
    predicate: fc.constantFrom('CAUSES', 'CAUSES', 'CAUSES', 'BECOMES', 'AFFECTS'),
    certainty: fc.constantFrom(...CERTAINTIES),
    words: fc.constantFrom('', '', '', ' implied', ' inferred', ' shortcut', ' negated', ' disputed'),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, predicate, certainty, words }) => `${from} -${predicate} ${certainty}${words}-> ${to}`)

/** Small graphs of every shape: cyclic or not, with parallel claims, ties and leg sides. */
export const randomGraph = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc
    .array(line, { maxLength: maxClaims })
    // Every name is in the graph, so that any question can be asked of it.
    .map((lines) => graphFromLines(...lines, ...NAMES.slice(1).map((other) => `a -ANALOGOUS_TO-> ${other}`)))

/** Graphs without cycles: every claim goes from an earlier name to a later one. */
export const randomAcyclicGraph = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc.array(line, { maxLength: maxClaims }).map((lines) => {
    const order = (text: string) => NAMES.indexOf(text as (typeof NAMES)[number])
    const forward = lines.map((text) => {
      const [from = '', middle = '', to = ''] = text.split(/ (?=-)|(?<=->) /)
      return order(from) < order(to) ? text : `${to} ${middle} ${from}`
    })
    return graphFromLines(...forward, ...NAMES.slice(1).map((other) => `a -ANALOGOUS_TO-> ${other}`))
  })

const keys = (max: number) => fc.uniqueArray(name, { maxLength: max }).map((names) => names.map(keyFor))

export const randomQuestion: fc.Arbitrary<PathQuestion> = fc.record({
  from: keys(5),
  to: keys(5),
  via: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: keys(2) }),
  avoiding: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: keys(2) }),
  legSide: fc.constantFrom(null, null, 'LONGER' as const, 'SHORTER' as const),
  filter: fc.record({
    explicitness: fc.constantFrom(
      DEFAULT_FILTER.explicitness,
      ['EXPLICIT'] as const,
      ['EXPLICIT', 'IMPLIED', 'INFERRED'] as const,
    ),
    minCertainty: fc.constantFrom(0, 0.5, 0.65),
    predicates: fc.constantFrom(DEFAULT_FILTER.predicates, [...DEFAULT_FILTER.predicates, 'BECOMES'] as const),
    includeShortcuts: fc.boolean(),
  }),
  maxLength: fc.integer({ min: 1, max: 8 }),
  orderBy: fc.constantFrom('CERTAINTY' as const, 'LENGTH' as const),
})
