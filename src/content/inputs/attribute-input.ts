import { z } from 'zod'
import { ATTRIBUTE_PREFIX, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeDocument, AttributeEntry } from '../documents.ts'
import { readDeclaration } from '../files/attributes-file.ts'
import { attributeSlug } from '../shapes/attribute-shape.ts'
import {
  type AttributeValue,
  attributeValue,
  MAX_ATTRIBUTE_VALUES,
  MAX_ATTRIBUTES,
} from '../shapes/attributes-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import { violation } from '../violation.ts'
import type { DocumentReading } from './document-reading.ts'

const EXPECTED = 'must have exactly one of text, number, boolean and key'

/** A value under the name of its sort: `{ number: 6 }`. */
const value = z
  .unknown()
  .transform((given, context) => {
    const [field, ...others] = typeof given === 'object' && given !== null ? Object.entries(given) : []
    const isSort = field !== undefined && others.length === 0 && SORTS.get(field[0]) === typeof field[1]
    if (!isSort) context.addIssue({ code: 'custom', message: EXPECTED })
    return field?.[0] === 'key' ? { key: field[1] } : field?.[1]
  })
  .pipe(attributeValue)

/** The sorts of values, by name, and the types of JSON that they have. */
const SORTS: ReadonlyMap<string, string> = new Map([
  ['text', 'string'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['key', 'string'],
])

/** The attributes of an input: a list where a file has a map. An empty one is that of none. */
export const attributesInput = z
  .array(
    z.strictObject({
      name: attributeSlug,
      values: z
        .array(value)
        .min(1, 'must have a value, or be left out')
        .max(MAX_ATTRIBUTE_VALUES, `must have at most ${MAX_ATTRIBUTE_VALUES} values`),
    }),
  )
  .max(MAX_ATTRIBUTES, `must have at most ${MAX_ATTRIBUTES} attributes`)
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'must name each attribute once')
  .optional()

type AttributesInput = z.output<typeof attributesInput>

/** The part of a document that such a list gives; nothing where there is none. */
export const withAttributeInput = (list: AttributesInput): { readonly attributes?: readonly AttributeEntry[] } =>
  list === undefined || list.length === 0
    ? {}
    : { attributes: list.map(({ name, values }) => ({ attribute: `${ATTRIBUTE_PREFIX}${name}`, values })) }

/** The list that reads back as these. */
export const attributesInputOf = (
  entries: readonly AttributeEntry[] | undefined,
): { readonly attributes?: readonly object[] } =>
  entries === undefined
    ? {}
    : {
        attributes: entries.map(({ attribute, values }) => ({
          name: attributeName(attribute),
          values: values.map(valueInputOf),
        })),
      }

const valueInputOf = (value: AttributeValue): object =>
  typeof value === 'object'
    ? value
    : typeof value === 'number'
      ? { number: value }
      : typeof value === 'boolean'
        ? { boolean: value }
        : { text: value }

/** Reads the declaration of an attribute, with its name. */
export function readAttributeInput(input: unknown, key: Key): DocumentReading {
  const {
    name,
    translations = [],
    ...declaration
  } = (typeof input === 'object' && input !== null ? input : {}) as {
    readonly name?: unknown
    readonly translations?: unknown
  }
  const named = attributeSlug.safeParse(name)
  if (!named.success) {
    const message = `name: ${named.error.issues[0]?.message}`
    return { violations: [violation('BAD_SHAPE', key, ['name'], message)] }
  }
  const read = readDeclaration(declaration, key)
  const texts = readShape(z.strictObject({ translations: translationsShape }), { translations }, key)
  if (read.document === undefined || texts.value === undefined)
    return { violations: [...read.violations, ...texts.violations] }
  return { document: withTranslations(read.document, texts.value.translations), violations: [] }
}

export const attributeInputOf = ({ key, ...declaration }: AttributeDocument): object => ({
  name: attributeName(key),
  ...declaration,
})
