import { z } from 'zod'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { ConceptDocument } from '../documents.ts'
import { readFacts } from '../files/concept-file.ts'
import { categoryOfEntities } from '../shapes/category-of-entities.ts'
import { conceptShape } from '../shapes/concept-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { roleOfLegSides } from '../shapes/role-of-leg-sides.ts'
import { reference, slug, text } from '../shapes/text.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import { attributesInput, attributesInputOf, withAttributeInput } from './attribute-input.ts'
import type { DocumentReading } from './document-reading.ts'
import { factInputOf } from './fact-input.ts'

/**
 * A concept file without its claims, with its kind and slug, and with lists where a file has maps.
 */
const shape = conceptShape.omit({ claims: true, mentions: true }).extend({
  kind: z.enum(CONCEPT_KINDS),
  slug,
  attributes: attributesInput,
  translations: translationsShape.default([]),
  mentions: z
    .array(z.strictObject({ source: reference, passages: z.array(text(40)).max(500) }))
    .max(500)
    .default([]),
})

export function readConceptInput(input: unknown, key: Key): DocumentReading {
  const { value, violations } = readShape(shape, input, key)
  if (value === undefined) return { violations }
  const misplaced = [
    ...roleOfLegSides(key, value.kind, value.role),
    ...categoryOfEntities(key, value.kind, value.category),
  ]
  if (misplaced.length > 0) return { violations: misplaced }
  const { attributes, translations, ...fields } = value
  const concept: ConceptDocument = {
    key,
    ...fields,
    ...withAttributeInput(attributes),
    facts: readFacts(value.facts),
  }
  return { document: withTranslations(concept, translations), violations }
}

export const conceptInputOf = ({ key: _, facts, attributes, ...concept }: ConceptDocument): object => ({
  ...concept,
  ...attributesInputOf(attributes),
  facts: facts.map(factInputOf),
})
