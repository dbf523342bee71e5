import { pathOfId } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import type { Site } from './page-content.ts'

/** A source as a page names it. */
export interface NamedSource {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
}

/** A claim as a page lists it. */
export interface ListedClaim {
  readonly id: string
  readonly sentence: string
  readonly evidence: readonly { readonly source: NamedSource }[]
}

/** The fields of a claim in a list. */
export const LISTED_CLAIM = `
fragment ListedClaim on Claim { id sentence evidence { source { ...NamedSource } } }
fragment NamedSource on Source { id title publisher url }`

export const titleOf = ({ title, publisher, id }: NamedSource): string => title ?? publisher ?? id

/** Claims under a heading, each with its sources; nothing where there are none. */
export const claimList = (heading: string, claims: readonly ListedClaim[], site: Site): Html | null =>
  claims.length === 0 ? null : html`<h2>${heading}</h2><ul>${claims.map((claim) => listItem(claim, site))}</ul>`

const listItem = ({ id, sentence, evidence }: ListedClaim, site: Site): Html => {
  const sources = distinct(evidence.map(({ source }) => source))
  const named = sources.map(
    (source, index) =>
      html`${index === 0 ? '' : ', '}<a href="${site.link(pathOfId(source.id))}">${titleOf(source)}</a>`,
  )
  return html`<li><a href="${site.link(pathOfId(id))}">${sentence}</a>${named.length === 0 ? null : html` (${named})`}</li>`
}

/** The sources, each once. */
export const distinct = (sources: readonly NamedSource[]): NamedSource[] => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
]

/** Sources under a heading; nothing where there are none. */
export const sourceList = (heading: string, sources: readonly NamedSource[], site: Site): Html | null =>
  sources.length === 0
    ? null
    : html`<h2>${heading}</h2><ul>${distinct(sources).map(
        (source) => html`<li><a href="${site.link(pathOfId(source.id))}">${titleOf(source)}</a></li>`,
      )}</ul>`
