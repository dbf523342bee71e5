import type { Article, ClaimEvidence, Concept } from '../client/index.ts'

type ClaimOfConcept = Concept['claims']['edges'][number]['node']

/** A concept as a page of Markdown: what it is, and the claims that name it, each with its quotes. */
export function conceptInMarkdown(concept: Concept): string {
  const { id, name, alsoCalled, summary, note, facts, claims } = concept
  const others = alsoCalled.filter((each) => each !== name)
  const more = claims.totalCount - claims.edges.length
  return page([
    `# ${name}`,
    `\`${id}\`${others.length > 0 ? `, also called ${others.join(', ')}` : ''}`,
    summary,
    note,
    ...section(
      'Facts',
      facts.map((fact) => item(`**${fact.id}** ${fact.property}: ${fact.value}`, fact.evidence.map(quoteOf))),
    ),
    ...section(
      'Claims',
      claims.edges.map(({ node }) => claimItem(node)),
    ),
    more > 0 ? `${more} more claims; ask the tool \`claims\` for them.` : null,
    ...section('Sources', sourceItems(claims.edges.flatMap(({ node }) => node.evidence))),
  ])
}

/** An article as a page of Markdown, with its sources. */
export function articleInMarkdown({ id, title, summary, body, sources, notice }: Article): string {
  return page([
    `# ${title}`,
    `\`${id}\``,
    summary === null ? null : `*${summary}*`,
    withResourceLinks(body),
    ...section(
      'Sources',
      sources.nodes.map(({ id: key, title: name, url }) => sourceItem({ id: key, title: name, url })),
    ),
    `${notice}.`,
  ])
}

/** A claim as a page of Markdown, with the evidence for it and against it. */
export function claimInMarkdown(claim: ClaimEvidence): string {
  const { id, subject, object, conditions, independentSources, against, findings } = claim
  return page([
    `# ${id}`,
    `${claim.sentence}${limits(claim)}`,
    `From ${subject.name} (\`${subject.id}\`) to ${object.name} (\`${object.id}\`): ${claim.predicate}`,
    ...section(
      'Conditions',
      conditions.map((each) => `- ${each}`),
    ),
    ...section(
      'Evidence',
      claim.evidence.map((each) => `- ${quoteOf(each)}`),
    ),
    ...section(
      'Findings',
      findings.map(({ source, finding, stance }) => `- ${stance}: ${finding} (${source.title ?? source.id})`),
    ),
    `Independent lines of evidence: ${independentSources.count} for it, ${against.count} against it.`,
    ...section('Sources', sourceItems(claim.evidence)),
  ])
}

const page = (parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`

const section = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${heading}`, items.join('\n')]

const item = (line: string, quotes: readonly string[]): string =>
  [`- ${line}`, ...quotes.map((quote) => `  - ${quote}`)].join('\n')

const claimItem = (claim: ClaimOfConcept): string =>
  item(`**${claim.id}**${limits(claim)}: ${claim.sentence}`, claim.evidence.map(quoteOf))

/** What makes a claim less than a plain statement of its source. */
function limits({
  polarity,
  explicitness,
  certaintyBasis,
}: Pick<ClaimOfConcept, 'polarity' | 'explicitness' | 'certaintyBasis'>) {
  const said = [
    polarity === 'AFFIRMED' ? null : polarity.toLowerCase(),
    explicitness === 'EXPLICIT' ? null : explicitness.toLowerCase(),
    certaintyBasis === 'DEFAULT' ? 'certainty assumed' : null,
  ].filter((each) => each !== null)
  return said.length > 0 ? ` (${said.join(', ')})` : ''
}

type Quoted = Pick<ClaimOfConcept['evidence'][number], 'quote' | 'passage' | 'stance' | 'source'>

const quoteOf = ({ quote, passage, stance, source }: Quoted): string =>
  `${stance === 'SUPPORTS' ? '' : `${stance}: `}"${quote}" (${[source.title ?? source.id, passage].filter(Boolean).join(', ')})`

type Cited = Pick<ClaimOfConcept['evidence'][number]['source'], 'id' | 'title' | 'url'>

const sourceItems = (evidence: readonly { readonly source: Cited }[]): readonly string[] =>
  [...new Map(evidence.map(({ source }) => [source.id, source])).values()].map(sourceItem)

const sourceItem = ({ id, title, url }: Cited): string =>
  `- ${url === null ? (title ?? id) : `[${title ?? id}](${url})`} (\`${id}\`)`

/** Links of an article lead to anchors of its page; those to a document lead to its resource instead. */
const withResourceLinks = (body: string): string =>
  body
    .replaceAll(/\]\(#article:([\w-]+)\)/g, '](aetia://article/$1)')
    .replaceAll(/\]\(#(claim:[\w.:-]+)\)/g, '](aetia://claim/$1)')
    .replaceAll(/\]\(#((?!source:)[a-z-]+:[\w.:-]+)\)/g, '](aetia://concept/$1)')
