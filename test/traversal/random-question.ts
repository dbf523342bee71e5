import fc from 'fast-check'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { type ClaimFilter, DEFAULT_FILTER, type PathQuestion } from '../../src/traversal/paths/path-question.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'

const NAMES = ['a', 'b', 'c', 'd', '>long', '<short', 'x', 'y', 'z'] as const
// Certainties that are products of each other, and 1, make ties likely.
const CERTAINTIES = ['0.001', '0.25', '0.5', '0.6', '0.7', '0.9', '1'] as const

const name = fc.constantFrom(...NAMES)
/** A claim between two of the names, for `graphOfLines`. */
export const randomLine: fc.Arbitrary<string> = fc
  .record({
    from: name,
    to: name,
    predicate: fc.constantFrom('CAUSES', 'CAUSES', 'CAUSES', 'BECOMES', 'AFFECTS'),
    certainty: fc.constantFrom(...CERTAINTIES),
    words: fc.constantFrom('', '', '', ' implied', ' inferred', ' shortcut', ' negated', ' disputed'),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, predicate, certainty, words }) => `${from} -${predicate} ${certainty}${words}-> ${to}`)

/** A graph of these lines that has every name, so that any question can be asked of it. */
export const graphOfLines = (lines: readonly string[]): Snapshot =>
  graphFromLines(...lines, ...NAMES.slice(1).map((other) => `a -ANALOGOUS_TO-> ${other}`))

/** Small graphs of every shape: cyclic or not, with parallel claims, ties and leg sides. */
export const randomGraph = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc.array(randomLine, { maxLength: maxClaims }).map(graphOfLines)

/** Graphs without cycles: every claim goes from an earlier name to a later one. */
export const randomAcyclicGraph = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc.array(randomLine, { maxLength: maxClaims }).map((lines) => {
    const order = (text: string) => NAMES.indexOf(text as (typeof NAMES)[number])
    const forward = lines.map((text) => {
      const [from = '', middle = '', to = ''] = text.split(/ (?=-)|(?<=->) /)
      return order(from) < order(to) ? text : `${to} ${middle} ${from}`
    })
    return graphOfLines(forward)
  })

/** The key of some concept of a random graph. */
export const randomKey: fc.Arbitrary<Key> = name.map(keyFor)

const keys = (max: number) => fc.uniqueArray(name, { maxLength: max }).map((names) => names.map(keyFor))

/** A filter of claims, among few, so that questions often share one. */
export const randomFilter: fc.Arbitrary<ClaimFilter> = fc.record({
  explicitness: fc.constantFrom(
    DEFAULT_FILTER.explicitness,
    ['EXPLICIT'] as const,
    ['EXPLICIT', 'IMPLIED', 'INFERRED'] as const,
  ),
  minCertainty: fc.constantFrom(0, 0.5, 0.65),
  predicates: fc.constantFrom(DEFAULT_FILTER.predicates, [...DEFAULT_FILTER.predicates, 'BECOMES'] as const),
  includeShortcuts: fc.boolean(),
})

const questionBetween = (ends: fc.Arbitrary<Key[]>, free: number): fc.Arbitrary<PathQuestion> =>
  fc.record({
    from: ends,
    to: ends,
    via: fc.oneof({ weight: free, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: keys(2) }),
    avoiding: fc.oneof({ weight: free, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: keys(2) }),
    legSide: fc.constantFrom(null, null, 'LONGER' as const, 'SHORTER' as const),
    filter: randomFilter,
    maxLength: fc.integer({ min: 1, max: 8 }),
    orderBy: fc.constantFrom('CERTAINTY' as const, 'LENGTH' as const, 'WEAKEST_STEP' as const),
  })

export const randomQuestion: fc.Arbitrary<PathQuestion> = questionBetween(keys(5), 3)

/** Questions between many concepts, most of which have several pages of paths. */
export const randomWideQuestion: fc.Arbitrary<PathQuestion> = questionBetween(
  fc.uniqueArray(name, { minLength: 3, maxLength: 6 }).map((names) => names.map(keyFor)),
  7,
)

const scopedLine: fc.Arbitrary<string> = fc
  .record({
    from: name,
    to: name,
    predicate: fc.constantFrom('CAUSES', 'RELATES_TO', 'RELATES_TO'),
    certainty: fc.constantFrom(...CERTAINTIES),
    words: fc.constantFrom('', ' treats', ' elsewhere', ' treats elsewhere', ' negated', ' implied'),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, predicate, certainty, words }) => `${from} -${predicate} ${certainty}${words}-> ${to}`)

/** Small graphs of claims with relations, by two sources. */
export const scopedGraph = (maxClaims: number): fc.Arbitrary<Snapshot> =>
  fc.array(scopedLine, { maxLength: maxClaims }).map(graphOfLines)

/** Questions that are kept to relations, sources or kinds. */
export const scopedQuestion: fc.Arbitrary<PathQuestion> = fc
  .record({
    question: randomQuestion,
    relations: fc.constantFrom(undefined, ['biolink:treats'], ['biolink:other'], []),
    sources: fc.constantFrom(undefined, ['source:book'], ['source:elsewhere'], ['source:book', 'source:none']),
    kinds: fc.constantFrom(undefined, ['MECHANISM'] as const, ['MECHANISM', 'LEG_SIDE'] as const),
  })
  .map(({ question, relations, sources, kinds }) => ({
    ...question,
    filter: {
      ...question.filter,
      predicates: ['CAUSES', 'RELATES_TO'],
      ...(relations && { relations }),
      ...(sources && { sources }),
      ...(kinds && { kinds }),
    },
  }))
