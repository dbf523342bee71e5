import { describe, expect, test } from 'vitest'
import { PREDICATE_NAMES, type Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../../src/snapshot/records.ts'
import { explain, stepSentence } from '../../../src/traversal/explain/explanation.ts'
import { sentence } from '../../../src/traversal/explain/sentence.ts'
import type { NounPhrase } from '../../../src/wording/noun-phrase.ts'
import { bestPath } from '../../notation/best-path.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'
import { openGraph } from '../../notation/shipped-graph.ts'

const snapshot = await openGraph('shipped')
const concept = (key: string) => snapshot.concepts.get(key) as ConceptRecord
const told = (id: string, change: Partial<ClaimRecord> = {}) => {
  const claim = { ...(snapshot.claims.get(`claim:${id}`) as ClaimRecord), ...change }
  return sentence(claim, concept(claim.subject), concept(claim.object), ENGLISH)
}

describe('a claim is worded as strongly as its source words it, and no more', () => {
  test.each([
    [
      'e13',
      'A misaligned pelvis often leads to a functional leg-length difference (one leg acting longer than the other).',
    ],
    [
      'e14',
      'A misaligned pelvis tends to lead to a functional leg-length difference (one leg acting longer than the other).',
    ],
    ['e01', 'A misaligned pelvis is among the major causes of pain in the hip during and after a run.'],
    ['e26', 'The longer leg (on the raised side of the hip) is said to make a hip injury more likely.'],
    ['e33', 'Weak hips are increasingly seen to lead to IT band syndrome (irritation along the outer thigh).'],
    ['e50', 'A strength imbalance can lead to favoring one side of the body.'],
    ['e51', 'Favoring one side of the body ultimately leads to a misaligned pelvis.'],
    ['e56', 'Running on cambered roads is said to contribute to a misaligned pelvis.'],
    ['e17', 'Corrective exercises may correct a misaligned pelvis.'],
    ['e10', 'A misaligned pelvis is often first recognized as a leg-length difference.'],
    ['e54', 'Hitches in running form lead to a misaligned pelvis.'],
  ])('%s: %s', (id, text) => expect(told(id)).toBe(text))
})

test('implied, inferred, disputed and denied claims are worded as such', () => {
  expect(told('e60')).toBe(
    'The left leg reaching down a little farther may lead to a misaligned pelvis, which the source implies without saying so.',
  )
  expect(told('e63')).toBe('An injury becomes a history of injury, which is our own inference and in no source.')
  expect(told('e12')).toBe(
    "It is disputed that a permanent problem in the body's mechanics leads to a leg-length difference.",
  )
  expect(told('e19')).toBe(
    'The source casts doubt, by implication alone, on the statement that orthotics (shoe inserts) correct a misaligned pelvis.',
  )
  expect(told('e19', { polarity: 'NEGATED' })).toMatch(
    /^Orthotics \(shoe inserts\) do not correct a misaligned pelvis, which the source implies/,
  )
  expect(told('e26', { cue: 'seems' })).toMatch(/ seems to make a hip injury more likely\.$/)
})

test('a sentence names the scope of its claim, and ends in one full stop', () => {
  expect(told('e59')).toBe('Running on cambered roads leads to the left leg reaching down a little farther in the U.S.')
  expect(told('e02')).toBe('A misaligned pelvis leads to an injury if left untreated.')
})

test('every claim of the shipped content makes a sentence of its own', () => {
  const sentences = [...snapshot.claims.values()].map((claim) =>
    sentence(claim, concept(claim.subject), concept(claim.object), ENGLISH),
  )
  for (const text of sentences) expect(text).toMatch(/^\p{Lu}[^…]*[^.]\.$/u)
  expect(new Set(sentences).size).toBe(sentences.length)
})

describe('an explanation', () => {
  const path = bestPath(snapshot, 'driver:cambered-roads', 'injury:achilles-tendinitis')
  const { text, citations } = explain(snapshot, path, ENGLISH)

  test('has one clause per step, each followed by the numbers of its claims', () => {
    expect(text).toBe(
      'Running on cambered roads leads to the left leg reaching down a little farther in the U.S. [1]; ' +
        'the left leg reaching down a little farther may lead to a misaligned pelvis, which the source implies without saying so [2]; ' +
        'this misaligned pelvis often leads to a functional leg-length difference (one leg acting longer than the other) [3][4]; ' +
        'this functional leg-length difference means that one leg is the shorter leg (on the lowered side of the hip), ' +
        'which the source implies without saying so [5]; ' +
        'the shorter leg makes Achilles tendinitis (an irritated Achilles tendon) more likely, the most common issue there [6], ' +
        'which is disputed [7]. The step to a misaligned pelvis is the weakest [2].',
    )
    expect(text.split(/\](?:;|\. )/)).toHaveLength(path.steps.length + 1)
  })

  test('numbers its citations from 1, in the order of the steps', () => {
    expect(citations.map(({ number, claim, stance }) => `${number} ${claim.key} ${stance}`)).toEqual([
      '1 claim:e59 SUPPORTS',
      '2 claim:e60 SUPPORTS',
      '3 claim:e13 SUPPORTS',
      '4 claim:e14 SUPPORTS',
      '5 claim:e22 SUPPORTS',
      '6 claim:e44 SUPPORTS',
      '7 claim:e44 REFUTES',
    ])
    const [against] = citations.slice(-1)
    expect(against?.findings.map(({ source, stance }) => `${source} ${stance}`)).toEqual([
      'source:high-school-leg-length-2018 REFUTES',
    ])
  })

  test('is the same every time', () => expect(explain(snapshot, path, ENGLISH)).toEqual({ text, citations }))

  test('of a step stands alone', () => {
    const [, , third] = path.steps
    expect(third && stepSentence(snapshot, third, ENGLISH)).toBe(
      'A misaligned pelvis often leads to a functional leg-length difference (one leg acting longer than the other).',
    )
  })
})

test('concepts without a phrase are called by their names', () => {
  const plain = graphFromLines('a -CAUSES .5-> b')
  expect(explain(plain, bestPath(plain, 'mechanism:a', 'mechanism:b'), ENGLISH).text).toBe('A leads to b [1].')
})

test('no two predicates have the same wording, so a denial of one never reads as a silence on another', () => {
  const [a, b] = ['intervention:orthotics', 'misalignment:pelvic-misalignment'].map((key) =>
    ENGLISH.nounPhraseOf(concept(key)),
  ) as [NounPhrase, NounPhrase]
  const bareStatement = (predicate: Predicate) => ENGLISH.wording.statements.bareClause(predicate, a, b)
  const told = PREDICATE_NAMES.map(bareStatement)
  expect(bareStatement('MAY_CORRECT')).toBe('orthotics (shoe inserts) may correct a misaligned pelvis')
  const twice = told.filter((text, index) => told.indexOf(text) !== index)
  // All predicates of location share their wording; they join other kinds.
  expect(twice).toEqual([bareStatement('AFFECTS')])
})
