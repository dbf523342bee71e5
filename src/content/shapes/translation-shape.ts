import { z } from 'zod'
import { FINGERPRINT } from '../translations/fingerprint.ts'
import { languageTag } from '../translations/language-tag.ts'
import { text } from './text.ts'

/** A translation as inputs have it. Without `of`, it is made from the source text beside it. */
export const translationShape = z.strictObject({
  language: languageTag,
  unit: text(200),
  text: text(200_000),
  of: z.string().regex(FINGERPRINT, 'must be a fingerprint as the API gives it, or be left out').optional(),
})

/** The translations of one document. */
export const translationsShape = z.array(translationShape).max(5_000)
