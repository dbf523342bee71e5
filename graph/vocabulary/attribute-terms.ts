import { CONCEPT_KINDS } from './generated/concept-kinds.ts'

/** What the values of an attribute are. In the order of `schema.graphql`. */
export const ATTRIBUTE_TYPES = ['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'ENUM', 'KEY', 'URL'] as const
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number]

/** Whether everybody sees the values of an attribute, or only who may read drafts. */
export const ATTRIBUTE_VISIBILITIES = ['PUBLIC', 'EDITORS'] as const
export type AttributeVisibility = (typeof ATTRIBUTE_VISIBILITIES)[number]

/** What may have attributes: concepts by kind, and the other documents but tables. */
export const ATTRIBUTE_OWNERS = [...CONCEPT_KINDS, 'CLAIM', 'SOURCE', 'ARTICLE'] as const
export type AttributeOwner = (typeof ATTRIBUTE_OWNERS)[number]

/** What the key of a declaration begins with. */
export const ATTRIBUTE_PREFIX = 'attribute:'

/** The name of the attribute under a key, such as `onset` for `attribute:onset`. */
export const attributeName = (key: string): string => key.slice(key.indexOf(':') + 1)
