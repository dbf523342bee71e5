import { expect, test } from 'vitest'
import type { ClaimRecord } from '../../../src/snapshot/records.ts'
import { certaintyBasis } from '../../../src/traversal/explain/certainty-basis.ts'
import { explain } from '../../../src/traversal/explain/explanation.ts'
import { jointCausesOf } from '../../../src/traversal/explain/joint-causes.ts'
import { stepCounts } from '../../../src/traversal/explain/step-counts.ts'
import type { CausalPath } from '../../../src/traversal/paths/causal-path.ts'
import { DEFAULT_FILTER } from '../../../src/traversal/paths/path-question.ts'
import { bestPath } from '../../notation/best-path.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'

const ALL = { ...DEFAULT_FILTER, explicitness: ['EXPLICIT', 'IMPLIED', 'INFERRED'] as const }

/** The path with the basis of some steps' claims, by their place. */
const withBasis = (path: CausalPath, bases: Readonly<Record<number, ClaimRecord['basis']>>): CausalPath => {
  const [first, ...rest] = path.steps.map((step, index) => {
    const basis = bases[index]
    const [strongest, ...others] = step.claims.map((claim) => (basis ? { ...claim, basis } : claim))
    return { ...step, claims: [strongest as ClaimRecord, ...others] as const }
  })
  if (!first) throw new Error('a path has a step')
  return { ...path, steps: [first, ...rest], weakestStep: first }
}

test('a step is hedged, implied or inferred by its most explicit claim', () => {
  const graph = graphFromLines(
    'a -CAUSES .6-> b',
    'b -CAUSES .85-> c',
    'c -CAUSES .5 implied-> d',
    'd -CAUSES .9 implied-> e',
    'd -CAUSES .6-> e',
    'e -CAUSES .4 inferred-> f',
  )
  const path = bestPath(graph, 'mechanism:a', 'mechanism:f', ALL)
  expect(stepCounts(path)).toEqual({ hedgedSteps: 1, impliedSteps: 1, assumedSteps: 0 })
  expect(path.hasInferred).toBe(true)
})

test('a step whose certainty was not given is assumed, and no hedge is read off its default or score', () => {
  const graph = graphFromLines('a -CAUSES .6-> b', 'b -CAUSES .6-> c', 'c -CAUSES .6-> d')
  const path = withBasis(bestPath(graph, 'mechanism:a', 'mechanism:d'), { 1: 'DEFAULT', 2: 'SCORE' })
  expect(stepCounts(path)).toEqual({ hedgedSteps: 1, impliedSteps: 0, assumedSteps: 1 })
  expect(explain(graph, path, ENGLISH).text).toMatch(
    / \[3\]\. The certainty of \[2\] is assumed: its table gives none\.$/,
  )
  const both = withBasis(path, { 0: 'DEFAULT' })
  expect(explain(graph, both, ENGLISH).text).toMatch(
    / The certainty of \[1\], \[2\] is assumed: their tables give none\.$/,
  )
})

test('documents are read by their wording, rows by a score or a default', async () => {
  const shipped = await openGraph()
  for (const claim of shipped.claims.values()) expect(certaintyBasis(claim)).toBe('WORDING')
  expect(certaintyBasis({ basis: 'SCORE' })).toBe('SCORE')
  expect(certaintyBasis({ basis: 'DEFAULT' })).toBe('DEFAULT')
})

test('the weakest step is named where one is weaker than the others', () => {
  const graph = graphFromLines('a -CAUSES .9-> b', 'b -CAUSES .6-> c', 'c -CAUSES .6-> d')
  const told = (to: string) => explain(graph, bestPath(graph, 'mechanism:a', to), ENGLISH).text
  expect(told('mechanism:d')).toBe(
    'A leads to b [1]; b leads to c [2]; c leads to d [3]. The step to c is the weakest [2].',
  )
  expect(explain(graph, bestPath(graph, 'mechanism:b', 'mechanism:d'), ENGLISH).text).toBe(
    'B leads to c [1]; c leads to d [2].',
  )
  expect(told('mechanism:b')).toBe('A leads to b [1].')
})

test('joint causes of an effect are named once, and never for the cause that a path starts from', async () => {
  const shipped = await openGraph()
  const path = bestPath(shipped, 'driver:injury-history', 'symptom:hip-pain')
  expect(jointCausesOf([path, path]).map(({ text, fact }) => [text(ENGLISH), fact.key])).toEqual([
    [
      'Several causes of a misaligned pelvis often act together in one case; a path tells one of them (fact:p01).',
      'fact:p01',
    ],
  ])
  expect(jointCausesOf([bestPath(shipped, 'misalignment:pelvic-misalignment', 'symptom:hip-pain')])).toEqual([])
})
