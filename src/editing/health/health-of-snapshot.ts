import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { violationIn } from '../../content/violation.ts'
import { hedgesCountOnce } from '../../projection/rules/hedges-count-once.ts'
import type { UsageIndex } from '../../projection/usage/usage-index.ts'
import type { ClaimRecord, EvidenceRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { foldLetters } from '../../text/fold-letters.ts'
import { statementOf } from '../../traversal/explain/same-statement.ts'
import { linesFor } from '../../traversal/questions/evidence-lines.ts'
import type { Work } from '../../traversal/search/work.ts'
import { byDocument, finding, type HealthFinding, type HealthReason } from './health-finding.ts'

/** What one version says of its own health. */
export interface HealthOfSnapshot {
  /** By reason, each in order of document. */
  readonly findings: ReadonlyMap<HealthReason, readonly HealthFinding[]>
  /** How many quotes documents have from each source, in order of key. */
  readonly quotesOf: ReadonlyMap<Key, number>
}

/** The reasons that a version shows by itself. */
const OF_SNAPSHOT: readonly HealthReason[] = [
  'EVIDENCE_AGAINST',
  'CONTRADICTING_TWINS',
  'ONE_LINE_OF_EVIDENCE',
  'HEDGE_COUNTED_TWICE',
  'CONCEPT_WITHOUT_CLAIM',
  'CONCEPT_WITHOUT_ARTICLE',
  'SAME_NAME',
  'SOURCE_WITHOUT_CLAIM',
]

/** The number of documents between two yields. */
const DOCUMENTS_PER_STEP = 128

/**
 * Looks through the documents of a version, not the rows of tables, which nobody edits one by one.
 * Linear in the documents.
 */
export function* healthOfSnapshot(snapshot: Snapshot, usage: UsageIndex): Work<HealthOfSnapshot> {
  const findings = new Map<HealthReason, HealthFinding[]>(OF_SNAPSHOT.map((reason) => [reason, []]))
  const add = (...found: readonly HealthFinding[]) => {
    for (const item of found) findings.get(item.reason)?.push(item)
  }
  const passages = new Map<string, ClaimRecord[]>()
  const quotes = new Map<Key, number>()
  let looked = 0
  const isDue = () => ++looked % DOCUMENTS_PER_STEP === 0
  const count = (evidence: readonly EvidenceRecord[]) => {
    for (const { source } of evidence) quotes.set(source, (quotes.get(source) ?? 0) + 1)
  }

  for (const claim of snapshot.written.claims) {
    add(...findingsOfClaim(snapshot, claim))
    count(claim.evidence)
    for (const passage of hedgesCountOnce.groupsOf(asDocument(claim))) {
      const list = passages.get(passage)
      if (list) list.push(claim)
      else passages.set(passage, [claim])
    }
    if (isDue()) yield
  }
  const hedges = new Map<Key, number>()
  for (const [passage, claims] of passages) {
    for (const item of hedgesTwice(passage, claims)) {
      const number = hedges.get(item.document) ?? 0
      hedges.set(item.document, number + 1)
      add({ ...item, number })
    }
    if (isDue()) yield
  }

  const told = toldInArticles(snapshot)
  const named = new Map<string, Key[]>()
  for (const { key, name, alsoCalled, facts } of snapshot.written.concepts) {
    for (const { evidence } of facts) count(evidence)
    if (usage.usesOf(key, ['SUBJECT', 'OBJECT', 'MECHANISM']).length === 0) add(finding('CONCEPT_WITHOUT_CLAIM', key))
    if (!told.has(key) && usage.usesOf(key, ['LINK']).length === 0) add(finding('CONCEPT_WITHOUT_ARTICLE', key))
    for (const label of new Set([name, ...alsoCalled].map(foldLetters))) {
      const list = named.get(label)
      if (list) list.push(key)
      else named.set(label, [key])
    }
    if (isDue()) yield
  }
  for (const { key, name } of snapshot.written.concepts) {
    // A name counts with the synonyms of others; two equal synonyms are common, and no fault.
    const others = (named.get(foldLetters(name)) ?? []).filter((other) => other !== key)
    if (others.length > 0) add(finding('SAME_NAME', key, { related: others.slice(0, MOST_RELATED).sort() }))
    if (isDue()) yield
  }
  for (const { key, facts } of snapshot.written.sources) {
    for (const { evidence } of facts) count(evidence)
    const isCited = snapshot.columnarClaims.numbersOfSource(key).length > 0 || usage.usesOf(key, ['FACT']).length > 0
    if (!isCited) add(finding('SOURCE_WITHOUT_CLAIM', key))
    if (isDue()) yield
  }
  // A passage is met at its first claim, so its findings are out of order.
  findings.get('HEDGE_COUNTED_TWICE')?.sort(byDocument)
  const inOrder = [...quotes].sort(([one], [other]) => (one < other ? -1 : 1))
  return { findings, quotesOf: new Map(inOrder) }
}

/** The most other documents that one finding names. */
const MOST_RELATED = 20

function findingsOfClaim(snapshot: Snapshot, claim: ClaimRecord): HealthFinding[] {
  const found: HealthFinding[] = []
  const { key } = claim
  const against = [...claim.evidence, ...(claim.findings ?? [])].filter(({ stance }) => stance === 'REFUTES')
  const sources = [...new Set(against.map(({ source }) => source))].sort()
  if (sources.length > 0) found.push(finding('EVIDENCE_AGAINST', key, { related: sources.slice(0, MOST_RELATED) }))
  const twins = claim.polarity === 'AFFIRMED' ? twinsOf(snapshot, claim) : []
  if (twins.length > 0) found.push(finding('CONTRADICTING_TWINS', key, { related: twins }))
  const lines = linesFor(snapshot, claim)
  if (lines.length === 1)
    found.push(finding('ONE_LINE_OF_EVIDENCE', key, { related: lines.map(({ origin }) => origin.key) }))
  return found
}

/** The claims that deny what a claim affirms. */
function twinsOf({ columnarClaims }: Snapshot, claim: ClaimRecord): Key[] {
  const twins: Key[] = []
  const statement = statementOf(claim)
  for (const number of columnarClaims.between(claim.subject, claim.object)) {
    if (twins.length === MOST_RELATED) break
    const other = columnarClaims.claimAt(number)
    if (other.polarity !== claim.polarity && statementOf(other) === statement) twins.push(other.key)
  }
  return twins
}

/** A claim as the rule of hedges reads it: records and documents have the same fields for it. */
const asDocument = (claim: ClaimRecord): ContentDocument => claim as unknown as ContentDocument

/** What the rule of content says of the claims of one passage. */
function hedgesTwice(passage: string, claims: readonly ClaimRecord[]): HealthFinding[] {
  if (claims.length < hedgesCountOnce.smallest || claims.length > hedgesCountOnce.largest) return []
  const violations = Array.from(hedgesCountOnce.check(passage, claims.map(asDocument)), violationIn)
  return violations.map(({ document, message }) => finding('HEDGE_COUNTED_TWICE', document, { detail: message }))
}

/** The concepts in claims that the sections of articles express. */
function toldInArticles({ written, claims }: Snapshot): ReadonlySet<Key> {
  const told = new Set<Key>()
  for (const { sections } of written.articles)
    for (const section of sections)
      for (const key of section.claims) {
        const claim = claims.get(key)
        if (!claim) continue
        for (const concept of [claim.subject, claim.object, ...claim.mechanism]) told.add(concept)
      }
  return told
}
