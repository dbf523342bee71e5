import { z } from 'zod'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ArticleDocument } from '../documents.ts'
import { claimKey, readArticleFile } from '../files/article-file.ts'
import { lostInArticleFile } from '../files/lost-in-article-file.ts'
import { sectionBody } from '../files/section-body.ts'
import { writeArticleFile } from '../files/write-article-file.ts'
import { articleShape } from '../shapes/article-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { anyText, reference, slug, text } from '../shapes/text.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import { violation } from '../violation.ts'
import { attributesInput, attributesInputOf, withAttributeInput } from './attribute-input.ts'
import type { DocumentReading } from './document-reading.ts'

const section = z.strictObject({
  anchor: slug.max(100, 'must have at most 100 characters'),
  heading: text(1_000).regex(/^[^\r\n]*$/, 'must be one line'),
  body: anyText(200_000),
  claims: z.array(reference).max(500).default([]),
})

/**
 * The front matter of an article with its slug and its sections, each with the claims that it
 * expresses.
 */
const shape = articleShape.omit({ claims: true }).extend({
  slug,
  attributes: attributesInput,
  sections: z.array(section).max(1_000),
  translations: translationsShape.default([]),
})

export function readArticleInput(input: unknown, key: Key): DocumentReading {
  const { value, violations } = readShape(shape, input, key)
  if (value === undefined) return { violations }
  const anchors = value.sections.map(({ anchor }) => anchor)
  const repeated = anchors.flatMap((anchor, index) => {
    if (anchors.indexOf(anchor) === index) return []
    const message = `two sections have the anchor "${anchor}"; give each its own`
    return [violation('UNREACHABLE_ANCHOR', key, ['sections', index, 'anchor'], message)]
  })
  if (repeated.length > 0) return { violations: repeated }

  const { sections, attributes, translations, ...front } = value
  const untranslated: ArticleDocument = {
    key,
    ...front,
    ...withAttributeInput(attributes),
    sections: sections.map(({ anchor, heading, body }) => ({
      anchor,
      heading: heading.trim(),
      body: sectionBody(body.split(/\r?\n/)),
    })),
    anchors: sections.map(({ anchor, claims }) => ({ anchor, claims: claims.map(claimKey) })),
  }
  const lost = lostInArticleFile(untranslated)
  if (lost) return { violations: [violation('BAD_SHAPE', key, lost.path, lost.message)] }
  // What is left is of the whole, such as its length.
  const ofFile = readArticleFile(writeArticleFile(untranslated).text, untranslated.slug).violations
  if (ofFile.length > 0)
    return { violations: ofFile.map(({ message }) => violation('BAD_SHAPE', key, ['sections'], message)) }
  return { document: withTranslations(untranslated, translations), violations }
}

export const articleInputOf = ({ key: _, sections, anchors, attributes, ...front }: ArticleDocument): object => ({
  ...front,
  ...attributesInputOf(attributes),
  ...(front.publishedAt !== undefined && { publishedAt: new Date(front.publishedAt).toISOString() }),
  sections: sections.map((entry) => ({
    ...entry,
    claims: anchors.find(({ anchor }) => anchor === entry.anchor)?.claims ?? [],
  })),
})
