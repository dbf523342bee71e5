import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { documentInputOf, readDocumentInput } from '../../src/content/inputs/document-input.ts'
import { withoutFinalBreaks } from '../../src/content/inputs/without-final-breaks.ts'
import { contentSetOf, documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { fieldDiff } from '../../src/content/lifecycle/field-diff.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { shippedContent } from '../notation/shipped-content.ts'
import { randomContent } from './random-content.ts'

/** An input has no anchors but those of its sections, and no line breaks at the end of a text. */
function writable(written: ContentDocument): ContentDocument {
  const document = withoutFinalBreaks(written) as ContentDocument
  if (!('anchors' in document)) return document
  const anchors = new Set(document.sections.map(({ anchor }) => anchor))
  return { ...document, anchors: document.anchors.filter(({ anchor }) => anchors.has(anchor)) }
}

const overTheWire = (document: ContentDocument) => JSON.parse(JSON.stringify(documentInputOf(document)))

function readsBack(document: ContentDocument): void {
  const { key, document: back, violations } = readDocumentInput(overTheWire(document))
  expect(violations).toEqual([])
  expect(key).toBe(document.key)
  expect(fieldDiff(document, back ?? {})).toEqual([])
}

test('a document written as an input reads back the same', () => {
  fc.assert(fc.property(randomContent, (content) => documentsOf(content).map(writable).forEach(readsBack)))
})

test('every shipped document written as an input reads back the same', async () => {
  const { content } = await shippedContent()
  expect(documentsOf(content)).toHaveLength(68 + 93 + 19 + 1 + 1 + 2)
  for (const document of documentsOf(content)) readsBack(document)
})

test('a null field of an input counts as absent', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      for (const document of documentsOf(content).map(writable)) {
        const input = overTheWire(document)
        const [fields] = Object.values<Record<string, unknown>>(input)
        for (const field of ['phrase', 'note', 'cue', 'title', 'category']) if (fields) fields[field] ??= null
        const { document: back } = readDocumentInput(input)
        // A title may be left out of a source alone.
        if (back) expect(fieldDiff(document, back)).toEqual([])
      }
    }),
  )
})

test('every document read from inputs can be written to files', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const read = documentsOf(content)
        .map(writable)
        .flatMap((document) => readDocumentInput(overTheWire(document)).document ?? [])
      expect(() => writeContentFiles(contentSetOf(read, content.publishedAt))).not.toThrow()
    }),
  )
})
