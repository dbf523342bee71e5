import { pathOfId } from '../addresses.ts'
import { type NamedSource, titleOf } from './claim-list.ts'
import type { Site } from './page-content.ts'

/** A source as something else cites it, in the terms of schema.org. */
export const citationOf = (source: NamedSource, site: Site): object => ({
  '@type': 'CreativeWork',
  '@id': site.address(pathOfId(source.id)),
  name: titleOf(source),
  ...(source.url !== null && { url: source.url }),
  ...(source.publisher !== null && { publisher: { '@type': 'Organization', name: source.publisher } }),
})
