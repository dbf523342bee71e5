import type fc from 'fast-check'
import { mayJoin } from '../../graph/vocabulary/may-join.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { ClaimDocument, ContentSet, EvidenceItem, FactEntry } from '../../src/content/documents.ts'
import type { Translated } from '../../src/content/translations/translation.ts'
import { randomContent } from './random-content.ts'

/** A passage that every source has and that holds any quote. */
const WHOLE = { id: 'whole', start: 0, end: 100_000 }

/**
 * Random content that breaks no rule, so that it can be published. Its text is as wild as that of
 * any random content.
 */
export const soundContent: fc.Arbitrary<ContentSet> = randomContent.map(sound)

function sound(content: ContentSet): ContentSet {
  const sources = content.sources.map(({ key }) => key)
  const quoted = (text: string, source: string, start: number): EvidenceItem => {
    const [quote = 'x'] = /^\s*(?:\S+\s+){0,7}\S+/u.exec(text) ?? []
    return { source, passage: WHOLE.id, quote, start, end: start + quote.length, stance: 'SUPPORTS' }
  }
  const evidence = (items: readonly EvidenceItem[]): EvidenceItem[] =>
    items.length === 0 && sources[0] !== undefined
      ? [quoted('one word', sources[0], 7)]
      : items.map(({ quote, source, start, stance }) => ({ ...quoted(quote, source, start), stance }))
  const facts = (list: readonly FactEntry[]): FactEntry[] =>
    list.flatMap((fact) => (sources.length === 0 ? [] : [{ ...fact, evidence: evidence(fact.evidence) }]))

  const kindOf = new Map(content.concepts.map(({ key, kind }) => [key, kind]))
  const said = new Set<string>()
  const claims = content.claims.flatMap((claim, index): ClaimDocument[] => {
    const [from, to] = [kindOf.get(claim.subject), kindOf.get(claim.object)]
    if (claim.subject === claim.object || sources.length === 0 || !from || !to) return []
    const predicates = PREDICATE_NAMES.filter(
      // In one direction only, or there would be circles.
      (name) => mayJoin(name, from, to) && (name !== 'SUBTYPE_OF' || claim.subject < claim.object),
    )
    const predicate = predicates[index % predicates.length]
    const statement = `${claim.subject} ${predicate} ${claim.object}`
    if (predicate === undefined || said.has(statement)) return []
    said.add(statement)
    return [{ ...claim, predicate, shortcut: false, evidence: evidence(claim.evidence) }]
  })
  const known = new Set(claims.map(({ key }) => key))
  return {
    publishedAt: content.publishedAt,
    ...(content.attributes && { attributes: content.attributes }),
    concepts: content.concepts.map((concept) =>
      untranslated({
        ...concept,
        facts: facts(concept.facts),
        mentions: concept.mentions.map(({ source, passages }) => ({ source, passages: passages.map(() => WHOLE.id) })),
      }),
    ),
    claims: claims.map(untranslated),
    sources: content.sources.map((source) =>
      untranslated({
        ...source,
        derivedFrom:
          source.derivedFrom !== undefined && source.derivedFrom < source.key ? source.derivedFrom : undefined,
        passages: [...source.passages.filter(({ id }) => id !== WHOLE.id), WHOLE],
        facts: facts(source.facts),
      }),
    ),
    articles: content.articles.map((article) =>
      untranslated({
        ...article,
        anchors: article.sections.map(({ anchor }) => ({
          anchor,
          claims: (article.anchors.find((entry) => entry.anchor === anchor)?.claims ?? []).filter((key) =>
            known.has(key),
          ),
        })),
      }),
    ),
  }
}

/** The document without translations: random ones have other forms than their sources. */
function untranslated<Document extends Translated>(document: Document): Document {
  const { translations: _, ...rest } = document
  return rest as Document
}
