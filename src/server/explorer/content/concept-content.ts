import { pathOfId } from '../addresses.ts'
import { html } from '../html.ts'
import { claimList, LISTED_CLAIM, type ListedClaim, sourceList } from './claim-list.ts'
import type { PageSource } from './page-content.ts'
import { citationOf } from './structured-source.ts'

interface Data {
  readonly concept: {
    readonly id: string
    readonly kind: string
    readonly kindName: string
    readonly name: string
    readonly alsoCalled: readonly string[]
    readonly summary: string
    readonly language: string
    readonly languages: readonly string[]
    readonly createdAt: string
    readonly updatedAt: string
    readonly codes: readonly { readonly system: string; readonly code: string; readonly match: string }[]
    readonly effects: { readonly nodes: readonly ListedClaim[] }
    readonly causes: { readonly nodes: readonly ListedClaim[] }
    readonly all: { readonly nodes: readonly ListedClaim[] }
  } | null
}

/** The predicates that say that one thing brings another about. */
const LEADING = 'CAUSES, DRIVES, PREDISPOSES_TO, EXPERIENCES, HAS_LEG_SIDE, BECOMES, INCREASES'

/** The page of a concept: what it is, what leads there and what it leads to. */
export const conceptContent: PageSource<Data> = {
  route: '/concepts/*',
  document: `query ($id: ID!) {
    concept: node(id: $id) {
      ... on Concept {
        id kind kindName name alsoCalled summary language languages createdAt updatedAt
        codes { system code match }
        effects: claims(first: 100, as: SUBJECT, where: { predicate: [${LEADING}] }) { nodes { ...ListedClaim } }
        causes: claims(first: 100, as: OBJECT, where: { predicate: [${LEADING}] }) { nodes { ...ListedClaim } }
        all: claims(first: 100) { nodes { ...ListedClaim } }
      }
    }
  }${LISTED_CLAIM}`,
  idOf: (name) => name,
  contentOf({ concept }, site) {
    if (concept?.id === undefined) return null
    const { name, kindName, alsoCalled, summary, language, languages, createdAt, updatedAt } = concept
    const path = pathOfId(concept.id)
    const leading = new Set([...concept.causes.nodes, ...concept.effects.nodes].map(({ id }) => id))
    const others = concept.all.nodes.filter(({ id }) => !leading.has(id))
    const sources = concept.all.nodes.flatMap(({ evidence }) => evidence.map(({ source }) => source))
    const called = alsoCalled.length === 0 ? null : html`<p>Also called ${alsoCalled.join(', ')}.</p>`
    return {
      title: name,
      description: summary || `${name}: what leads to it and what it leads to, with the sources that say so.`,
      path,
      language,
      languages,
      type: 'article',
      dates: { createdAt, updatedAt },
      picture: null,
      structuredData: [
        {
          '@type': TYPES[concept.kind] ?? 'DefinedTerm',
          '@id': site.address(path),
          name,
          ...(summary !== '' && { description: summary }),
          ...(alsoCalled.length > 0 && { alternateName: alsoCalled }),
          ...codesOf(concept.codes, concept.kind),
          subjectOf: sourcesOnce(sources).map((source) => citationOf(source, site)),
        },
      ],
      body: html`<h1>${name}</h1><p>${kindName}</p><p>${summary}</p>${called}
${claimList('What leads there', concept.causes.nodes, site)}
${claimList('What it leads to', concept.effects.nodes, site)}
${claimList('What else is said of it', others, site)}
${sourceList('Sources', sources, site)}
<p>Not medical advice.</p>`,
    }
  },
}

/** The types of schema.org that mean no more than our kinds. */
const TYPES: Readonly<Record<string, string>> = {
  INJURY: 'MedicalCondition',
  SYMPTOM: 'MedicalSignOrSymptom',
}

const sourcesOnce = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

/** Codes of the same meaning: as medical codes where the type has these, or as the code of a term. */
function codesOf(codes: NonNullable<Data['concept']>['codes'], kind: string): object {
  const exact = codes.filter(({ match }) => match === 'EXACT')
  if (exact.length === 0) return {}
  return kind in TYPES
    ? { code: exact.map(({ system, code }) => ({ '@type': 'MedicalCode', codingSystem: system, codeValue: code })) }
    : { termCode: exact.map(({ system, code }) => `${system}:${code}`) }
}
