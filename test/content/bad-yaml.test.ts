import { expect, test } from 'vitest'
import { CAMBER, contentFiles, listed, PAIN, SHORT } from '../notation/content-files.ts'

const SUMMARY = 'summary: Pain at the hip.\n'

test.each([
  ['a key that stands twice', `name: Hip pain\nname: Pain\n${SUMMARY}`, 2, 'Map keys must be unique'],
  [
    'a tab as indentation',
    `name: Hip pain\n${SUMMARY}mentions:\n\tbook: [P2]\n`,
    4,
    'Tabs are not allowed as indentation',
  ],
  [
    'a list that does not end',
    `name: Hip pain\n${SUMMARY}alsoCalled: [a, b\n`,
    4,
    'Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  ['a tag that names code', `name: !!js/function "x"\n${SUMMARY}`, 1, 'Unresolved tag: tag:yaml.org,2002:js/function'],
  [
    'an alias of nothing',
    `name: *nothing\n${SUMMARY}`,
    1,
    'Unresolved alias (the anchor must be set before the alias): nothing',
  ],
  [
    'a second document',
    `name: Hip pain\n${SUMMARY}---\nname: Other\n`,
    3,
    'Source contains multiple documents; please use YAML.parseAllDocuments()',
  ],
])('%s is not read', (_, text, line, message) => {
  expect(listed(contentFiles({ [PAIN]: text }))).toEqual([`${PAIN}:${line} BAD_YAML ${message}`])
})

test('broken front matter is reported on its own line of the article', () => {
  expect(listed(contentFiles({ [SHORT]: ['summary: One line.', 'summary: a: b'] }))).toEqual([
    `${SHORT}:3 BAD_YAML Nested mappings are not allowed in compact mappings`,
  ])
})

test('a file that is not YAML does not make what it declares seem unknown', () => {
  const files = contentFiles({ [CAMBER]: ['name: Cambered roads', 'name: [Cambered roads'] })
  expect(listed(files).map((line) => line.split(' ', 2).join(' '))).toEqual([`${CAMBER}:2 BAD_YAML`])
})
