import { conceptKindOf, type Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'

/** What a document is: of a concept, its kind. In the order of `schema.graphql`. */
export const DOCUMENT_KINDS = [...CONCEPT_KINDS, 'CLAIM', 'SOURCE', 'ARTICLE', 'ASSET', 'ATTRIBUTE', 'TABLE'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

const KINDS: ReadonlyMap<string, DocumentKind> = new Map([
  ['claim', 'CLAIM'],
  ['source', 'SOURCE'],
  ['article', 'ARTICLE'],
  ['asset', 'ASSET'],
  ['attribute', 'ATTRIBUTE'],
  ['table', 'TABLE'],
])

/**
 * What the document under a key is. Fails for a key of no kind: such a document cannot be stored.
 */
export function kindOfDocument(key: Key): DocumentKind {
  const prefix = key.slice(0, key.indexOf(':'))
  const kind = KINDS.get(prefix) ?? conceptKindOf(prefix)
  if (kind === undefined) throw new RangeError(`"${key}" is the key of no kind of document.`)
  return kind
}
