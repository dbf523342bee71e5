import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeDocument } from '../documents.ts'

/** The attributes whose values are texts that people read, by key. */
export const textAttributes = (declarations: Iterable<Pick<AttributeDocument, 'key' | 'type'>>): ReadonlySet<Key> =>
  new Set(Array.from(declarations).flatMap(({ key, type }) => (type === 'TEXT' ? [key] : [])))
