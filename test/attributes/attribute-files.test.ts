import { expect, test } from 'vitest'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { documentInputOf, readDocumentInput } from '../../src/content/inputs/document-input.ts'
import { CAMBER, type Change, contentFiles, listed, PAIN } from '../notation/content-files.ts'

const DECLARED = `seen-since:
  label: Seen since
  description: The year of the first text about it.
  kinds: [DRIVER, SYMPTOM]
  type: DATE
onset:
  label: Onset
  description: How it begins.
  kinds: [SYMPTOM]
  type: ENUM
  options:
    - { name: gradual, label: Comes on gradually }
    - { name: sudden, label: Comes on at once }
weeks:
  label: Weeks
  description: How long it lasts, in weeks.
  kinds: [SYMPTOM]
  type: NUMBER
  many: true
akin-to:
  label: Akin to
  description: What it is like.
  kinds: [SYMPTOM]
  type: KEY
  keysOf: [SYMPTOM, DRIVER]
`

const withAttributes = (pain: string, changes: Readonly<Record<string, Change>> = {}) =>
  contentFiles({ 'attributes.yaml': DECLARED, [PAIN]: { add: `attributes:\n${pain}` }, ...changes })

test('attributes are read from files, fit their declarations, and are written the same', () => {
  const files = withAttributes(
    '  akin-to: { key: driver:camber }\n  onset: gradual\n  seen-since: "2013"\n  weeks: [2, 6.5]\n',
  )
  expect(listed(files)).toEqual([])
  const { content } = readContentFiles(files)
  expect(content.concepts.find(({ key }) => key === 'symptom:hip-pain')?.attributes).toEqual([
    { attribute: 'attribute:akin-to', values: [{ key: 'driver:camber' }] },
    { attribute: 'attribute:onset', values: ['gradual'] },
    { attribute: 'attribute:seen-since', values: ['2013'] },
    { attribute: 'attribute:weeks', values: [2, 6.5] },
  ])
  const written = writeContentFiles(content)
  expect(written.find(({ path }) => path === PAIN)?.text).toContain(
    'attributes:\n  akin-to:\n    key: driver:camber\n  onset: gradual\n  seen-since: "2013"\n  weeks: [2, 6.5]\n',
  )
  expect(written.find(({ path }) => path === 'attributes.yaml')?.text).toMatch(
    /^akin-to:\n {2}label: Akin to\n {2}description: >-\n/,
  )
  expect(writeContentFiles(readContentFiles(written).content)).toEqual(written)
})

test.each([
  ['of a wrong type', '  weeks: many\n', /WRONG_ATTRIBUTE "weeks": expected a number, and "many" came/],
  ['of no choice', '  onset: slow\n', /WRONG_ATTRIBUTE "onset": expected one of gradual, sudden, and "slow" came/],
  ['of no date', '  seen-since: "2013-02-30"\n', /WRONG_ATTRIBUTE "seen-since": expected a quoted date/],
  [
    'of another kind of key',
    '  akin-to: { key: misalignment:pelvis }\n',
    /WRONG_ATTRIBUTE "akin-to": expected the key/,
  ],
  ['of nothing', '  akin-to: { key: driver:none }\n', /UNKNOWN_ID there is no concept "driver:none"/],
  ['twice', '  weeks: [2, 2]\n', /WRONG_ATTRIBUTE "weeks" has this value twice/],
  ['of several where there is one', '  onset: [gradual, sudden]\n', /"onset" has one value, and 2 came/],
  ['without a declaration', '  week: 2\n', /UNKNOWN_ID there is no attribute "attribute:week"\. Did you mean/],
  ['too long', `  onset: ${'x'.repeat(10_000)}\n`, /BAD_SHAPE .*must have at most 2000 characters/],
  ['empty', '  onset: ""\n', /BAD_SHAPE .*must not be empty/],
  ['a list in a list', '  weeks: [[2]]\n', /BAD_SHAPE .*must be a text, a number, true, false/],
  ['under the name of a prototype', '  __proto__: 2\n', /BAD_YAML "__proto__" cannot be a key/],
  ['under a name that objects have', '  constructor: 2\n', /UNKNOWN_ID there is no attribute "attribute:constructor"/],
])('a value %s is refused with its line', (_what, pain, message) => {
  const found = listed(withAttributes(pain))
  expect(found).toEqual([expect.stringMatching(message)])
  expect(found[0]).toMatch(new RegExp(`^${PAIN}:6 `))
})

test('an attribute of another kind is refused, and a required one must be given', () => {
  const camber = { [CAMBER]: ['claims:', 'attributes:\n  weeks: 2\nclaims:'] as const }
  expect(listed(contentFiles({ 'attributes.yaml': DECLARED, ...camber }))).toEqual([
    expect.stringMatching(/WRONG_ATTRIBUTE "weeks" is an attribute of SYMPTOM, not of DRIVER/),
  ])
  const required = DECLARED.replace('  type: DATE\n', '  type: DATE\n  required: true\n')
  expect(listed(contentFiles({ 'attributes.yaml': required }))).toEqual([
    `${CAMBER}:1 MISSING_ATTRIBUTE every DRIVER must have "seen-since"; give it a value`,
    `${PAIN}:1 MISSING_ATTRIBUTE every SYMPTOM must have "seen-since"; give it a value`,
  ])
})

