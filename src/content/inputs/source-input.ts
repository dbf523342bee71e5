import { z } from 'zod'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SourceDocument } from '../documents.ts'
import { readFacts } from '../files/concept-file.ts'
import { offset } from '../shapes/evidence-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { sourceShape } from '../shapes/source-shape.ts'
import { slug, text } from '../shapes/text.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import { attributesInput, attributesInputOf, withAttributeInput } from './attribute-input.ts'
import type { DocumentReading } from './document-reading.ts'
import { factInputOf } from './fact-input.ts'

const passage = z
  .strictObject({
    // A file has a map of passages, which cannot have this one name.
    id: text(40).refine((id) => id !== '__proto__', 'cannot be "__proto__"'),
    start: offset,
    end: offset,
  })
  .refine(({ start, end }) => start < end, 'must end after it starts')

/** A source file with its slug, and with a list where a file has a map. */
const shape = sourceShape.omit({ passages: true }).extend({
  slug,
  attributes: attributesInput,
  passages: z.array(passage).max(5_000).default([]),
  translations: translationsShape.default([]),
})

export function readSourceInput(input: unknown, key: Key): DocumentReading {
  const { value, violations } = readShape(shape, input, key)
  if (value === undefined) return { violations }
  const { attributes, translations, ...fields } = value
  const source: SourceDocument = { key, ...fields, ...withAttributeInput(attributes), facts: readFacts(value.facts) }
  return { document: withTranslations(source, translations), violations }
}

export const sourceInputOf = ({ key: _, facts, attributes, ...source }: SourceDocument): object => ({
  ...source,
  ...attributesInputOf(attributes),
  facts: facts.map(factInputOf),
})
