import { type Key, splitKey } from '../../../graph/vocabulary/keys.ts'
import { badUserInput } from '../../errors/public-errors.ts'

/** The address of a document, and of a section of an article, on the site that shows the prose. */
export type AddressOf = (key: Key, anchor: string | null) => string

const MAX_LENGTH = 500
/**
 * A path, a query, a fragment, or the whole address of a web page. No name of a host has a document
 * in it.
 */
const ADDRESS = /^(?:[#?]|\/(?!\/)|\.{1,2}\/|https?:\/\/[^/?#{}]+[/?#])/i
/** What browsers leave out of an address, or read as a slash. */
const MISREAD = /[\s\p{Cc}\\]/u

/**
 * Addresses after a template such as `/{kind}/{slug}` or `#{key}`. Fails with BAD_USER_INPUT when
 * the template names no document, or leads to no page.
 */
export function linkTemplate(template: string): AddressOf {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
  const isKnown = names.every((name) => name === 'key' || name === 'kind' || name === 'slug')
  const namesOne = names.includes('key') || names.includes('slug')
  if (template.length > MAX_LENGTH || !isKnown || !namesOne || !ADDRESS.test(template) || MISREAD.test(template))
    throw badUserInput(
      `"linksTo" must be an address of at most ${MAX_LENGTH} characters with "{key}" or "{slug}" (and "{kind}") in it, such as "/{kind}/{slug}"; "${template.slice(0, 100)}" came.`,
    )
  return (key, anchor) => {
    const { prefix = '', slug = key } = splitKey(key) ?? {}
    const address = template.replaceAll('{key}', key).replaceAll('{kind}', prefix).replaceAll('{slug}', slug)
    return anchor === null || address.includes('#') ? address : `${address}#${anchor}`
  }
}
