import fc from 'fast-check'
import { expect, test } from 'vitest'
import { definitionOf, PREDICATE_NAMES, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine } from '../../../src/traversal/engine.ts'
import { explain } from '../../../src/traversal/explain/explanation.ts'
import type { CausalPath } from '../../../src/traversal/paths/causal-path.ts'
import { type PathQuestion, SIGNED_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines, keyFor } from '../../notation/graph-from-lines.ts'
import { unlimited } from '../../notation/unlimited.ts'
import { bruteForcePaths } from '../brute-force.ts'
import { graphOfLines, randomQuestion } from '../random-question.ts'

const PREDICATES: readonly Predicate[] = [
  ...(['CAUSES', 'INCREASES', 'DECREASES', 'PROTECTS_FROM', 'MAY_PREVENT'] as const),
  ...(['RELATES_TO', 'BECOMES', 'AFFECTS'] as const),
]
const name = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'y')
const line = fc
  .record({
    from: name,
    to: name,
    predicate: fc.constantFrom(...PREDICATES),
    certainty: fc.constantFrom('0.25', '0.5', '0.9', '1'),
    words: fc.constantFrom('', '', '', ' implied', ' negated', ' disputed'),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, predicate, certainty, words }) => `${from} -${predicate} ${certainty}${words}-> ${to}`)
const graphs = fc.array(line, { maxLength: 22 }).map(graphOfLines)

const signedQuestion = fc
  .tuple(
    randomQuestion,
    fc.constantFrom<readonly Predicate[]>(
      SIGNED_FILTER.predicates,
      [...SIGNED_FILTER.predicates, 'RELATES_TO', 'BECOMES'],
      ['PROTECTS_FROM'],
    ),
  )
  .map(
    ([question, predicates]): PathQuestion => ({
      ...question,
      signed: true,
      filter: { ...question.filter, predicates },
    }),
  )

const pathsOf = (graph: Snapshot, question: PathQuestion): CausalPath[] =>
  runSync(createEngine(graph).rank(question, null, 10_000, unlimited)).paths.map(({ path }) => path)

const factor = (predicate: Predicate) => definitionOf(predicate).sign ?? null

/** All signs that one can get by choosing a claim for each step, each of them tried. */
function signsOf(graph: Snapshot, { filter }: PathQuestion, keys: readonly string[]): string {
  let signs = new Set([1])
  for (const [index, from] of keys.slice(0, -1).entries()) {
    const factors = [...graph.claims.values()]
      .filter(
        (claim) =>
          claim.subject === from &&
          claim.object === keys[index + 1] &&
          claim.polarity === 'AFFIRMED' &&
          filter.predicates.includes(claim.predicate) &&
          filter.explicitness.includes(claim.explicitness) &&
          claim.certainty >= filter.minCertainty,
      )
      .flatMap(({ predicate }) => factor(predicate) ?? [])
    signs = new Set([...signs].flatMap((sign) => factors.map((its) => sign * its)))
    if (factors.length === 0) signs = new Set()
  }
  // A step without any sign leaves the whole open, unless another step is contradicted.
  if (signs.size === 0) return 'OPEN'
  return signs.size === 2 ? 'MIXED' : signs.has(1) ? 'POSITIVE' : 'NEGATIVE'
}

test('the signs of all paths are those that brute force finds', () => {
  fc.assert(
    fc.property(graphs, signedQuestion, (graph, question) => {
      const found = pathsOf(graph, question)
      expect(found.map(({ nodes }) => nodes.map(({ key }) => key))).toEqual(
        bruteForcePaths(graph, question).map(({ keys }) => keys),
      )
      for (const path of found) {
        const expected = signsOf(
          graph,
          question,
          path.nodes.map(({ key }) => key),
        )
        if (expected === 'OPEN') expect(['UNKNOWN', 'MIXED']).toContain(path.sign)
        else expect(path.sign).toBe(expected)
      }
    }),
    { numRuns: 500 },
  )
})

test('claims that lower change no answer to a question without signs', () => {
  const raising = (graph: Snapshot) =>
    graphOfLines(
      [...graph.claims.values()]
        .filter(({ predicate }) => definitionOf(predicate).sign !== -1 && predicate !== 'ANALOGOUS_TO')
        .map(({ subject, predicate, certainty, polarity, explicitness, object }) => {
          const words = [polarity, explicitness].map((word) => word.toLowerCase()).join(' ')
          return `${subject.split(':')[1]} -${predicate} ${certainty} ${words}-> ${object.split(':')[1]}`
        }),
    )
  fc.assert(
    fc.property(graphs, randomQuestion, (graph, question) => {
      const inShort = (paths: readonly CausalPath[]) =>
        paths.map(({ nodes, certainty, sign }) => [nodes.map(({ key }) => key), certainty, sign])
      expect(inShort(pathsOf(graph, question))).toEqual(inShort(pathsOf(raising(graph), question)))
    }),
    { numRuns: 300 },
  )
})

test('an unsigned question never takes a step that lowers', () => {
  expect(PREDICATE_NAMES.filter((predicate) => factor(predicate) === -1)).toEqual([
    ...['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS', 'DECREASES', 'PROTECTS_FROM'],
  ])
  const graph = graphFromLines('a -DECREASES-> b', 'b -CAUSES-> c', 'a -PROTECTS_FROM-> c')
  expect(graph.adjacency.targets).toHaveLength(1)
  const withSigns = runSync(graph.adjacencyWithSigns())
  expect(withSigns.targets).toHaveLength(3)
  expect(runSync(graph.adjacencyWithSigns())).toBe(withSigns)
})

const signed = (from: string, to: string, predicates = SIGNED_FILTER.predicates): PathQuestion => ({
  ...{ from: [keyFor(from)], to: [keyFor(to)], via: [], avoiding: [], legSide: null, maxLength: 8 },
  ...{ orderBy: 'CERTAINTY', signed: true, filter: { ...SIGNED_FILTER, predicates } },
})

test.each([
  ['one lowering step', ['a -DECREASES-> b', 'b -CAUSES-> c'], 'NEGATIVE'],
  ['two lowering steps', ['a -DECREASES-> b', 'b -PROTECTS_FROM-> c'], 'POSITIVE'],
  ['three lowering steps', ['a -DECREASES-> b', 'b -DECREASES-> d', 'd -PROTECTS_FROM-> c'], 'NEGATIVE'],
  ['parallel claims that disagree', ['a -CAUSES-> c', 'a -PROTECTS_FROM-> c'], 'MIXED'],
  ['parallel claims that agree', ['a -PROTECTS_FROM-> c', 'a -DECREASES-> c'], 'NEGATIVE'],
  ['a denied contradiction', ['a -PROTECTS_FROM-> c', 'a -CAUSES negated-> c'], 'NEGATIVE'],
])('%s', (_, lines, sign) => {
  const graph = graphFromLines(...lines)
  const [path] = pathsOf(graph, signed('a', 'c'))
  expect(path?.sign).toBe(sign)
  const { text } = explain(graph, path as CausalPath, ENGLISH)
  if (sign === 'NEGATIVE') expect(text).toContain('On this path more of a makes for less of c: it is protective.')
  if (sign === 'MIXED') expect(text).toContain('On this path claims disagree')
  if (sign === 'POSITIVE') expect(text).not.toContain('On this path')
})

test('a step without a sign leaves the path open', () => {
  const graph = graphFromLines('a -RELATES_TO-> b', 'b -DECREASES-> c')
  const [path] = pathsOf(graph, signed('a', 'c', [...SIGNED_FILTER.predicates, 'RELATES_TO']))
  expect(path?.sign).toBe('UNKNOWN')
})
