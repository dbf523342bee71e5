import { expect, test } from 'vitest'
import * as terms from '../../graph/vocabulary/claim-terms.ts'
import { CONCEPT_KINDS, KINDS } from '../../graph/vocabulary/kinds.ts'

test('these are the kinds and the keys they are written with', () => {
  expect(Object.entries(KINDS).map(([kind, { key }]) => `${kind} ${key}`)).toEqual([
    'DRIVER driver',
    'RISK_FACTOR risk-factor',
    'MISALIGNMENT misalignment',
    'LEG_SIDE leg-side',
    'INJURY injury',
    'SYMPTOM symptom',
    'MECHANISM mechanism',
    'INTERVENTION intervention',
    'BODY_PART body-part',
    'PLANE plane',
    'ACTIVITY activity',
    'CIRCUMSTANCE circumstance',
    'MISCONCEPTION misconception',
    'ENTITY entity',
  ])
  expect(CONCEPT_KINDS).toEqual(Object.keys(KINDS))
})

test('every kind says what it means', () => {
  for (const { means } of Object.values(KINDS)) expect(means).toMatch(/^[a-z].{10,}[^.]$/)
})

test('these are the terms of a claim', () => {
  expect({ ...terms }).toEqual({
    POLARITIES: ['AFFIRMED', 'NEGATED', 'DISPUTED'],
    EXPLICITNESSES: ['EXPLICIT', 'IMPLIED', 'INFERRED'],
    STANCES: ['SUPPORTS', 'REFUTES', 'INDIRECT'],
    ATTRIBUTIONS: ['SOURCE', 'REPORTED', 'EDITORIAL'],
    LEG_ROLES: ['LONGER', 'SHORTER'],
    EVIDENCE_CLASSES: ['OPINION', 'OBSERVATIONAL', 'TRIAL', 'REVIEW'],
    CODE_MATCHES: ['EXACT', 'BROAD'],
    CODE_SYSTEMS: [
      'ICD10CM',
      'ICD11',
      'SNOMEDCT',
      'MONDO',
      'DOID',
      'HP',
      'SYMP',
      'MESH',
      'UMLS',
      'NCIT',
      'UBERON',
      'PATO',
      'ENVO',
      'MAXO',
    ],
    MAX_QUOTE_WORDS: 8,
  })
})
