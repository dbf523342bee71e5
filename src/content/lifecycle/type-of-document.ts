import type { Key } from '../../../graph/vocabulary/keys.ts'

const OWN_PREFIXES = ['claim', 'source', 'article', 'asset', 'attribute', 'table'] as const

/** What a document is. All kinds of concepts are one type. */
export type DocumentType = 'concept' | (typeof OWN_PREFIXES)[number]

/** Of which type the document under a key is. */
export const typeOfDocument = (key: Key): DocumentType =>
  OWN_PREFIXES.find((prefix) => key.startsWith(`${prefix}:`)) ?? 'concept'
