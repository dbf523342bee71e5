import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleDocument } from '../../src/content/documents.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { usesInDocument } from '../../src/content/usage/uses-in-document.ts'
import { withKeyReplaced } from '../../src/content/usage/with-key-replaced.ts'
import { soundContent } from '../laws/sound-content.ts'
import { contentOnce } from '../notation/shipped-graph.ts'

const prose = createProseReader()

/** Every use of a document in another one is one of the new key, and no other use changes. */
function holds(documents: ReturnType<typeof documentsOf>, from: string): void {
  const to = `${from}-anew`
  for (const document of documents) {
    const after = withKeyReplaced(document, from, to)
    expect(after.key).toBe(document.key)
    expect(usesInDocument(after, prose)).toEqual(
      usesInDocument(document, prose).map((use) => (use.of === from ? { ...use, of: to } : use)),
    )
    expect(withKeyReplaced(after, to, from)).toEqual(document)
  }
}

test('in the shipped content every use of a key becomes one of the other key', async () => {
  const documents = documentsOf(await contentOnce())
  for (const { key } of documents.filter((_, index) => index % 7 === 0)) holds(documents, key)
  holds(documents, 'article:hip-pain-in-runners')
})

test('in any content every use of a key becomes one of the other key', () => {
  fc.assert(
    fc.property(soundContent, (content) => {
      const documents = documentsOf(content)
      for (const { key } of documents.slice(0, 5)) holds(documents, key)
    }),
    { numRuns: 30 },
  )
})

test('links, definitions, autolinks and citations are replaced, and longer keys and plain words are not', () => {
  const body = [
    'See [it](driver:a), [more]( <driver:a> "title"), [that][d], <driver:a>, [^driver:a] and [other](driver:a-b).',
    'The words driver:a stay. [Beside](article:x#driver) too.',
    '',
    '[d]: driver:a',
  ].join('\n')
  const article: ArticleDocument = {
    key: 'article:x',
    slug: 'x',
    title: 'X',
    summary: 'X.',
    sections: [{ anchor: 'one', heading: 'On [a](driver:a)', body }],
    anchors: [],
  }
  const [section] = withKeyReplaced(article, 'driver:a', 'driver:z').sections
  expect(section?.heading).toBe('On [a](driver:z)')
  expect(section?.body).toBe(
    body.replaceAll('driver:a', 'driver:z').replace('words driver:z', 'words driver:a').replace('z-b', 'a-b'),
  )
})
