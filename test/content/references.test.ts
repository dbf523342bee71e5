import { expect, test } from 'vitest'
import { checkFiles } from '../../src/projection/check-files.ts'
import {
  BOOK,
  CAMBER,
  type Change,
  claim,
  contentFiles,
  listed,
  PAIN,
  PELVIS,
  SHORT,
} from '../notation/content-files.ts'

const UNKNOWN: readonly (readonly [what: string, path: string, change: Change, expected: string])[] = [
  [
    'a key of no concept',
    CAMBER,
    ['misalignment:pelvis', 'misalignment:pelvsi'],
    `${CAMBER}:6 UNKNOWN_ID there is no concept "misalignment:pelvsi". Did you mean "misalignment:pelvis"?`,
  ],
  [
    'a key with another kind than the concept has',
    PELVIS,
    ['symptom:hip-pain', 'injury:hip-pain'],
    `${PELVIS}:12 UNKNOWN_ID there is no concept "injury:hip-pain".`,
  ],
  [
    'a bare slug of no concept',
    PELVIS,
    ['symptom:hip-pain', 'hip-pains'],
    `${PELVIS}:12 UNKNOWN_ID there is no concept "hip-pains". Did you mean "hip-pain"?`,
  ],
  [
    'a claim where a concept is meant',
    PELVIS,
    ['symptom:hip-pain', 'claim:c1'],
    `${PELVIS}:12 UNKNOWN_ID there is no concept "claim:c1".`,
  ],
  [
    'nothing that is like anything',
    PELVIS,
    ['symptom:hip-pain', 'zzzzzzzzzzzz'],
    `${PELVIS}:12 UNKNOWN_ID there is no concept "zzzzzzzzzzzz".`,
  ],
  [
    'an unknown mechanism',
    CAMBER,
    ['certainty: 0.7', 'certainty: 0.7\n    mechanism: [pelvis, tilting]'],
    `${CAMBER}:9 UNKNOWN_ID there is no concept "tilting".`,
  ],
  [
    'an unknown source of evidence',
    CAMBER,
    ['source: book', 'source: boook'],
    `${CAMBER}:10 UNKNOWN_ID there is no source "source:boook". Did you mean "source:book"?`,
  ],
  [
    'a concept where a source is meant',
    CAMBER,
    ['source: book', 'source: symptom:hip-pain'],
    `${CAMBER}:10 UNKNOWN_ID there is no source "symptom:hip-pain".`,
  ],
  [
    'an unknown source of a fact',
    PELVIS,
    ['source: book, passage: P2, quote: tilts', 'source: bok, passage: P2, quote: tilts'],
    `${PELVIS}:8 UNKNOWN_ID there is no source "source:bok". Did you mean "source:book"?`,
  ],
  [
    'an unknown source of a mention',
    PAIN,
    ['book:', 'bok:'],
    `${PAIN}:4 UNKNOWN_ID there is no source "source:bok". Did you mean "source:book"?`,
  ],
  [
    'an unknown source of descent',
    BOOK,
    { add: 'derivedFrom: a-scroll-nobody-has\n' },
    `${BOOK}:6 UNKNOWN_ID there is no source "source:a-scroll-nobody-has".`,
  ],
  [
    'an unknown passage of evidence',
    CAMBER,
    ['passage: P1', 'passage: P11'],
    `${CAMBER}:10 UNKNOWN_ID source:book has no passage "P11". Did you mean "P1" or "P2"?`,
  ],
  [
    'an unknown passage of a mention',
    PAIN,
    ['[P2]', '[P2, P9]'],
    `${PAIN}:4 UNKNOWN_ID source:book has no passage "P9". Did you mean "P1" or "P2"?`,
  ],
  [
    'an unknown claim in an article',
    SHORT,
    ['[c1, c2]', '[c1, claim:c33]'],
    `${SHORT}:5 UNKNOWN_ID there is no claim "claim:c33". Did you mean "claim:c1" or "claim:c2"?`,
  ],
]

test.each(UNKNOWN)('%s is unknown', (_, path, change, expected) => {
  expect(listed(contentFiles({ [path]: change }))).toEqual([expected])
})

test('a bare slug names the one concept that has it', () => {
  const { content, violations } = checkFiles(contentFiles({ [PELVIS]: ['symptom:hip-pain', 'hip-pain'] }))
  expect(violations).toEqual([])
  expect(content.claims.find(({ key }) => key === 'claim:c2')?.object).toBe('symptom:hip-pain')
})

test('sources and claims may be named by key or by slug', () => {
  const files = contentFiles({ [CAMBER]: ['source: book', 'source: source:book'], [SHORT]: ['[c1,', '[claim:c1,'] })
  expect(listed(files)).toEqual([])
  expect(checkFiles(files).content).toEqual(checkFiles(contentFiles()).content)
})

test('a bare slug that two concepts bear is ambiguous, and their keys are not', () => {
  const twin = { 'concepts/injury/hip-pain.yaml': 'name: Injured hip\nsummary: A hurt hip.\n' }
  expect(listed(contentFiles(twin))).toEqual([])
  expect(listed(contentFiles({ ...twin, [PELVIS]: ['symptom:hip-pain', 'hip-pain'] }))).toEqual([
    `${PELVIS}:12 AMBIGUOUS_ID "hip-pain" may be injury:hip-pain or symptom:hip-pain; write the key you mean`,
  ])
})

test('a source or a claim with the slug of a concept makes it no less clear', () => {
  const files = contentFiles({
    [PELVIS]: ['symptom:hip-pain', 'hip-pain'],
    'sources/hip-pain.yaml': 'evidenceClass: TRIAL\n',
    [PAIN]: { add: `claims:\n${claim('hip-pain', 'HAS_SYMPTOM', 'pelvis')}` },
  })
  // Only that symptoms have no symptoms.
  expect(listed(files).map((line) => line.split(' ')[1])).toEqual(['WRONG_ENDS'])
})
