import { conceptKindOf, type Key, SLUG, splitKey } from '../../../graph/vocabulary/keys.ts'

/**
 * Where a link of prose leads: to another site, to a section of the same article, or to a document
 * by its key.
 */
export type LinkTarget =
  | { readonly kind: 'EXTERNAL' }
  | { readonly kind: 'ANCHOR'; readonly anchor: string }
  | { readonly kind: 'DOCUMENT'; readonly key: Key; readonly anchor: string | null }

const DOCUMENTS: ReadonlySet<string> = new Set(['claim', 'source', 'article', 'asset'])

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** What a link to something else is told to lead to. */
export const LINK_TARGETS =
  'a link leads to an http, https or mailto address, to a section as #anchor, or to a concept, claim, source, article or asset by its key'

/** The asset that an image of prose shows, or null where its address is none. */
export function imageTarget(address: string): Key | null {
  const target = linkTarget(address)
  return target?.kind === 'DOCUMENT' && target.key.startsWith('asset:') ? target.key : null
}

/** The target of a link's address, or null when prose may not link there. */
export function linkTarget(address: string): LinkTarget | null {
  if (address.startsWith('#')) {
    const anchor = address.slice(1)
    return SLUG.test(anchor) ? { kind: 'ANCHOR', anchor } : null
  }
  const [key = '', ...anchors] = address.split('#')
  const prefix = splitKey(key)?.prefix ?? ''
  if (conceptKindOf(prefix) || DOCUMENTS.has(prefix)) {
    const [anchor = null] = anchors
    if (anchor !== null && (prefix !== 'article' || !SLUG.test(anchor) || anchors.length > 1)) return null
    return { kind: 'DOCUMENT', key, anchor }
  }
  return PROTOCOLS.has(URL.parse(address)?.protocol ?? '') ? { kind: 'EXTERNAL' } : null
}
