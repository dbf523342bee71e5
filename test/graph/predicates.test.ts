import { expect, test } from 'vitest'
import { CONCEPT_KINDS, type ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { endsInWords, kindPairs, mayJoin } from '../../graph/vocabulary/may-join.ts'
import {
  ADMISSIBLE_PREDICATES,
  CAUSAL_PREDICATES,
  definitionOf,
  PREDICATE_NAMES,
  type Predicate,
  SIGNED_PREDICATES,
  WALKABLE_PREDICATES,
} from '../../graph/vocabulary/predicates.ts'

test('these are the predicates, and whether a path walks them', () => {
  expect(PREDICATE_NAMES.map((name) => `${name} ${definitionOf(name).walked}`)).toEqual([
    'CAUSES YES',
    'DRIVES YES',
    'PREDISPOSES_TO YES',
    'EXPERIENCES YES',
    'HAS_LEG_SIDE YES',
    'BECOMES ON_REQUEST',
    'HAS_SYMPTOM NO',
    'FIRST_RECOGNIZED_AS NO',
    'AFFECTS NO',
    'TRANSMITTED_TO NO',
    'AFFECTS_BODY_PART NO',
    'ON_PELVIC_SIDE NO',
    'ON_BODY_SIDE NO',
    'ACTS_AS NO',
    'ACTS_IN_PLANE NO',
    'MAY_CORRECT AGAINST',
    'MAY_PREVENT AGAINST',
    'CORRECTS AGAINST',
    'ATTRIBUTES NO',
    'LEADS_TO NO',
    'ANALOGOUS_TO NEVER',
    'SUBTYPE_OF ON_REQUEST',
    'EXPLAINS NO',
    'COMPARED_TO NO',
    'INVOLVES NO',
    'APPLIES_TO NO',
    'QUALIFIES NO',
    'RELATES_TO ON_REQUEST',
    'INCREASES ON_REQUEST',
    'DECREASES SIGNED',
    'PROTECTS_FROM SIGNED',
  ])
})

test('a causal path walks five predicates, four more on request, and those that lower with signs alone', () => {
  expect(CAUSAL_PREDICATES).toEqual(['CAUSES', 'DRIVES', 'PREDISPOSES_TO', 'EXPERIENCES', 'HAS_LEG_SIDE'])
  expect(WALKABLE_PREDICATES).toEqual([...CAUSAL_PREDICATES, 'BECOMES', 'SUBTYPE_OF', 'RELATES_TO', 'INCREASES'])
  expect(SIGNED_PREDICATES).toEqual([
    ...CAUSAL_PREDICATES,
    ...['MAY_CORRECT', 'MAY_PREVENT', 'CORRECTS', 'INCREASES', 'DECREASES', 'PROTECTS_FROM'],
  ])
  expect(new Set(ADMISSIBLE_PREDICATES)).toEqual(new Set([...WALKABLE_PREDICATES, ...SIGNED_PREDICATES]))
  for (const name of WALKABLE_PREDICATES) expect(definitionOf(name).sign).not.toBe(-1)
})

test('the lists are frozen', () => {
  for (const list of [
    CAUSAL_PREDICATES,
    WALKABLE_PREDICATES,
    SIGNED_PREDICATES,
    ADMISSIBLE_PREDICATES,
    PREDICATE_NAMES,
  ])
    expect(Object.isFrozen(list)).toBe(true)
})

const KIND_PAIRS = CONCEPT_KINDS.flatMap((subject) => CONCEPT_KINDS.map((object) => [subject, object] as const))
const joined = (predicate: Predicate) =>
  KIND_PAIRS.filter(([subject, object]) => mayJoin(predicate, subject, object)).map((pair) => pair.join(' > '))

test.each(PREDICATE_NAMES.filter((name) => name !== 'RELATES_TO'))(
  '%s joins some kinds but not all, and reads both ways',
  (predicate) => {
    const { ends, reading, inverse } = definitionOf(predicate)
    expect(ends.length).toBeGreaterThan(0)
    for (const { subjects, objects } of ends) {
      expect(subjects.length).toBeGreaterThan(0)
      expect(objects.length).toBeGreaterThan(0)
      expect(new Set(subjects).size).toBe(subjects.length)
      expect(new Set(objects).size).toBe(objects.length)
    }
    expect(joined(predicate).length).toBeGreaterThan(0)
    expect(joined(predicate).length).toBeLessThan(KIND_PAIRS.length / 2)
    expect(reading).toMatch(/^[a-z][a-z ]+$/)
    expect(inverse).toMatch(/^[a-z][a-z ]+$/)
  },
)

test.each<[Predicate, ConceptKind, ConceptKind, boolean]>([
  ['CAUSES', 'MISALIGNMENT', 'SYMPTOM', true],
  ['CAUSES', 'SYMPTOM', 'MISALIGNMENT', false],
  ['CAUSES', 'BODY_PART', 'INJURY', false],
  ['CAUSES', 'MISCONCEPTION', 'INJURY', false],
  ['CAUSES', 'INTERVENTION', 'INJURY', false],
  ['DRIVES', 'DRIVER', 'MISALIGNMENT', true],
  ['DRIVES', 'RISK_FACTOR', 'MISALIGNMENT', false],
  ['DRIVES', 'DRIVER', 'INJURY', false],
  ['PREDISPOSES_TO', 'LEG_SIDE', 'INJURY', true],
  ['PREDISPOSES_TO', 'DRIVER', 'INJURY', false],
  ['EXPERIENCES', 'LEG_SIDE', 'MECHANISM', true],
  ['EXPERIENCES', 'BODY_PART', 'MECHANISM', false],
  ['HAS_LEG_SIDE', 'MISALIGNMENT', 'LEG_SIDE', true],
  ['HAS_LEG_SIDE', 'LEG_SIDE', 'MISALIGNMENT', false],
  ['BECOMES', 'INJURY', 'DRIVER', true],
  ['BECOMES', 'DRIVER', 'INJURY', false],
  ['FIRST_RECOGNIZED_AS', 'MISALIGNMENT', 'MISALIGNMENT', true],
  ['ON_PELVIC_SIDE', 'LEG_SIDE', 'BODY_PART', true],
  ['ON_BODY_SIDE', 'LEG_SIDE', 'BODY_PART', false],
  ['ACTS_AS', 'BODY_PART', 'MECHANISM', true],
  ['MAY_CORRECT', 'INTERVENTION', 'MISALIGNMENT', true],
  ['MAY_CORRECT', 'MISALIGNMENT', 'INTERVENTION', false],
  ['LEADS_TO', 'MISCONCEPTION', 'INTERVENTION', true],
  ['LEADS_TO', 'CIRCUMSTANCE', 'CIRCUMSTANCE', true],
  ['CAUSES', 'ENTITY', 'ENTITY', true],
  ['CAUSES', 'MECHANISM', 'ENTITY', true],
  ['PREDISPOSES_TO', 'ENTITY', 'INJURY', true],
  ['EXPERIENCES', 'ENTITY', 'MECHANISM', false],
  ['HAS_LEG_SIDE', 'ENTITY', 'LEG_SIDE', false],
  // The two pairs of ends are not mixed.
  ['LEADS_TO', 'MISCONCEPTION', 'CIRCUMSTANCE', false],
  ['LEADS_TO', 'CIRCUMSTANCE', 'INTERVENTION', false],
])('%s from %s to %s: %s', (predicate, subject, object, expected) => {
  expect(mayJoin(predicate, subject, object)).toBe(expected)
})

test('RELATES_TO joins concepts of any kinds', () => {
  expect(joined('RELATES_TO')).toHaveLength(KIND_PAIRS.length)
})

test('a subtype has the kind of its supertype', () => {
  expect(joined('SUBTYPE_OF')).toEqual(
    [
      'DRIVER',
      'RISK_FACTOR',
      'MISALIGNMENT',
      'INJURY',
      'SYMPTOM',
      'MECHANISM',
      'INTERVENTION',
      'ACTIVITY',
      'ENTITY',
    ].map((kind) => `${kind} > ${kind}`),
  )
})

test('a predicate that says the same both ways joins the same both ways', () => {
  const symmetric = PREDICATE_NAMES.filter((name) => definitionOf(name).symmetric)
  expect(symmetric).toEqual(['ANALOGOUS_TO'])
  for (const name of symmetric) {
    expect(definitionOf(name).inverse).toBe(definitionOf(name).reading)
    for (const [subject, object] of KIND_PAIRS) {
      expect(mayJoin(name, subject, object)).toBe(mayJoin(name, object, subject))
    }
  }
})

test('the message about a predicate names the kinds it joins', () => {
  expect(endsInWords(kindPairs('DRIVES'))).toBe('DRIVER or ENTITY to MISALIGNMENT or ENTITY')
  expect(endsInWords(kindPairs('LEADS_TO'))).toBe('MISCONCEPTION to INTERVENTION; CIRCUMSTANCE to CIRCUMSTANCE')
  expect(endsInWords(kindPairs('RELATES_TO'))).toBe('any concept to any other')
  expect(endsInWords(kindPairs('SUBTYPE_OF'))).toMatch(/^two concepts of one kind among DRIVER, .*, ACTIVITY, ENTITY$/)
})