test.each([
  ['a name that is no slug', 'Weeks: {}\n', /"Weeks": must be lower-case letters/],
  ['a name of 1 kB', `${'w'.repeat(1_000)}: {}\n`, /must have at most 80 characters/],
  ['no fields', 'weeks: {}\n', /BAD_SHAPE label: /],
  [
    'choices of a number',
    DECLARED.replace('  many: true\n', '  options: [{ name: a, label: A }]\n'),
    /only an ENUM has/,
  ],
  ['an ENUM without choices', DECLARED.replace(/ {2}options:\n.*\n.*\n/, ''), /an ENUM needs its choices/],
  ['a KEY without kinds', DECLARED.replace('  keysOf: [SYMPTOM, DRIVER]\n', ''), /a KEY needs the kinds/],
  ['an unknown kind', DECLARED.replace('kinds: [DRIVER, SYMPTOM]', 'kinds: [TABLE]'), /BAD_SHAPE kinds\.0/],
  [
    'a column that only editors see',
    `${DECLARED}  visibility: EDITORS\n`
      .replace('  keysOf: [SYMPTOM, DRIVER]\n', '')
      .replace('type: KEY', 'type: TEXT\n  columns: [c]'),
    /the columns of tables are public/,
  ],
])('a declaration with %s is refused', (_what, text, message) => {
  expect(listed(contentFiles({ 'attributes.yaml': text }))).toContainEqual(expect.stringMatching(message))
})

test('two declarations that take one column are refused', () => {
  const two = DECLARED.replace('  many: true\n', '  many: true\n  columns: [onset]\n')
  expect(listed(contentFiles({ 'attributes.yaml': two }))).toEqual([
    expect.stringMatching(/DUPLICATE_ID the column "onset" gives "onset" its values already/),
  ])
})

test('more than a thousand declarations are refused', () => {
  const many = Array.from(
    { length: 1_002 },
    (_, at) => `a${at}: { label: A, description: A., kinds: [DRIVER], type: TEXT }\n`,
  ).join('')
  const found = listed(contentFiles({ 'attributes.yaml': many }))
  expect(found).toHaveLength(2)
  expect(found[0]).toMatch(/there are at most 1000 attributes/)
})

test('an input takes attributes as lists with typed values, and reads back', () => {
  const input = {
    concept: {
      kind: 'SYMPTOM',
      slug: 'hip-pain',
      name: 'Hip pain',
      summary: 'Pain.',
      attributes: [
        { name: 'weeks', values: [{ number: 2 }, { number: -0 }] },
        { name: 'akin-to', values: [{ key: 'driver:camber' }] },
        { name: 'onset', values: [{ text: 'gradual' }] },
        { name: 'sure', values: [{ boolean: false }] },
      ],
    },
  }
  const { document, violations } = readDocumentInput(input)
  expect(violations).toEqual([])
  if (document === undefined) throw new Error('it has no shape')
  const written = documentInputOf(document)
  expect(JSON.parse(JSON.stringify(written))).toMatchObject(JSON.parse(JSON.stringify(input).replace('-0', '0')))
  expect(readDocumentInput(written as typeof input).document).toEqual(document)
  const none = readDocumentInput({ concept: { ...input.concept, attributes: [] } })
  expect(none.document).not.toHaveProperty('attributes')
})

test.each([
  ['of two sorts', [{ text: 'a', number: 2 }]],
  ['of no sort', [{}]],
  ['of a wrong form', [{ number: '2' }]],
  ['of an unknown sort', [{ constructor: 2 }]],
  ['that are none', []],
])('values %s are refused', (_what, values) => {
  const concept = { kind: 'SYMPTOM', slug: 'a', name: 'A', summary: 'A.', attributes: [{ name: 'weeks', values }] }
  const { document, violations } = readDocumentInput({ concept })
  expect(document).toBeUndefined()
  expect(violations[0]).toMatchObject({ code: 'BAD_SHAPE', path: expect.arrayContaining(['attributes', 0, 'values']) })
})

test('a declaration is an input too', () => {
  const attribute = { name: 'weeks', label: 'Weeks', description: 'How long.', kinds: ['SYMPTOM'], type: 'NUMBER' }
  const { key, document } = readDocumentInput({ attribute })
  expect([key, document]).toEqual([
    'attribute:weeks',
    {
      key: 'attribute:weeks',
      label: 'Weeks',
      description: 'How long.',
      kinds: ['SYMPTOM'],
      type: 'NUMBER',
      required: false,
      many: false,
      visibility: 'PUBLIC',
      columns: [],
    },
  ])
  if (document === undefined) throw new Error('it has no shape')
  expect(readDocumentInput(documentInputOf(document) as never).document).toEqual(document)
})
