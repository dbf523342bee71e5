import type { Key } from '../../../graph/vocabulary/keys.ts'

const OWN_PREFIX = /^(claim|source|article|attribute|table):/

/** Of which type the document under a key is. */
export const typeOfDocument = (key: Key): 'concept' | 'claim' | 'source' | 'article' | 'attribute' | 'table' =>
  (OWN_PREFIX.exec(key)?.[1] as 'claim' | 'source' | 'article' | 'attribute' | 'table' | undefined) ?? 'concept'
