import { conceptKindOf, type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import { fewSuggestions } from '../errors/few-suggestions.ts'
import type {
  ConceptDocument,
  ContentSet,
  EvidenceItem,
  FactEntry,
  FindingEntry,
  MentionEntry,
  SectionEntry,
} from './documents.ts'
import { linkTarget } from './prose/link-target.ts'
import { partOfSection } from './prose/part-of-section.ts'
import { createProseReader, type ProseReader } from './prose/prose-reader.ts'
import { rowsNamed } from './tables/rows-named.ts'
import { type Path, type Violation, violation } from './violation.ts'

/**
 * Turns every reference into a full key. A bare slug names the one concept (or, where a source is
 * meant, the source) that bears it. References to nothing, or to two things, are violations and
 * stay as written. A row of a table is named by its full key only. `declared` are the keys that
 * were meant to exist, even where their documents could not be read.
 */
export function resolveReferences(
  content: ContentSet,
  declared: ReadonlySet<Key>,
  reader: ProseReader = createProseReader(),
): { readonly content: ContentSet; readonly violations: readonly Violation[] } {
  const violations: Violation[] = []
  const bySlug = new Map<string, Key[]>()
  for (const key of declared) {
    const parts = splitKey(key)
    if (parts === undefined || conceptKindOf(parts.prefix) === undefined) continue
    const sameSlug = bySlug.get(parts.slug)
    if (sameSlug) sameSlug.push(key)
    else bySlug.set(parts.slug, [key])
  }
  const keysOf = (prefix: string) => () => [...declared].filter((key) => key.startsWith(`${prefix}:`))

  const rows = rowsNamed(content.tables ?? [])
  const suggest = fewSuggestions()
  const unknown = (
    reference: string,
    what: string,
    candidates: () => Iterable<string>,
    document: Key,
    path: Path,
  ): Key => {
    const message = `there is no ${what} "${reference}".${suggest(reference, candidates, what)}`
    violations.push(violation('UNKNOWN_ID', document, path, message))
    return reference
  }
  const concept = (reference: string, document: Key, path: Path): Key => {
    const sameSlug = bySlug.get(splitKey(reference)?.slug ?? reference) ?? []
    if (sameSlug.includes(reference) || (reference.includes(':') && rows.hasConcept(reference))) return reference
    const [only, ...others] = reference.includes(':') ? [] : sameSlug
    if (only !== undefined && others.length === 0) return only
    if (only !== undefined) {
      const message = `"${reference}" may be ${sameSlug.join(' or ')}; write the key you mean`
      violations.push(violation('AMBIGUOUS_ID', document, path, message))
      return reference
    }
    // Of the same slug under another kind, that is the likeliest; after it, whatever is written
    // alike.
    const everything = () => (reference.includes(':') ? [...bySlug.values()].flat() : bySlug.keys())
    return unknown(reference, 'concept', sameSlug.length > 0 ? () => sameSlug : everything, document, path)
  }
  const source = (reference: string, document: Key, path: Path): Key => {
    const key = reference.includes(':') ? reference : `source:${reference}`
    return declared.has(key) && key.startsWith('source:')
      ? key
      : unknown(key, 'source', keysOf('source'), document, path)
  }
  const evidence = (items: readonly EvidenceItem[], document: Key, path: Path): EvidenceItem[] =>
    items.map((item, index) => ({ ...item, source: source(item.source, document, [...path, index, 'source']) }))
  const findings = (items: readonly FindingEntry[], document: Key): FindingEntry[] =>
    items.map((item, index) => ({ ...item, source: source(item.source, document, ['findings', index, 'source']) }))
  const facts = (entries: readonly FactEntry[]): FactEntry[] =>
    entries.map((fact) => ({ ...fact, evidence: evidence(fact.evidence, fact.key, ['evidence']) }))

  const mentions = ({ key, mentions: written }: ConceptDocument): MentionEntry[] => {
    const named = new Set<Key>()
    return written.map((mention) => {
      const path = ['mentions', mention.source]
      const resolved = source(mention.source, key, path)
      if (named.has(resolved)) {
        violations.push(
          violation('DUPLICATE_ID', key, path, `${resolved} is named twice; put its passages into one list`),
        )
      }
      named.add(resolved)
      return { ...mention, source: resolved }
    })
  }

  const prose = (section: SectionEntry, document: Key, index: number): void => {
    for (const { kind, target, line } of reader.references(section).references) {
      const link = kind === 'CITATION' ? ({ kind: 'DOCUMENT', key: target } as const) : linkTarget(target)
      if (kind === 'IMAGE' || link?.kind !== 'DOCUMENT') continue
      const { key } = link
      const prefix = kind === 'CITATION' ? 'claim' : key.slice(0, key.indexOf(':'))
      if (key.startsWith(`${prefix}:`) && (declared.has(key) || rows.hasClaim(key) || rows.hasConcept(key))) continue
      const path = partOfSection(index, line)
      // A citation by the short id of a claim is nearest to its key.
      const inFull = `${prefix}:${key}`
      const [written, candidates] = declared.has(inFull) ? [inFull, () => [inFull]] : [key, keysOf(prefix)]
      const what = conceptKindOf(prefix) ? 'concept' : prefix
      const message = `there is no ${what} "${key}".${suggest(written, candidates, what)}`
      violations.push(violation('UNKNOWN_ID', document, path, message))
    }
  }

  const resolved: ContentSet = {
    publishedAt: content.publishedAt,
    concepts: content.concepts.map((document) => ({
      ...document,
      facts: facts(document.facts),
      mentions: mentions(document),
    })),
    claims: content.claims.map((document) => ({
      ...document,
      subject: concept(document.subject, document.key, ['subject']),
      object: concept(document.object, document.key, ['object']),
      mechanism: document.mechanism.map((item, index) => concept(item, document.key, ['mechanism', index])),
      evidence: evidence(document.evidence, document.key, ['evidence']),
      ...(document.findings && { findings: findings(document.findings, document.key) }),
    })),
    sources: content.sources.map((document) => ({
      ...document,
      facts: facts(document.facts),
      derivedFrom: document.derivedFrom && source(document.derivedFrom, document.key, ['derivedFrom']),
    })),
    articles: content.articles.map((document) => {
      for (const { anchor, claims } of document.anchors) {
        for (const [index, key] of claims.entries()) {
          if (!declared.has(key) && !rows.hasClaim(key))
            unknown(key, 'claim', keysOf('claim'), document.key, ['claims', anchor, index])
        }
      }
      for (const [index, section] of document.sections.entries()) prose(section, document.key, index)
      return document
    }),
    ...(content.tables && { tables: content.tables }),
  }
  return { content: resolved, violations }
}
