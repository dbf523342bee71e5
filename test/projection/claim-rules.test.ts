import { expect, test } from 'vitest'
import { BOOK, CAMBER, claim, contentFiles, listed, PAIN, PELVIS } from '../notation/content-files.ts'

const addedTo = (path: string, text: string) => listed(contentFiles({ [path]: { add: text } }))

test('a claim joins only kinds that its predicate may join', () => {
  expect(addedTo(PELVIS, claim('c9', 'DRIVES', 'symptom:hip-pain'))).toEqual([
    `${PELVIS}:18 WRONG_ENDS DRIVES cannot join MISALIGNMENT (misalignment:pelvis) to SYMPTOM (symptom:hip-pain); ` +
      'it joins DRIVER or ENTITY to MISALIGNMENT or ENTITY',
  ])
})

test('a claim with one right end is refused in words that name both', () => {
  expect(addedTo(CAMBER, claim('c9', 'INVOLVES', 'symptom:hip-pain'))).toEqual([
    `${CAMBER}:12 WRONG_ENDS INVOLVES cannot join DRIVER (driver:camber) to SYMPTOM (symptom:hip-pain); ` +
      'it joins DRIVER or RISK_FACTOR or MECHANISM or ENTITY to ACTIVITY or ENTITY',
  ])
})

test('a subtype is of the kind of what it is a subtype of', () => {
  expect(addedTo(CAMBER, claim('c9', 'SUBTYPE_OF', 'misalignment:pelvis'))).toEqual([
    `${CAMBER}:12 WRONG_ENDS SUBTYPE_OF cannot join DRIVER (driver:camber) to MISALIGNMENT (misalignment:pelvis); ` +
      'it joins two concepts of one kind among DRIVER, RISK_FACTOR, MISALIGNMENT, INJURY, SYMPTOM, MECHANISM, ' +
      'INTERVENTION, ACTIVITY, ENTITY',
  ])
})

test('no claim joins a concept to itself', () => {
  expect(addedTo(PELVIS, claim('c9', 'CAUSES', 'pelvis'))).toEqual([
    `${PELVIS}:19 SELF_CLAIM misalignment:pelvis CAUSES itself; a claim joins two concepts`,
  ])
})

test('no claim says again what another says from the same passage', () => {
  expect(addedTo(CAMBER, claim('c9', 'DRIVES', 'misalignment:pelvis', 'P1'))).toEqual([
    `${CAMBER}:11 DUPLICATE_CLAIM claim:c9 says what claim:c1 says, driver:camber DRIVES misalignment:pelvis, ` +
      'from the same passage P1; keep one of them',
  ])
})

test('a claim that repeats another one by a bare slug, twice, is reported once', () => {
  const again = claim('c9', 'DRIVES', 'pelvis', 'P1')
  const twice = again.replace('[', '[{ source: source:book, passage: P1, quote: tilt, start: 19, end: 23 }, ')
  expect(addedTo(CAMBER, twice)).toEqual([expect.stringMatching(`^${CAMBER}:11 DUPLICATE_CLAIM claim:c9 `)])
})

test.each([
  ['from another passage', claim('c9', 'DRIVES', 'misalignment:pelvis', 'P2')],
  ['by another predicate', claim('c9', 'CAUSES', 'misalignment:pelvis', 'P1')],
  ['of another polarity', claim('c9', 'DRIVES', 'misalignment:pelvis', 'P1', 'polarity: NEGATED')],
])('a parallel claim %s is welcome', (_, text) => {
  expect(addedTo(CAMBER, text)).toEqual([])
})

test('one claim may have two pieces of evidence from one passage', () => {
  const second = '      - { source: book, passage: P1, quote: Sloped roads, start: 0, end: 12 }\n'
  expect(addedTo(CAMBER, second)).toEqual([])
})

test.each([
  [
    'the evidence is left out',
    `  - { id: c9, predicate: CAUSES, object: pelvis, explicitness: EXPLICIT, certainty: 1 }\n`,
  ],
  ['the list is empty', claim('c9', 'CAUSES', 'pelvis').replace(/\[.*\]/, '[]')],
])('a claim without evidence is refused: %s', (_, text) => {
  expect(addedTo(CAMBER, text)).toEqual([
    expect.stringMatching(
      `^${CAMBER}:1\\d MISSING_EVIDENCE claim:c9 has no evidence; it needs a source, a passage, a quote and its offsets$`,
    ),
  ])
})

test.each([
  ['a concept', PAIN, 5],
  ['a source', BOOK, 6],
])('a fact of %s without evidence is refused', (_, path, line) => {
  expect(addedTo(path, 'facts:\n  - { id: f9, property: x, value: y }\n')).toEqual([
    `${path}:${line + 1} MISSING_EVIDENCE fact:f9 has no evidence; it needs a source, a passage, a quote and its offsets`,
  ])
})

test('evidence that refutes is evidence', () => {
  expect(listed(contentFiles({ [CAMBER]: ['end: 23', 'end: 23, stance: REFUTES'] }))).toEqual([])
})
