import type fc from 'fast-check'
import { mayJoin } from '../../graph/vocabulary/may-join.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { ClaimDocument, ContentSet, EvidenceItem, FactEntry } from '../../src/content/documents.ts'
import { lostInArticleFile } from '../../src/content/files/lost-in-article-file.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { translatedArticle } from '../../src/content/translations/translated-article.ts'
import type { Translated } from '../../src/content/translations/translation.ts'
import { type TranslationUnit, translationUnits } from '../../src/content/translations/translation-units.ts'
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
      soundlyTranslated({
        ...concept,
        facts: facts(concept.facts),
        mentions: concept.mentions.map(({ source, passages }) => ({ source, passages: passages.map(() => WHOLE.id) })),
      }),
    ),
    claims: claims.map(soundlyTranslated),
    sources: content.sources.map((source) =>
      soundlyTranslated({
        ...source,
        derivedFrom:
          source.derivedFrom !== undefined && source.derivedFrom < source.key ? source.derivedFrom : undefined,
        passages: [...source.passages.filter(({ id }) => id !== WHOLE.id), WHOLE],
        facts: facts(source.facts),
      }),
    ),
    articles: content.articles.map((article) =>
      soundlyTranslated({
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

/**
 * The document with its translations in the form of their sources. An article keeps those in
 * languages into which the whole can be written as a file.
 */
function soundlyTranslated<Document extends ContentDocument & Translated>(document: Document): Document {
  const { translations, ...rest } = document
  if (!translations) return document
  const units = new Map(translationUnits(document).map((unit) => [unit.unit, unit]))
  const fitting = translations.map((entry) => ({ ...entry, text: inFormOf(units.get(entry.unit), entry.text) }))
  const translated = { ...document, translations: fitting }
  if (!('sections' in translated)) return translated
  const kept = fitting.filter(({ language }) => lostInArticleFile(translatedArticle(translated, language)) === null)
  return (kept.length === 0 ? rest : { ...rest, translations: kept }) as Document
}

/**
 * The text as a translation of the part: no longer than it may be, on one line, or with as many
 * items as the part has.
 */
function inFormOf(unit: TranslationUnit | undefined, text: string): string {
  const within = (given: string) => {
    const cut = given.slice(0, unit?.max)
    // No half of a surrogate pair.
    return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim() || 'x'
  }
  if (unit?.form === 'LINE') return within(text.replaceAll(/[\r\n]+/g, ' ').trim())
  if (unit?.form !== 'LIST') return text.length > (unit?.max ?? text.length) ? within(text) : text
  const items = text.split('\n').map((item) => item.trim() || 'x')
  const list = Array.from({ length: unit.items ?? items.length }, (_, index) => items[index] ?? 'x').join('\n')
  return list.length > unit.max ? list.replaceAll(/[^\n]+/g, 'x') : list
}
