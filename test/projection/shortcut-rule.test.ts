import { expect, test } from 'vitest'
import { CAMBER, type Change, claim, contentFiles, listed, PELVIS, SHORT } from '../notation/content-files.ts'

/**
 * The sound chain camber DRIVES pelvis CAUSES hip-pain, with more claims of camber and the chain
 * changed.
 */
const withClaims = (claims: string, changes: Readonly<Record<string, Change>> = {}) =>
  listed(contentFiles({ [CAMBER]: { add: claims }, ...changes }))

const SHORTCUT = claim('c9', 'CAUSES', 'symptom:hip-pain', 'P1', 'shortcut: true')
const REFUSED = [
  `${CAMBER}:16 SHORTCUT_WITHOUT_CHAIN claim:c9 is marked as a shortcut, but no longer chain of claims leads from ` +
    'driver:camber to symptom:hip-pain',
]

test('a shortcut restates a chain of claims', () => {
  expect(withClaims(SHORTCUT)).toEqual([])
})

test('a claim that says the same without being a shortcut does not hide the chain', () => {
  expect(withClaims(SHORTCUT + claim('c10', 'CAUSES', 'symptom:hip-pain', 'P2'))).toEqual([])
})

test.each([
  ['is not there', { [PELVIS]: 'name: P\nsummary: P.\n', [SHORT]: ['[c1, c2]', '[c1]'] }],
  ['is denied', { [PELVIS]: ['certainty: 0.5', 'certainty: 0.5\n    polarity: NEGATED'] }],
  ['is of a predicate that causes nothing', { [PELVIS]: ['CAUSES', 'HAS_SYMPTOM'] }],
  ['is itself a shortcut', { [PELVIS]: ['certainty: 0.5', 'certainty: 0.5\n    shortcut: true'] }],
] satisfies [string, Record<string, Change>][])('a shortcut is refused when a step of the chain %s', (_, changes) => {
  expect(withClaims(SHORTCUT, changes)).toEqual(expect.arrayContaining(REFUSED))
})

test('another claim that says the same is not a chain', () => {
  const shortcut = claim('c9', 'DRIVES', 'misalignment:pelvis', 'P2', 'shortcut: true')
  expect(withClaims(shortcut)).toEqual([
    `${CAMBER}:16 SHORTCUT_WITHOUT_CHAIN claim:c9 is marked as a shortcut, but no longer chain of claims leads from ` +
      'driver:camber to misalignment:pelvis',
  ])
})
