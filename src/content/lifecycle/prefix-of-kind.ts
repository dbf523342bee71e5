import { KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { DocumentKind } from './kind-of-document.ts'

/** What the keys of documents of a kind begin with, the colon included. */
export const prefixOfKind = (kind: DocumentKind): string => {
  switch (kind) {
    case 'CLAIM':
    case 'SOURCE':
    case 'ARTICLE':
    case 'ASSET':
    case 'ATTRIBUTE':
    case 'TABLE':
      return `${kind.toLowerCase()}:`
    default:
      return `${KINDS[kind].key}:`
  }
}

/** The keys of a kind lie from the first to before the second, in the order of both databases. */
export const keysOfKind = (kind: DocumentKind): readonly [string, string] => {
  const prefix = prefixOfKind(kind)
  return [prefix, `${prefix.slice(0, -1)};`]
}
