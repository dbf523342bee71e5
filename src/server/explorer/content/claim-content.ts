import { pathOfId } from '../addresses.ts'
import { type Html, html } from '../html.ts'
import { distinct, LISTED_CLAIM, type NamedSource, sourceList, titleOf } from './claim-list.ts'
import type { PageSource, Site } from './page-content.ts'
import { citationOf } from './structured-source.ts'

interface Evidence {
  readonly quote: string
  readonly stance: 'SUPPORTS' | 'REFUTES' | 'INDIRECT'
  readonly source: NamedSource
}

interface Data {
  readonly claim: {
    readonly id: string
    readonly sentence: string
    readonly language: string
    readonly languages: readonly string[]
    readonly createdAt: string
    readonly updatedAt: string
    readonly subject: { readonly id: string; readonly name: string }
    readonly object: { readonly id: string; readonly name: string }
    readonly evidence: readonly Evidence[]
  } | null
}

/** The page of a claim: its sentence, and the words of the sources for and against it. */
export const claimContent: PageSource<Data> = {
  route: '/claims/*',
  document: `query ($id: ID!) {
    claim: node(id: $id) {
      ... on Claim {
        id sentence language languages createdAt updatedAt
        subject { id name }
        object { id name }
        evidence { quote stance source { ...NamedSource } }
      }
    }
  }${LISTED_CLAIM}`,
  idOf: (name) => (name.includes(':') ? name : `claim:${name}`),
  contentOf({ claim }, site) {
    if (claim?.id === undefined) return null
    const { sentence, language, languages, createdAt, updatedAt, subject, object, evidence } = claim
    const path = pathOfId(claim.id)
    const sources = distinct(evidence.map(({ source }) => source))
    return {
      title: sentence,
      description: `${sentence} ${sources.length === 0 ? 'No source is cited.' : `Cited: ${sources.map(titleOf).join('; ')}.`}`,
      path,
      language,
      languages,
      type: 'article',
      dates: { createdAt, updatedAt },
      picture: null,
      structuredData: [
        {
          '@type': 'Claim',
          '@id': site.address(path),
          text: sentence,
          inLanguage: language,
          datePublished: createdAt,
          dateModified: updatedAt,
          about: [subject, object].map(({ id, name }) => ({ '@id': site.address(pathOfId(id)), name })),
          ...(sources.length > 0 && { appearance: sources.map((source) => citationOf(source, site)) }),
        },
      ],
      body: html`<h1>${sentence}</h1>
<p>About ${linkTo(subject, site)} and ${linkTo(object, site)}.</p>
${quotes('Evidence for it', evidence, 'SUPPORTS')}
${quotes('Indirect evidence', evidence, 'INDIRECT')}
${quotes('Evidence against it', evidence, 'REFUTES')}
${sourceList('Sources', sources, site)}
<p>Not medical advice.</p>`,
    }
  },
}

const linkTo = ({ id, name }: { readonly id: string; readonly name: string }, site: Site): Html =>
  html`<a href="${site.link(pathOfId(id))}">${name}</a>`

function quotes(heading: string, evidence: readonly Evidence[], stance: Evidence['stance']): Html | null {
  const of = evidence.filter((item) => item.stance === stance)
  if (of.length === 0) return null
  return html`<h2>${heading}</h2><ul>${of.map(({ quote, source }) => html`<li><q>${quote}</q> (${titleOf(source)})</li>`)}</ul>`
}
