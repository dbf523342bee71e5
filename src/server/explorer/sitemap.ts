import type { Snapshot } from '../../snapshot/snapshot.ts'
import { pathOfId } from './addresses.ts'
import { type Html, html } from './html.ts'

/** The most addresses of one file, by https://www.sitemaps.org/protocol.html. */
export const MAX_ADDRESSES = 50_000

/** How many addresses are written before the next task has its turn: about a millisecond. */
const ADDRESSES_OF_CHUNK = 500

/** One page, and when it changed last (ISO 8601, UTC). */
interface Listed {
  readonly path: string
  readonly updatedAt: string
}

/** The addresses of the pages of one version, by number. */
export interface SitePages {
  readonly size: number
  /** The pages from one number to before another. */
  pages(first: number, end: number): Iterable<Listed>
}

/**
 * The pages that search engines may list: articles, concepts, sources and the claims of documents.
 * Claims of imported tables are on the pages of their concepts.
 */
export function sitePages(snapshot: Snapshot): SitePages {
  const { columnarConcepts, sourceKeys, written } = snapshot
  const keys = [...keysOf(written.articles), ...keysOf(written.claims), ...sourceKeys]
  const top = ['/', '/versions'].map((path) => ({ path, updatedAt: snapshot.publishedAt }))
  const size = top.length + keys.length + columnarConcepts.size
  const pageAt = (number: number): Listed => {
    const first = top[number]
    if (first !== undefined) return first
    const index = number - top.length
    const key = keys[index] ?? columnarConcepts.keyAt(index - keys.length)
    return { path: pathOfId(key), updatedAt: snapshot.datesOf(key).updatedAt }
  }
  return {
    size,
    *pages(first, end) {
      for (let number = first; number < Math.min(end, size); number++) yield pageAt(number)
    },
  }
}

const keysOf = (records: Iterable<{ readonly key: string }>): string[] => Array.from(records, ({ key }) => key)

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The addresses from one number to before another, as chunks of XML. */
export function* urlSet(site: SitePages, first: number, end: number, origin: string): Generator<string, void> {
  yield `${HEAD}<urlset xmlns="${NAMESPACE}">\n`
  let chunk: string[] = []
  for (const { path, updatedAt } of site.pages(first, end)) {
    chunk.push(inXml(html`<url><loc>${origin}${path}</loc><lastmod>${updatedAt}</lastmod></url>`))
    if (chunk.length < ADDRESSES_OF_CHUNK) continue
    yield chunk.join('')
    chunk = []
  }
  yield `${chunk.join('')}</urlset>\n`
}

/** The list of the files that the addresses are in, as XML. */
export const sitemapIndex = (site: SitePages, origin: string): string => {
  const files = Array.from({ length: filesOf(site) }, (_, index) =>
    inXml(html`<sitemap><loc>${origin}/sitemap-${index + 1}.xml</loc></sitemap>`),
  )
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${files.join('')}</sitemapindex>\n`
}

/** How many files the addresses need. */
export const filesOf = ({ size }: SitePages): number => Math.ceil(size / MAX_ADDRESSES)

/** The signs that HTML escapes are those of XML. */
const inXml = ({ text }: Html): string => `${text}\n`
