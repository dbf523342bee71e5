import { z } from 'zod'
import { attributeSlug } from './attribute-shape.ts'
import { reference, text } from './text.ts'

/** The longest text of a value, in UTF-16 code units. */
export const MAX_ATTRIBUTE_TEXT = 2000
/** The most values of one attribute of one document. */
export const MAX_ATTRIBUTE_VALUES = 100
/** The most attributes of one document. */
export const MAX_ATTRIBUTES = 100

const valueText = text(MAX_ATTRIBUTE_TEXT)
const valueKey = z.strictObject({ key: reference })

/**
 * A value of an attribute as files write it: a text, a number, true or false, or the key of a
 * document as `{ key: injury:it-band-syndrome }`. Whether it fits is for the declaration to say.
 */
export type AttributeValue = string | number | boolean | { readonly key: string }

const EXPECTED = 'must be a text, a number, true, false, or the key of a document as { key: driver:cambered-roads }'

/** A union would only say that nothing fits, so each sort of value is read by its own shape. */
export const attributeValue = z.unknown().transform((value, context): AttributeValue => {
  if (typeof value === 'boolean') return value
  // Neither JSON nor YAML tells negative zero from zero.
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
  const read = typeof value === 'string' ? valueText.safeParse(value) : valueKey.safeParse(value)
  if (read.success) return read.data
  const isKey = typeof value === 'object' && value !== null && 'key' in value
  const message = typeof value === 'string' || isKey ? (read.error.issues[0]?.message ?? EXPECTED) : EXPECTED
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

export const attributeValues = z
  .array(attributeValue)
  .min(1, 'must have a value, or be left out')
  .max(MAX_ATTRIBUTE_VALUES, `must have at most ${MAX_ATTRIBUTE_VALUES} values`)

/** The attributes of a document in a file: by name a value, or a list of values. */
export const attributesShape = z
  .record(
    attributeSlug,
    z.preprocess((value) => (Array.isArray(value) ? value : [value]), attributeValues),
  )
  .refine((map) => Object.keys(map).length > 0, 'must have an attribute, or be left out')
  .refine((map) => Object.keys(map).length <= MAX_ATTRIBUTES, `must have at most ${MAX_ATTRIBUTES} attributes`)
