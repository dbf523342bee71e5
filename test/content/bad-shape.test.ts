import { expect, test } from 'vitest'
import {
  BOOK,
  CAMBER,
  type Change,
  contentFiles,
  listed,
  PAIN,
  PELVIS,
  RELEASE,
  SHORT,
} from '../notation/content-files.ts'

test('the folder that every test changes breaks no rule', () => {
  expect(listed(contentFiles())).toEqual([])
})

const leg = 'concepts/leg-side/low.yaml'
const long = (length: number) => 'x'.repeat(length)

const REFUSED: readonly (readonly [what: string, path: string, change: Change, expected: string])[] = [
  ['an unknown field', PAIN, { add: 'colour: red\n' }, `${PAIN}:5 BAD_SHAPE colour: there is no such field`],
  [
    'an unknown field of a claim',
    CAMBER,
    ['certainty: 0.7', 'certainty: 0.7\n    strength: 2'],
    `${CAMBER}:9 BAD_SHAPE claims.0.strength: there is no such field`,
  ],
  [
    'an unknown field of evidence',
    CAMBER,
    ['end: 23', 'end: 23, page: 4'],
    `${CAMBER}:10 BAD_SHAPE claims.0.evidence.0.page: there is no such field`,
  ],
  ['an unknown field of a source', BOOK, { add: 'isbn: x\n' }, `${BOOK}:6 BAD_SHAPE isbn: there is no such field`],
  [
    'an unknown field of front matter',
    SHORT,
    ['summary: One', 'author: me\nsummary: One'],
    `${SHORT}:3 BAD_SHAPE author: there is no such field`,
  ],
  ['an unknown field of the release', RELEASE, { add: 'x: 1\n' }, `${RELEASE}:3 BAD_SHAPE x: there is no such field`],
  ['no name', PAIN, ['name: Hip pain\n', ''], `${PAIN}:1 BAD_SHAPE name: expected string, received undefined`],
  ['an empty name', PAIN, ['Hip pain', '""'], `${PAIN}:1 BAD_SHAPE name: must not be empty`],
  ['a blank name', PAIN, ['Hip pain', '" \\t\\u00a0"'], `${PAIN}:1 BAD_SHAPE name: must not be empty`],
  [
    'a name that is too long',
    PAIN,
    ['Hip pain', long(201)],
    `${PAIN}:1 BAD_SHAPE name: must have at most 200 characters`,
  ],
  ['NUL', PAIN, ['Hip pain', '"Hip\\0pain"'], `${PAIN}:1 BAD_SHAPE name: must not contain NUL (U+0000)`],
  [
    'the first half of a surrogate pair',
    PAIN,
    ['Pain at the hip.', '"a \\uD83D b"'],
    `${PAIN}:2 BAD_SHAPE summary: must not contain half of a surrogate pair`,
  ],
  [
    'the second half of a surrogate pair',
    PAIN,
    ['Pain at the hip.', '"a \\uDE00"'],
    `${PAIN}:2 BAD_SHAPE summary: must not contain half of a surrogate pair`,
  ],
  [
    'NaN for certainty',
    CAMBER,
    ['0.7', '.nan'],
    `${CAMBER}:8 BAD_SHAPE claims.0.certainty: expected number, received NaN`,
  ],
  [
    'infinity for certainty',
    CAMBER,
    ['0.7', '.inf'],
    `${CAMBER}:8 BAD_SHAPE claims.0.certainty: expected number, received Infinity`,
  ],
  [
    'more than certain',
    CAMBER,
    ['0.7', '1.01'],
    `${CAMBER}:8 BAD_SHAPE claims.0.certainty: Too big: expected number to be <=1`,
  ],
  [
    'no certainty at all',
    CAMBER,
    ['0.7', '0'],
    `${CAMBER}:8 BAD_SHAPE claims.0.certainty: Too small: expected number to be >0`,
  ],
  [
    'certainty as text',
    CAMBER,
    ['0.7', '"0.7"'],
    `${CAMBER}:8 BAD_SHAPE claims.0.certainty: expected number, received string`,
  ],
  [
    'an explicitness that is none',
    CAMBER,
    ['EXPLICIT', 'explicit'],
    `${CAMBER}:7 BAD_SHAPE claims.0.explicitness: Invalid option: expected one of "EXPLICIT"|"IMPLIED"|"INFERRED"`,
  ],
  [
    'a post id that YAML reads as a number',
    BOOK,
    { add: 'postId: 9149437906629772589\n' },
    `${BOOK}:6 BAD_SHAPE postId: expected string, received number`,
  ],
  [
    'a year that YAML reads as a number',
    BOOK,
    { add: 'publishedAt: 2013\n' },
    `${BOOK}:6 BAD_SHAPE publishedAt: expected string, received number`,
  ],
  [
    'a month that is none',
    BOOK,
    { add: 'publishedAt: "2013-13"\n' },
    `${BOOK}:6 BAD_SHAPE publishedAt: must be a quoted date such as "2013-03"`,
  ],
  [
    'an address that browsers would run',
    BOOK,
    { add: 'url: "javascript:alert(1)"\n' },
    `${BOOK}:6 BAD_SHAPE url: must be an http or https address`,
  ],
  [
    'a passage that ends where it starts',
    BOOK,
    ['[0, 41]', '[41, 41]'],
    `${BOOK}:4 BAD_SHAPE passages.P1: must end after it starts`,
  ],
  [
    'an offset in between',
    CAMBER,
    ['13,', '13.5,'],
    `${CAMBER}:10 BAD_SHAPE claims.0.evidence.0.start: must be a whole number`,
  ],
  [
    'a reference that cannot be a key',
    CAMBER,
    ['misalignment:pelvis', 'Misaligned pelvis'],
    `${CAMBER}:6 BAD_SHAPE claims.0.object: must be a key such as driver:cambered-roads, or its slug`,
  ],
  [
    'a mention of what cannot be a key',
    PAIN,
    ['book:', 'The Book:'],
    `${PAIN}:4 BAD_SHAPE mentions.The Book: must be a key such as driver:cambered-roads, or its slug`,
  ],
  [
    'an id in capitals',
    PELVIS,
    ['f1', 'F1'],
    `${PELVIS}:4 BAD_SHAPE facts.0.id: must be lower-case letters, digits and single hyphens, such as e58`,
  ],
  [
    'a claim that is no map',
    PAIN,
    { add: 'claims: [c9]\n' },
    `${PAIN}:5 BAD_SHAPE claims.0: expected object, received string`,
  ],
  [
    'claims that are no list',
    PAIN,
    { add: 'claims: c9\n' },
    `${PAIN}:5 BAD_SHAPE claims: expected array, received string`,
  ],
  ['a list for a file', PAIN, '- Hip pain\n', `${PAIN}:1 BAD_SHAPE the file: expected object, received array`],
  ['an empty file', PAIN, '', `${PAIN}:1 BAD_SHAPE the file: expected object, received null`],
  [
    'a role for what is no leg side',
    PAIN,
    { add: 'role: LONGER\n' },
    `${PAIN}:5 BAD_SHAPE role: only leg sides have a role`,
  ],
  [
    'a leg side without a role',
    leg,
    'name: Low\nsummary: The low one.\n',
    `${leg}:1 BAD_SHAPE role: a leg side is LONGER or SHORTER`,
  ],
  [
    'a left leg side',
    leg,
    'name: Low\nsummary: The low one.\nrole: LEFT\n',
    `${leg}:3 BAD_SHAPE role: Invalid option: expected one of "LONGER"|"SHORTER"`,
  ],
  [
    'a release at no particular time',
    RELEASE,
    ['2026-01-01T00:00:00Z', 'today'],
    `${RELEASE}:1 BAD_SHAPE publishedAt: must be a quoted moment in UTC such as "2026-11-23T00:00:00Z"`,
  ],
  [
    'a release whose language is no tag',
    RELEASE,
    ['language: en', 'language: EN'],
    `${RELEASE}:2 BAD_SHAPE language: must be a language tag (BCP 47) in its usual form, such as de or de-AT`,
  ],
  [
    'a release whose languages begin with another one',
    RELEASE,
    ['language: en', 'language: en\nlanguages: [de, en]'],
    `${RELEASE}:3 BAD_SHAPE languages: must begin with the language of the source, which "language" names`,
  ],
]

test.each(REFUSED)('%s is refused', (_, path, change, expected) => {
  expect(listed(contentFiles({ [path]: change }))).toEqual([expected])
})

test.each([
  ['a name of 200 characters', PAIN, ['Hip pain', long(200)]],
  ['a whole surrogate pair', PAIN, ['Hip pain', '"\\uD83D\\uDE00"']],
  ['a post id in quotes', BOOK, { add: 'postId: "9149437906629772589"\n' }],
  ['a year in quotes', BOOK, { add: 'publishedAt: "2013"\n' }],
  ['full certainty', CAMBER, ['0.7', '1']],
  ['hardly any certainty', PELVIS, ['0.5', '0.001']],
  ['a leg side with its role', leg, 'name: Low\nsummary: The low one.\nrole: SHORTER\n'],
] satisfies [string, string, Change][])('%s is accepted', (_, path, change) => {
  expect(listed(contentFiles({ [path]: change }))).toEqual([])
})
