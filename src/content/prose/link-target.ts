import { conceptKindOf, type Key, SLUG, splitKey } from '../../../graph/vocabulary/keys.ts'

/**
 * Where a link of prose leads: to another site, to a section of the same article, or to a document
 * by its key.
 */
export type LinkTarget =
  | { readonly kind: 'EXTERNAL' }
  | { readonly kind: 'ANCHOR'; readonly anchor: string }
  | { readonly kind: 'DOCUMENT'; readonly key: Key; readonly anchor: string | null }

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** What a link to something else is told to lead to. */
export const LINK_TARGETS =
  'a link leads to an http, https or mailto address, to a section as #anchor, or to a concept, claim, source or article by its key'

/** The target of a link's address, or null when prose may not link there. */
export function linkTarget(address: string): LinkTarget | null {
  if (address.startsWith('#')) {
    const anchor = address.slice(1)
    return SLUG.test(anchor) ? { kind: 'ANCHOR', anchor } : null
  }
  const [key = '', ...anchors] = address.split('#')
  const prefix = splitKey(key)?.prefix ?? ''
  if (conceptKindOf(prefix) || prefix === 'claim' || prefix === 'source' || prefix === 'article') {
    const [anchor = null] = anchors
    if (anchor !== null && (prefix !== 'article' || !SLUG.test(anchor) || anchors.length > 1)) return null
    return { kind: 'DOCUMENT', key, anchor }
  }
  return PROTOCOLS.has(URL.parse(address)?.protocol ?? '') ? { kind: 'EXTERNAL' } : null
}
