import type { ArticleDocument, ClaimDocument, ConceptDocument, SourceDocument } from '../../src/content/documents.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'

/** Stands in every key and every text of the draft, and nowhere in the shipped content. */
export const SECRET = 'zzquark'

/** The id of the changeset. */
export const DRAFT = `${SECRET}-changeset`

/**
 * A driver, an injury, a source, an article and two claims that nobody has published, and another
 * name for cambered roads.
 */
export const DRAFTED = {
  driver: `driver:${SECRET}-slope`,
  injury: `injury:${SECRET}-knee`,
  source: `source:${SECRET}-letter`,
  article: `article:${SECRET}-story`,
  claim: `claim:${SECRET}1`,
  other: `claim:${SECRET}2`,
  edited: 'driver:cambered-roads',
} as const

const text = `The ${SECRET} slope`

const concept = (key: string, kind: ConceptDocument['kind'], name: string): ConceptDocument => ({
  key,
  kind,
  slug: key.slice(key.indexOf(':') + 1),
  name,
  plural: false,
  alsoCalled: [`${SECRET} ${kind.toLowerCase()}`],
  summary: `About ${name}.`,
  mentions: [{ source: 'source:best-runners-tips-2014', passages: ['S20'] }],
  codes: [],
  facts: [],
})

const letter: SourceDocument = {
  key: DRAFTED.source,
  slug: `${SECRET}-letter`,
  title: `A ${SECRET} letter`,
  evidenceClass: 'OPINION',
  passages: [{ id: 'P1', start: 0, end: 100 }],
  facts: [],
}

const claim = (key: string, subject: string, object: string): ClaimDocument => ({
  key,
  subject,
  predicate: 'CAUSES',
  object,
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  certainty: 0.9,
  attribution: 'SOURCE',
  shortcut: false,
  mechanism: [],
  conditions: [`${SECRET} only`],
  evidence: [{ source: DRAFTED.source, passage: 'P1', quote: text, start: 0, end: text.length, stance: 'SUPPORTS' }],
})

const story: ArticleDocument = {
  key: DRAFTED.article,
  slug: `${SECRET}-story`,
  title: `A ${SECRET} story`,
  summary: `What ${SECRET} does.`,
  sections: [{ anchor: 'one', heading: `One ${SECRET}`, body: `So much for ${SECRET}.` }],
  anchors: [{ anchor: 'one', claims: [DRAFTED.claim, 'claim:e59'] }],
}

/** Stages the draft over the shipped content. */
export async function stageSecretDraft(store: ContentStore): Promise<void> {
  const published = await store.documentsAt(1)
  const camber = published.find(({ document }) => document.key === DRAFTED.edited)?.document as ConceptDocument
  const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: `about ${SECRET}` }
  const bodies: readonly ContentDocument[] = [
    concept(DRAFTED.driver, 'DRIVER', `Slope of ${SECRET}`),
    concept(DRAFTED.injury, 'INJURY', `Knee of ${SECRET}`),
    letter,
    story,
    claim(DRAFTED.claim, DRAFTED.driver, 'mechanism:left-leg-reach-down'),
    claim(DRAFTED.other, 'mechanism:left-leg-reach-down', DRAFTED.injury),
    { ...camber, name: `Roads of ${SECRET}` },
  ]
  await store.createChangeset({ id: DRAFT, title: `The ${SECRET} changeset` }, act)
  const edits = bodies.map((body) => ({
    document: body.key,
    body,
    basedOn: body.key === DRAFTED.edited ? 1 : 0,
  }))
  const staged = await store.stage(DRAFT, edits, act)
  if (staged.outcome !== 'STAGED') throw new Error(JSON.stringify(staged))
}
