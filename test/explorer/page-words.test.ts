import { describe, expect, test } from 'vitest'
import { groupClaims } from '../../src/explorer/concept/group-claims.ts'
import type { ListedClaimFragment } from '../../src/explorer/generated/graphql.ts'
import { marksOfClaim } from '../../src/explorer/parts/claim-marks.ts'
import { partialDateInWords } from '../../src/explorer/parts/day-in-words.ts'
import { fieldName } from '../../src/explorer/parts/field-name.ts'
import { numberOf } from '../../src/explorer/parts/number-of.ts'
import { pathOfId } from '../../src/explorer/parts/path-of-id.ts'
import { claimsByPassage } from '../../src/explorer/source/claims-by-passage.ts'
import { valueInWords } from '../../src/explorer/version/value-in-words.ts'

const claim = (id: string, more: object = {}) =>
  ({
    id,
    polarity: 'AFFIRMED',
    explicitness: 'EXPLICIT',
    cue: null,
    against: { count: 0 },
    subject: { kindName: 'Driver' },
    object: { kindName: 'Injury' },
    evidence: [],
    findings: [],
    ...more,
  }) as unknown as ListedClaimFragment

describe('how surely a claim is said', () => {
  const wordsOf = (more: object) => marksOfClaim(claim('a', more)).map(({ word }) => word)

  test.each([
    [{}, ['said outright']],
    [{ cue: 'may' }, ['“may”']],
    [{ cue: 'bare assertion' }, ['said outright']],
    [{ cue: 'given (presupposed)' }, ['“given”']],
    [{ explicitness: 'IMPLIED', cue: '(step not stated)' }, ['implied']],
    [{ explicitness: 'IMPLIED' }, ['implied']],
    [{ explicitness: 'INFERRED', cue: 'often' }, ['inferred by the editors', '“often”']],
    [{ polarity: 'NEGATED' }, ['denied', 'said outright']],
    [{ against: { count: 1 } }, ['disputed', 'said outright']],
  ])('%o is %o', (more, words) => {
    expect(wordsOf(more)).toEqual(words)
  })
})

test('claims are grouped by the kind at their other end, the largest group first', () => {
  const groups = groupClaims(
    [claim('a'), claim('b', { object: { kindName: 'Symptom' } }), claim('c')],
    ({ object }) => object,
  )
  expect(groups.map(({ kind, claims }) => [kind, claims.map(({ id }) => id)])).toEqual([
    ['Injury', ['a', 'c']],
    ['Symptom', ['b']],
  ])
})

test('the claims of a source are listed by its passages, in the order of the text', () => {
  const quoting = (id: string, passage: string, start: number) =>
    claim(id, { evidence: [{ passage, start, quote: id, stance: 'SUPPORTS', source: { id: 'source:s' } }] })
  const passages = claimsByPassage({
    id: 'source:s',
    passages: [
      { name: 'S2', start: 10, end: 20 },
      { name: 'S10', start: 30, end: 40 },
    ],
    claims: {
      totalCount: 4,
      nodes: [
        quoting('d', 'S10', 30),
        quoting('b', 'S2', 15),
        quoting('a', 'S2', 11),
        claim('x', { evidence: [{ passage: 'S2', start: 1, source: { id: 'source:other' } }] }),
      ],
    },
  } as never)
  expect(passages.map(({ name, claims }) => [name, claims.map(({ quote }) => quote)])).toEqual([
    ['S2', ['a', 'b']],
    ['S10', ['d']],
  ])
})

test.each([
  ['2013-03', 'March 2013'],
  ['2013', '2013'],
  ['2013-03-05', 'March 5, 2013'],
  ['spring', 'spring'],
])('the date %s is written %s', (date, words) => {
  expect(partialDateInWords(date)).toBe(words)
})

test.each([
  [0, 'no claims'],
  [1, '1 claim'],
  [1200, '1,200 claims'],
])('%i are "%s"', (count, words) => {
  expect(numberOf(count, 'claim')).toBe(words)
})

test.each([
  ['driver:cambered-roads', '/concepts/driver:cambered-roads'],
  ['claim:e58', '/claims/claim:e58'],
  ['source:a', '/sources/source:a'],
  ['article:hip-pain', '/articles/hip-pain'],
])('the page of %s is at %s', (id, path) => {
  expect(pathOfId(id)).toBe(path)
})

test.each([
  ['evidence.0.quote', 'evidence 1, quote'],
  ['alsoCalled', 'also called'],
  ['sections.2.body', 'sections 3, body'],
])('the field %s is called %s', (path, name) => {
  expect(fieldName(path)).toBe(name)
})

test.each([
  ['"a text"', 'a text'],
  ['["a","b"]', 'a, b'],
  ['0.85', '0.85'],
  ['{"a":1}', '{"a":1}'],
  ['broken', 'broken'],
])('the value %s is shown as %s', (json, words) => {
  expect(valueInWords(json)).toBe(words)
})
