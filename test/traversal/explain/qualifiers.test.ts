import { expect, test } from 'vitest'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord } from '../../../src/snapshot/records.ts'
import { sentence } from '../../../src/traversal/explain/sentence.ts'
import { ENGLISH } from '../../notation/english.ts'
import { graphFromLines } from '../../notation/graph-from-lines.ts'

const said = (
  predicate: Predicate,
  qualifiers: Record<string, string>,
  more: Partial<ClaimRecord> = {},
  [subject, object] = ['drug one', 'protein two'],
) => {
  const graph = graphFromLines(`a -${predicate}-> b`)
  const claim = { ...graph.claims.get('claim:c0000'), ...more } as ClaimRecord
  const named = (key: string, phrase = '') => ({ ...graph.concepts.get(key), name: phrase, phrase }) as ConceptRecord
  const names = Object.keys(qualifiers).sort()
  const written = names.map((name) => ({ name, value: qualifiers[name] ?? '' }))
  return sentence(
    { ...claim, qualifiers: written },
    named('mechanism:a', subject),
    named('mechanism:b', object),
    ENGLISH,
  )
}

const DECREASED_ACTIVITY = {
  object_aspect_qualifier: 'activity',
  object_direction_qualifier: 'decreased',
  qualified_predicate: 'biolink:causes',
}

test.each<[string, Predicate, Record<string, string>, Partial<ClaimRecord>]>([
  ['Drug one causes decreased activity of protein two.', 'DECREASES', DECREASED_ACTIVITY, {}],
  [
    'Drug one does not cause decreased activity of protein two.',
    'DECREASES',
    DECREASED_ACTIVITY,
    { polarity: 'NEGATED' },
  ],
  [
    'It is disputed that drug one causes decreased activity of protein two.',
    'DECREASES',
    DECREASED_ACTIVITY,
    { polarity: 'DISPUTED' },
  ],
  ['Drug one causes increased protein two.', 'INCREASES', { object_direction_qualifier: 'increased' }, {}],
  [
    'Drug one causes increased degradation of protein two.',
    'DECREASES',
    { object_direction_qualifier: 'increased', object_aspect_qualifier: 'degradation' },
    {},
  ],
  ['Drug one makes protein two less likely.', 'PROTECTS_FROM', { object_direction_qualifier: 'decreased' }, {}],
  [
    'Decreased expression of drug one makes protein two more likely.',
    'PROTECTS_FROM',
    {
      subject_aspect_qualifier: 'expression',
      subject_direction_qualifier: 'decreased',
      object_direction_qualifier: 'increased',
    },
    {},
  ],
  [
    'Decreased drug one leads to protein two.',
    'DECREASES',
    { subject_direction_qualifier: 'decreased' },
    { relation: 'biolink:causes' },
  ],
  [
    'The mutant form of drug one leads to protein two (species context NCBITaxon:9606).',
    'CAUSES',
    { subject_form_or_variant_qualifier: 'mutant_form', species_context_qualifier: 'NCBITaxon:9606' },
    {},
  ],
  ['Drug one leads to protein two (sex PATO:1 or PATO:2).', 'CAUSES', { sex_qualifier: 'PATO:1|PATO:2' }, {}],
  ['Drug one leads to protein two in liver.', 'CAUSES', { object_context_qualifier: 'liver' }, {}],
  ['Drug one decreases protein two.', 'DECREASES', {}, {}],
])('%s', (expected, predicate, qualifiers, more) => {
  expect(said(predicate, qualifiers, more)).toBe(expected)
})

test('of a relation that is none of ours the qualifiers are said too', () => {
  const text = said(
    'RELATES_TO',
    { object_aspect_qualifier: 'activity', onset_qualifier: 'HP:0003577' },
    { relation: 'biolink:affects' },
  )
  expect(text).toContain('activity of protein two')
  expect(text).toContain('onset HP:0003577')
})

test('a prediction of a table is no inference of ours', () => {
  expect(said('CAUSES', {}, { explicitness: 'INFERRED', basis: 'DEFAULT' })).toBe(
    'Drug one leads to protein two, which its source infers and does not assert.',
  )
  expect(said('CAUSES', {}, { explicitness: 'INFERRED' })).toContain('which is our own inference')
})
