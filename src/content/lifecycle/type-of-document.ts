import type { Key } from '../../../graph/vocabulary/keys.ts'

const OWN_PREFIX = /^(claim|source|article):/

/** Of which type the document under a key is. */
export const typeOfDocument = (key: Key): 'concept' | 'claim' | 'source' | 'article' =>
  (OWN_PREFIX.exec(key)?.[1] as 'claim' | 'source' | 'article' | undefined) ?? 'concept'
