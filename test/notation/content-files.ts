import type { ContentFile } from '../../src/content/files/read-content-files.ts'
import { checkFiles } from '../../src/projection/check-files.ts'

/**
 * The text that `book` stands for: two passages of 40 characters. The second has a no-break space
 * after `that`.
 */
export const BOOK_TEXT = 'Sloped roads often tilt the runner`s hips' + '. A hip that\u00a0tilts may hurt on a long run.'

export const CAMBER = 'concepts/driver/camber.yaml'
export const PELVIS = 'concepts/misalignment/pelvis.yaml'
export const PAIN = 'concepts/symptom/hip-pain.yaml'
export const BOOK = 'sources/book.yaml'
export const SHORT = 'articles/short.md'
export const RELEASE = 'release.yaml'

/**
 * A small folder that breaks no rule: camber drives pelvis, pelvis causes hip pain, as a book says
 * and an article retells.
 */
const SOUND: Readonly<Record<string, string>> = {
  [RELEASE]: `publishedAt: "2026-01-01T00:00:00Z"
language: en
`,
  [BOOK]: `title: A Book
evidenceClass: OPINION
passages:
  P1: [0, 41]
  P2: [41, 83]
`,
  [CAMBER]: `name: Cambered roads
summary: Roads that slope.
claims:
  - id: c1
    predicate: DRIVES
    object: misalignment:pelvis
    explicitness: EXPLICIT
    certainty: 0.7
    evidence:
      - { source: book, passage: P1, quote: often tilt, start: 13, end: 23 }
`,
  [PELVIS]: `name: Misaligned pelvis
summary: A pelvis that is out of line.
facts:
  - id: f1
    property: how
    value: tilted
    evidence:
      - { source: book, passage: P2, quote: tilts, start: 54, end: 59 }
claims:
  - id: c2
    predicate: CAUSES
    object: symptom:hip-pain
    explicitness: EXPLICIT
    certainty: 0.5
    evidence:
      - { source: book, passage: P2, quote: that tilts may hurt, start: 49, end: 68 }
`,
  [PAIN]: `name: Hip pain
summary: Pain at the hip.
mentions:
  book: [P2]
`,
  [SHORT]: `---
title: In short
summary: One line.
claims:
  answer: [c1, c2]
---
## The answer {#answer}

Roads tilt hips, and tilted hips hurt.
`,
}

/**
 * A claim for the list at the end of a concept file, with `often tilt` of P1 or `tilts` of P2 as
 * its evidence.
 */
export function claim(id: string, predicate: string, object: string, passage: 'P1' | 'P2' = 'P1', more = ''): string {
  const quote = passage === 'P1' ? 'often tilt, start: 13, end: 23' : 'tilts, start: 54, end: 59'
  return `  - id: ${id}
    predicate: ${predicate}
    object: ${object}
    explicitness: EXPLICIT
    certainty: 0.5${more === '' ? '' : `\n    ${more}`}
    evidence: [{ source: book, passage: ${passage}, quote: ${quote} }]
`
}

/**
 * The whole text of a file, one string of it to be replaced by another, text for its end, or null
 * for no such file.
 */
export type Change = string | readonly [from: string, to: string] | { readonly add: string } | null

/** The sound folder with some of its files changed, or with more files. */
export function contentFiles(changes: Readonly<Record<string, Change>> = {}): ContentFile[] {
  const texts = new Map(Object.entries(SOUND))
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) texts.delete(path)
    else if (typeof change === 'string') texts.set(path, change)
    else if ('add' in change) texts.set(path, `${texts.get(path)}${change.add}`)
    else texts.set(path, replaceOnce(texts.get(path) ?? '', ...change))
  }
  return [...texts].map(([path, text]) => ({ path, text }))
}

/** What is wrong with these files, each as `file:line CODE message`. */
export const listed = (files: readonly ContentFile[]): string[] =>
  checkFiles(files).violations.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the text must hold this once, to replace it: ${from}`)
  return text.replace(from, () => to)
}
