import { z } from 'zod'
import { ATTRIBUTE_OWNERS, ATTRIBUTE_TYPES, ATTRIBUTE_VISIBILITIES } from '../../../graph/vocabulary/attribute-terms.ts'
import { type Key, SLUG } from '../../../graph/vocabulary/keys.ts'
import { type Violation, violation } from '../violation.ts'
import { formerKeys, text } from './text.ts'

/** The most attributes that content may declare. */
export const MAX_DECLARATIONS = 1_000

/** The longest name of an attribute. It is the part of a key, and of fields of files. */
const MAX_NAME = 80

/** The name of an attribute: a slug. */
export const attributeSlug = text(MAX_NAME).regex(
  SLUG,
  'must be lower-case letters, digits and single hyphens, such as weeks-of-rest',
)

const owners = z
  .array(z.enum(ATTRIBUTE_OWNERS))
  .min(1, 'must name a kind, or be left out')
  .max(ATTRIBUTE_OWNERS.length, 'must name each kind once')

/** A choice of an attribute of the type ENUM. */
const option = z.strictObject({ name: attributeSlug, label: text(200) })

/** The declaration of an attribute, as `attributes.yaml` has it below its name, in this order. */
export const attributeShape = z.strictObject({
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
  label: text(200),
  description: text(2000),
  /** What has it. */
  kinds: owners,
  type: z.enum(ATTRIBUTE_TYPES),
  /** Of an ENUM: its values, in the order of lists. Absent for every other type. */
  options: z.array(option).min(1, 'must have a choice').max(500).optional(),
  /** Of a KEY: what its values are keys of. Absent for every other type. */
  keysOf: owners.optional(),
  /** Whether every document of these kinds must have it. Rows of tables need not. */
  required: z.boolean().default(false),
  /** Whether a document may have several values. */
  many: z.boolean().default(false),
  visibility: z.enum(ATTRIBUTE_VISIBILITIES).default('PUBLIC'),
  /** The columns of imported tables that give values, besides the one of its own name. */
  columns: z.array(text(200)).max(20).default([]),
})

type Declaration = z.output<typeof attributeShape>

/** What is wrong with a declaration whose fields do not go together. */
export function fieldsOfDeclaration(key: Key, declaration: Declaration): Violation[] {
  const { type, options, keysOf, columns, visibility, kinds } = declaration
  const found: Violation[] = []
  const refuse = (field: string, message: string) =>
    found.push(violation('BAD_SHAPE', key, [field], `${field}: ${message}`))
  if ((type === 'ENUM') !== (options !== undefined))
    refuse('options', type === 'ENUM' ? 'an ENUM needs its choices' : 'only an ENUM has choices')
  if ((type === 'KEY') !== (keysOf !== undefined))
    refuse('keysOf', type === 'KEY' ? 'a KEY needs the kinds that it names' : 'only a KEY names kinds')
  if (repeats(options?.map(({ name }) => name))) refuse('options', 'a choice is given once')
  if (repeats(kinds)) refuse('kinds', 'a kind is given once')
  if (repeats(keysOf)) refuse('keysOf', 'a kind is given once')
  if (repeats(columns)) refuse('columns', 'a column is given once')
  if (columns.length > 0 && type === 'KEY') refuse('columns', 'tables have no keys; choose the type TEXT')
  if (columns.length > 0 && visibility === 'EDITORS')
    refuse('columns', 'the columns of tables are public; leave a column that only editors may see out of the file')
  return found
}

const repeats = (list: readonly string[] = []): boolean => new Set(list).size < list.length
