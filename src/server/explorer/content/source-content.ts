import { pathOfId } from '../addresses.ts'
import { html } from '../html.ts'
import { claimList, LISTED_CLAIM, type ListedClaim, type NamedSource, titleOf } from './claim-list.ts'
import type { PageSource } from './page-content.ts'
import { citationOf } from './structured-source.ts'

interface Data {
  readonly source:
    | (NamedSource & {
        readonly author: string | null
        readonly publishedAt: string | null
        readonly evidenceClass: string
        readonly language: string
        readonly languages: readonly string[]
        readonly createdAt: string
        readonly updatedAt: string
        readonly derivedFrom: NamedSource | null
        readonly claims: { readonly totalCount: number; readonly nodes: readonly ListedClaim[] }
      })
    | null
}

/** The page of a source: who published it, and the claims that it is cited for. */
export const sourceContent: PageSource<Data> = {
  route: '/sources/*',
  document: `query ($id: ID!) {
    source: node(id: $id) {
      ... on Source {
        ...NamedSource
        author publishedAt evidenceClass language languages createdAt updatedAt
        derivedFrom { ...NamedSource }
        claims(first: 100) { totalCount nodes { ...ListedClaim } }
      }
    }
  }${LISTED_CLAIM}`,
  idOf: (name) => (name.includes(':') ? name : `source:${name}`),
  contentOf({ source }, site) {
    if (source?.id === undefined) return null
    const { author, publisher, publishedAt, url, language, languages, createdAt, updatedAt, derivedFrom } = source
    const title = titleOf(source)
    const path = pathOfId(source.id)
    const published = [author, publisher, publishedAt].filter((part) => part !== null).join(', ')
    const { totalCount, nodes } = source.claims
    return {
      title,
      description: `${published === '' ? title : `${title} (${published})`}: ${totalCount === 1 ? 'one claim cites it' : `${totalCount} claims cite it`}.`,
      path,
      language,
      languages,
      type: 'article',
      dates: { createdAt, updatedAt },
      picture: null,
      structuredData: [
        {
          ...citationOf(source, site),
          '@type': source.evidenceClass === 'OPINION' ? 'Article' : 'ScholarlyArticle',
          ...(author !== null && { author: { '@type': 'Person', name: author } }),
          ...(publishedAt !== null && { datePublished: publishedAt }),
          ...(derivedFrom !== null && { isBasedOn: citationOf(derivedFrom, site) }),
        },
      ],
      body: html`<h1>${title}</h1>${published === '' ? null : html`<p>${published}</p>`}
${url === null ? null : html`<p><a href="${webAddress(url)}">${url}</a></p>`}
${derivedFrom === null ? null : html`<p>Derived from <a href="${site.link(pathOfId(derivedFrom.id))}">${titleOf(derivedFrom)}</a>.</p>`}
${claimList('What it says', nodes, site)}`,
    }
  },
}

/** The address, if it leads to the web: a link never runs anything. */
const webAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : '')
