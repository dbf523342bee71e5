import { expect, test } from 'vitest'
import type { ConceptDocument, ContentSet } from '../../src/content/documents.ts'
import { type ContentFile, readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { CAMBER, type Change, contentFiles, PAIN, PELVIS, RELEASE, SHORT } from '../notation/content-files.ts'
import { shippedFiles } from '../notation/shipped-content.ts'

const rewritten = (files: readonly ContentFile[]) => writeContentFiles(readContentFiles(files).content)

/** How a file of the sound folder is written, with something changed in it. */
const written = (path: string, change: Change): string =>
  rewritten(contentFiles({ [path]: change })).find((file) => file.path === path)?.text ?? ''

/**
 * How the pain of the sound folder is written with some other fields, without its name and
 * mentions.
 */
function pain(fields: Partial<ConceptDocument>): string {
  const { content } = readContentFiles(contentFiles())
  const concepts = content.concepts.map((concept) =>
    concept.key === 'symptom:hip-pain' ? { ...concept, mentions: [], ...fields } : concept,
  )
  const files = writeContentFiles({ ...content, concepts })
  return files.find(({ path }) => path === PAIN)?.text.replace('name: Hip pain\n', '') ?? ''
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

test('the shipped files are as the writer writes them', async () => {
  const files = await shippedFiles()
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  expect(rewritten(files)).toEqual(inOrder)
})

test('the smallest content is a release', () => {
  const content = { publishedAt: '2026-01-01T00:00:00Z', concepts: [], claims: [], sources: [], articles: [] }
  expect(writeContentFiles(content)).toEqual([
    { path: RELEASE, text: 'publishedAt: "2026-01-01T00:00:00Z"\nlanguage: en\n' },
  ])
})

test('defaults are left out, and other values are written', () => {
  const spelled = `name: Hip pain
plural: false
alsoCalled: []
summary: Pain at the hip.
mentions: {}
codes: []
facts: []
claims: []
`
  expect(written(PAIN, spelled)).toBe('name: Hip pain\nsummary: >-\n  Pain at the hip.\n')
  expect(written(PAIN, spelled.replace('false', 'true'))).toContain('plural: true\n')
})

test('claims are below their subject in order of id, with concepts by key and sources by slug', () => {
  const more = `  - evidence: [{ end: 59, start: 54, quote: tilts, passage: P2, source: source:book, stance: REFUTES }]
    certainty: 0.5
    note: N.
    attribution: REPORTED
    polarity: NEGATED
    shortcut: true
    mechanism: [hip-pain]
    explicitness: IMPLIED
    object: hip-pain
    predicate: CAUSES
    id: a9
`
  expect(written(PELVIS, { add: more })).toContain(`claims:
  - id: a9
    predicate: CAUSES
    object: symptom:hip-pain
    polarity: NEGATED
    explicitness: IMPLIED
    certainty: 0.5
    attribution: REPORTED
    shortcut: true
    mechanism: [symptom:hip-pain]
    note: N.
    evidence:
      - { source: book, passage: P2, quote: tilts, start: 54, end: 59, stance: REFUTES }
  - id: c2
`)
})

const LONG_QUOTE = 'often tilt '.repeat(6).trim()

test('evidence that does not fit on one line is on two', () => {
  expect(written(CAMBER, ['quote: often tilt', `quote: ${LONG_QUOTE}`])).toContain(`    evidence:
      - { source: book, passage: P1,
          quote: ${LONG_QUOTE}, start: 13, end: 23 }
`)
})

test('a list is on one line where it fits, else it has a line per item', () => {
  const names = Array.from({ length: 10 }, (_, index) => `name ${index} 9`)
  const fitting = [...names, 'x'.repeat(6)]
  const line = `alsoCalled: [${fitting.join(', ')}]\n`
  expect(line).toHaveLength(121)
  expect(pain({ alsoCalled: fitting })).toContain(line)
  const tooLong = [...names, 'x'.repeat(7)]
  expect(pain({ alsoCalled: tooLong })).toContain(`alsoCalled:\n${tooLong.map((name) => `  - ${name}\n`).join('')}`)
})

test('long prose is a folded block that is wrapped', () => {
  const note = pain({ note: words(40) }).split('note: ')[1] ?? ''
  expect(note).toBe(`>-\n  ${words(23)}\n  ${words(17)}\n`)
})

test('paragraphs are kept, as they are where their lines fit and folded where they do not', () => {
  expect(pain({ note: 'One.\nTwo.\n\nThree.' })).toContain('note: |-\n  One.\n  Two.\n\n  Three.\n')
  expect(pain({ note: `One.\n${words(30)}\n\nThree.` })).toContain(
    `note: >-\n  One.\n\n  ${words(23)}\n  ${words(7)}\n\n\n  Three.\n`,
  )
})

const SCALARS: readonly (readonly [what: string, text: string, alone: string, inList: string])[] = [
  ['words', 'road camber', 'road camber', 'road camber'],
  ['a key', 'driver:camber', 'driver:camber', 'driver:camber'],
  ['another colon', 'ENVO:1', 'ENVO:1', '"ENVO:1"'],
  ['a colon and a space', 'so: it is', '"so: it is"', '"so: it is"'],
  ['a comma', 'so, it is', 'so, it is', '"so, it is"'],
  ['what starts a comment', 'number #1', '"number #1"', '"number #1"'],
  ['an empty value of YAML', 'null', '"null"', '"null"'],
  ['a truth value of YAML 1.1', 'yes', '"yes"', '"yes"'],
  ['a number', '1e3', '"1e3"', '"1e3"'],
  ['what starts like a number', 'e01', 'e01', 'e01'],
  ['a date', '2013-03', '"2013-03"', '"2013-03"'],
  ['a dash', '- no list', '"- no list"', '"- no list"'],
  ['a space at the end', 'road ', '"road "', '"road "'],
  ['a quoted word', '"longer leg"', `'"longer leg"'`, `'"longer leg"'`],
  ['both kinds of quote', `"it's"`, `"\\"it's\\""`, `"\\"it's\\""`],
  ['a backslash', 'a\\b', 'a\\b', 'a\\b'],
  ['emoji', 'run 😀', 'run 😀', 'run 😀'],
  ['a no-break space', 'a\u00A0road', '"a\\u00A0road"', '"a\\u00A0road"'],
  ['a line separator', 'a\u2028road', '"a\\u2028road"', '"a\\u2028road"'],
  ['a tab', 'a\troad', '"a\\troad"', '"a\\troad"'],
  ['a joined emoji', '👩‍👧', '"👩\\u200D👧"', '"👩\\u200D👧"'],
  ['an invisible tag', 'a\u{E0001}', '"a\\U000E0001"', '"a\\U000E0001"'],
  ['two lines', 'a\nroad', '|-\n  a\n  road', '"a\\nroad"'],
  ['a line end at the end', 'road\n', '"road\\n"', '"road\\n"'],
]

test.each(SCALARS)('%s can be read off the file and read back', (_, text, alone, inList) => {
  expect(pain({ phrase: text, alsoCalled: [text] })).toContain(`phrase: ${alone}\nalsoCalled: [${inList}]\n`)
})

test('an article keeps its text, and its anchors follow its sections', () => {
  const body = 'Roads  tilt\u00A0hips.\n\n```\n## no heading\n```\n\n| a | b |'
  const article = `---
summary: One line.
title: 'In: short'
publishedAt: "2026-01-05"
claims: { second: [], answer: [claim:c2, c1] }
---


##  The answer  {#answer}
${body}


## Second {#second}
`
  expect(written(SHORT, article)).toBe(`---
title: "In: short"
summary: >-
  One line.
publishedAt: "2026-01-05"
claims:
  answer: [c2, c1]
  second: []
---
## The answer {#answer}

${body}

## Second {#second}
`)
})

const { content: SOUND } = readContentFiles(contentFiles())

const withBody = (body: string): ContentSet => ({
  ...SOUND,
  articles: SOUND.articles.map((article) => ({
    ...article,
    sections: article.sections.map((section) => ({ ...section, body })),
  })),
})

const LOST: readonly (readonly [what: string, content: ContentSet, expected: string])[] = [
  ['a claim without its subject', { ...SOUND, concepts: SOUND.concepts.slice(1) }, 'claim:c1 cannot'],
  ['a section that holds a heading', withBody('a\n## b {#b}\n'), 'article:short (sections.answer.body) cannot'],
  ['a body that ends in space', withBody('a\n'), 'article:short (sections.answer.body) cannot'],
  ['a moment that is none', { ...SOUND, publishedAt: 'today' }, 'publishedAt cannot'],
]

test.each(LOST)('%s is refused rather than lost', (_, content, expected) => {
  expect(() => writeContentFiles(content)).toThrow(expected)
})
