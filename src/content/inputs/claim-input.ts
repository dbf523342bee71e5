import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimDocument } from '../documents.ts'
import { slugOf } from '../files/write-references.ts'
import { claimShape } from '../shapes/claim-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { reference } from '../shapes/text.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import { attributesInput, attributesInputOf, withAttributeInput } from './attribute-input.ts'
import type { DocumentReading } from './document-reading.ts'

/** A claim as a file has it below its subject, with the subject. */
const shape = claimShape.extend({
  subject: reference,
  attributes: attributesInput,
  translations: translationsShape.default([]),
})

export function readClaimInput(input: unknown, key: Key): DocumentReading {
  const { value, violations } = readShape(shape, input, key)
  if (value === undefined) return { violations }
  const { id: _, attributes, translations, ...claim } = value
  return {
    document: withTranslations({ key, ...claim, ...withAttributeInput(attributes) }, translations),
    violations,
  }
}

export const claimInputOf = ({ key, attributes, ...claim }: ClaimDocument): object => ({
  id: slugOf(key),
  ...claim,
  ...attributesInputOf(attributes),
})
