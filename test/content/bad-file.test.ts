import { expect, test } from 'vitest'
import { contentFiles, listed, PAIN, RELEASE } from '../notation/content-files.ts'

const EXPECTED =
  'expected release.yaml, attributes.yaml, concepts/<kind>/<slug>.yaml, sources/<slug>.yaml, articles/<slug>.md, ' +
  'assets/<slug>.yaml, assets/files/<sha256>.<ext> or tables/<name>-<part>.json, ' +
  'or a translation such as concepts/<kind>/<slug>.de.yaml, ' +
  'where <kind> is one of driver, risk-factor, misalignment, leg-side, injury, symptom, mechanism, intervention, ' +
  'body-part, plane, activity, circumstance, misconception, entity and <slug> is lower-case letters and digits joined by single hyphens'

test.each([
  'readme.txt',
  'concepts/hip-pain.yaml',
  'concepts/symptom/deeper/hip-pain.yaml',
  'concepts/symptoms/hip-pain.yaml',
  'concepts/SYMPTOM/hip-pain.yaml',
  'concepts/constructor/hip-pain.yaml',
  'concepts/claim/c9.yaml',
  'concepts/symptom/Hip-Pain.yaml',
  'concepts/symptom/hip--pain.yaml',
  'concepts/symptom/hip_pain.yaml',
  'concepts/symptom/__proto__.yaml',
  'concepts/symptom/.yaml',
  'concepts/symptom/hip-pain.yml',
  'sources/A Book.yaml',
  'sources/book.md',
  'articles/short.yaml',
  'deeper/release.yaml',
])('%s is not a place for content', (path) => {
  expect(listed(contentFiles({ [path]: 'name: x\nsummary: x\n' }))).toEqual([`${path}:1 BAD_FILE ${EXPECTED}`])
})

test('a folder without a release is refused', () => {
  expect(listed(contentFiles({ [RELEASE]: null }))).toEqual([
    'release.yaml:1 BAD_FILE is missing; it says when the content was released',
  ])
})

test('a release that cannot be read is not missing', () => {
  const lines = listed(contentFiles({ [RELEASE]: ['language: en', 'language: [en'] }))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^release\.yaml:\d BAD_YAML /)
})

test('an empty folder only lacks a release', () => {
  expect(listed([])).toEqual(['release.yaml:1 BAD_FILE is missing; it says when the content was released'])
})

test('a folder with nothing but a release is sound', () => {
  expect(listed(contentFiles().filter(({ path }) => path === RELEASE))).toEqual([])
})

test('a missing file leaves what refers to it unknown', () => {
  expect(listed(contentFiles({ [PAIN]: null }))).toEqual([
    'concepts/misalignment/pelvis.yaml:12 UNKNOWN_ID there is no concept "symptom:hip-pain".',
  ])
})
