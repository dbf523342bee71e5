import { expect, test } from 'vitest'
import { BOOK, CAMBER, claim, contentFiles, listed, PAIN, PELVIS, SHORT } from '../notation/content-files.ts'

test('errors of several files are reported together, in order of file and line', () => {
  const files = contentFiles({
    [PAIN]: ['name: Hip pain', 'name: [Hip pain'],
    [CAMBER]: { add: `${claim('c8', 'CAUSES', 'camber')}${claim('c9', 'CAUSES', 'nothing-at-all')}colour: red\n` },
    [BOOK]: ['OPINION', 'HEARSAY'],
    'notes.txt': 'x',
    [SHORT]: { add: '\n## Unlisted {#unlisted}\n' },
  })
  expect(listed(files.toReversed())).toEqual(listed(files))
  expect(listed(files).map((line) => line.split(' ', 2).join(' '))).toEqual([
    `${SHORT}:11 UNREACHABLE_ANCHOR`,
    `${CAMBER}:13 SELF_CLAIM`,
    `${CAMBER}:19 UNKNOWN_ID`,
    `${CAMBER}:23 BAD_SHAPE`,
    `${PAIN}:2 BAD_YAML`,
    'notes.txt:1 BAD_FILE',
    `${BOOK}:2 BAD_SHAPE`,
  ])
})

test('one broken claim does not hide what is wrong with the next', () => {
  const files = contentFiles({
    [CAMBER]: { add: claim('c8', 'CAUSE', 'pelvis') + claim('c9', 'CAUSES', 'nothing-at-all') + claim('c9', 'x', 'y') },
  })
  expect(listed(files)).toEqual([
    expect.stringMatching(`^${CAMBER}:12 BAD_SHAPE claims.1.predicate: Invalid option: expected one of "CAUSES"|`),
    `${CAMBER}:19 UNKNOWN_ID there is no concept "nothing-at-all".`,
    expect.stringMatching(`^${CAMBER}:24 BAD_SHAPE claims.3.predicate: `),
  ])
})

test('a broken header hides neither the claims below it nor that the concept exists', () => {
  const files = contentFiles({ [PELVIS]: ['name: Misaligned pelvis', 'nam: x'], [SHORT]: ['c2]', 'c2, c3]'] })
  expect(listed(files)).toEqual([
    `${SHORT}:5 UNKNOWN_ID there is no claim "claim:c3". Did you mean "claim:c1" or "claim:c2"?`,
    `${PELVIS}:1 BAD_SHAPE name: expected string, received undefined`,
    `${PELVIS}:1 BAD_SHAPE nam: there is no such field`,
  ])
})

test.each([
  ['that is not YAML', PELVIS, ['name: Misaligned pelvis', 'name: a: b']],
  ['whose claim cannot be read', CAMBER, ['certainty: 0.7', 'certainty: certain']],
  ['that is a source and not YAML', BOOK, ['title: A Book', 'title: "A Book']],
  ['that is a source in no shape', BOOK, ['title: A Book', 'title: 1']],
] as const)('a broken file %s does not seem to break those that refer to it', (_, path, change) => {
  const places = listed(contentFiles({ [path]: change })).map((line) => line.split(':')[0])
  expect(new Set(places)).toEqual(new Set([path]))
})

test.each([
  [
    'a claim',
    { [PELVIS]: ['- id: c2', '- id: c1'], [SHORT]: ['[c1, c2]', '[c1]'] },
    `${PELVIS}:10 DUPLICATE_ID claim:c1 is in ${CAMBER}:4 too; an id is given once`,
  ],
  [
    'a claim beside its namesake',
    { [CAMBER]: { add: claim('c1', 'DRIVES', 'pelvis', 'P2') } },
    `${CAMBER}:11 DUPLICATE_ID claim:c1 is in ${CAMBER}:4 too; an id is given once`,
  ],
  [
    'a fact',
    { [BOOK]: { add: 'facts:\n  - { id: f1, property: x, value: y }\n' } },
    `${BOOK}:7 DUPLICATE_ID fact:f1 is in ${PELVIS}:4 too; an id is given once`,
  ],
] as const)('%s with an id that is taken is refused', (_, changes, expected) => {
  expect(listed(contentFiles(changes))).toEqual([expected])
})

test('a claim, a fact and a concept may share an id: their keys differ', () => {
  expect(listed(contentFiles({ [PELVIS]: ['- id: f1', '- id: c1'] }))).toEqual([])
})
