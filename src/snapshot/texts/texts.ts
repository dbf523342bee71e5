import type { Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleRecord,
  AssetRecord,
  AttributeValueRecord,
  ClaimRecord,
  ConceptRecord,
  DeclarationRecord,
  FactRecord,
  GivenRecord,
  SourceRecord,
} from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import type { TextRecord, TextsByLanguage, TranslatedText } from './text-record.ts'

/** The forms of a phrase. A language without cases has the nominative alone. */
export type GrammaticalCase = 'NOMINATIVE' | 'ACCUSATIVE' | 'DATIVE' | 'GENITIVE'

/**
 * The state of what a reader gets: `MISSING` where the language that they asked for first is not
 * there, `OUTDATED` where the source text has changed since its translation.
 */
export type TextStatus = 'CURRENT' | 'OUTDATED' | 'MISSING'

type Titled = ConceptRecord | ArticleRecord | SourceRecord | ClaimRecord

/** The texts of a snapshot in the languages of a request. */
export interface Texts {
  /** BCP 47, best first. The last is the source language. */
  readonly languages: readonly string[]
  /** The first of them. */
  readonly language: string
  /** Whether all texts are those of the records, because the source language is the first. */
  readonly isSource: boolean
  /**
   * A translated unit of a document; undefined where its record is to be read. `document` is the key
   * of a concept, claim, source or article.
   */
  textOf(document: Key, unit: string): string | undefined
  /**
   * The language of a document's name or title; of a claim or source, the first in which it has a
   * text.
   */
  languageOf(record: Pick<Titled, 'key'>): string
  statusOf(record: Pick<Titled, 'key'>): TextStatus
  nameOf(concept: Pick<ConceptRecord, 'key' | 'name'>): string
  /** The phrase within a sentence. A case that is not given is that of the nominative. */
  phraseOf(concept: ConceptRecord, grammaticalCase?: GrammaticalCase): string
  /** Whether the phrase takes a plural verb, in its language. */
  isPlural(concept: ConceptRecord): boolean
  alsoCalledOf(concept: ConceptRecord): readonly string[]
  summaryOf(record: ConceptRecord | ArticleRecord): string
  noteOf(record: ConceptRecord | ClaimRecord | SourceRecord | AssetRecord): string | null
  titleOf(article: ArticleRecord): string
  /** What an asset shows or says. */
  alternativeOf(asset: AssetRecord): string
  categoryOf(article: ArticleRecord): string | null
  conditionsOf(claim: ClaimRecord): readonly string[]
  scopeOf(claim: ClaimRecord): string | null
  propertyOf(fact: FactRecord): string
  valueOf(fact: FactRecord): string
  /** The translation of a quote; null where there is none. `number` counts the evidence of the record from 1. */
  quoteOf(record: ClaimRecord | FactRecord, number: number): string | null
  /** `number` counts the findings of the claim from 1. */
  findingOf(claim: ClaimRecord, number: number): string
  labelOf(declaration: DeclarationRecord): string
  descriptionOf(declaration: DeclarationRecord): string
  /** The label of a choice of an ENUM; its name where there is no such choice. */
  optionLabelOf(declaration: DeclarationRecord, name: string): string
  /** The values of an attribute, in which texts of the type TEXT are translated. */
  valuesOf(declaration: DeclarationRecord, given: GivenRecord): readonly AttributeValueRecord[]
  /** An article whose title, summary, category and sections are those of the request. */
  articleOf(article: ArticleRecord): ArticleRecord
}

export interface TextOptions {
  /** Whether a text whose source has changed since counts as missing. Left out: it does not. */
  readonly skipsOutdated?: boolean
}

/** The texts in languages, best first, each of which the snapshot has; the source language is last. */
export function textsOf(
  { texts, ownerOf, sourceLanguage }: Pick<Snapshot, 'texts' | 'ownerOf' | 'sourceLanguage'>,
  languages: readonly string[],
  { skipsOutdated = false }: TextOptions = {},
): Texts {
  const before = languages.indexOf(sourceLanguage)
  const targets = before < 0 ? languages : languages.slice(0, before)
  if (targets.length === 0) return sourceTextsIn(sourceLanguage)
  const usable = (text: TranslatedText | undefined) =>
    text !== undefined && !(skipsOutdated && text.isOutdated) ? text : undefined
  const unitIn = (record: TextRecord, language: string, unit: string) => usable(record.languages[language]?.[unit])
  const textOf = (document: Key, unit: string): string | undefined => {
    const record = texts.get(document)
    if (record === undefined) return undefined
    for (const language of targets) {
      const found = unitIn(record, language, unit)
      if (found) return found.text
    }
    return undefined
  }
  const languageIn = (record: TextRecord | undefined): string | undefined =>
    record &&
    targets.find((language) => {
      const units = record.languages[language]
      if (units === undefined) return false
      const heading = headingOf(record.key)
      return heading === null ? Object.values(units).some(usable) : usable(units[heading]) !== undefined
    })
  const textIn = (translations: TextsByLanguage | undefined, unit: string) => {
    for (const language of targets) {
      const found = usable(translations?.[language]?.[unit])
      if (found) return found.text
    }
    return undefined
  }
  const languageOf = ({ key }: Pick<Titled, 'key'>) => languageIn(texts.get(key)) ?? sourceLanguage
  const [first = sourceLanguage] = targets
  return made({
    languages: Object.freeze([...targets, sourceLanguage]),
    language: first,
    isSource: false,
    textOf,
    textIn,
    ownerOf,
    languageOf,
    statusOf(record) {
      const its = texts.get(record.key)
      if (its === undefined || languageIn(its) !== first) return 'MISSING'
      const units = Object.values(its.languages[first] ?? {})
      return units.some(({ isOutdated }) => isOutdated)
        ? 'OUTDATED'
        : its.incomplete.includes(first)
          ? 'MISSING'
          : 'CURRENT'
    },
    phraseOf(concept, grammaticalCase = 'NOMINATIVE') {
      // The forms of a phrase are those of one language.
      const record = texts.get(concept.key)
      const language = languageIn(record)
      if (record === undefined || language === undefined) return concept.phrase
      const form = (unit: string) => unitIn(record, language, unit)?.text
      const suffix = grammaticalCase.toLowerCase()
      return (
        (grammaticalCase === 'NOMINATIVE' ? undefined : form(`phrase.${suffix}`)) ??
        form('phrase') ??
        form('name') ??
        concept.phrase
      )
    },
    isPlural(concept) {
      const record = texts.get(concept.key)
      const language = languageIn(record)
      if (record === undefined || language === undefined) return concept.plural
      const plural = unitIn(record, language, 'plural')
      return plural === undefined ? concept.plural : plural.text === 'true'
    },
  })
}

/** The unit that heads a document; null for claims, sources and assets. */
const headingOf = (key: Key): 'title' | 'name' | null => {
  if (/^(?:claim|source|asset):/.test(key)) return null
  return key.startsWith('article:') ? 'title' : 'name'
}

type Basis = Pick<
  Texts,
  'languages' | 'language' | 'isSource' | 'textOf' | 'languageOf' | 'statusOf' | 'phraseOf' | 'isPlural'
> &
  Pick<Snapshot, 'ownerOf'> & {
    /** A translated unit beside its source; undefined where that is to be read. */
    textIn(translations: TextsByLanguage | undefined, unit: string): string | undefined
  }

/** The first part of the units of a fact; of anything else there is none. */
const unitOf = (key: Key): string => (key.startsWith('fact:') ? `facts.${key.slice('fact:'.length)}.` : '')

function made({ ownerOf, textIn, ...basis }: Basis): Texts {
  const { textOf } = basis
  // Prose that was written out is remembered by its article.
  const articles = new WeakMap<ArticleRecord, ArticleRecord>()
  const listOf = (key: Key, unit: string) => textOf(key, unit)?.split('\n')
  return Object.freeze({
    ...basis,
    nameOf: ({ key, name }) => textOf(key, 'name') ?? name,
    alsoCalledOf: ({ key, alsoCalled }) => listOf(key, 'alsoCalled') ?? alsoCalled,
    summaryOf: ({ key, summary }) => textOf(key, 'summary') ?? summary,
    noteOf: ({ key, note }) => textOf(key, 'note') ?? note,
    titleOf: ({ key, title }) => textOf(key, 'title') ?? title,
    alternativeOf: ({ key, text }) => textOf(key, 'text') ?? text,
    categoryOf: ({ key, category }) => textOf(key, 'category') ?? category,
    conditionsOf: ({ key, conditions }) => listOf(key, 'conditions') ?? conditions,
    scopeOf: ({ key, scope }) => textOf(key, 'scope') ?? scope,
    propertyOf: ({ key, property }) => textOf(ownerOf(key), `${unitOf(key)}property`) ?? property,
    valueOf: ({ key, value }) => textOf(ownerOf(key), `${unitOf(key)}value`) ?? value,
    quoteOf: ({ key }, number) => textOf(ownerOf(key), `${unitOf(key)}evidence.${number}.quote`) ?? null,
    findingOf: ({ key, findings }, number) =>
      textOf(key, `findings.${number}`) ?? findings?.[number - 1]?.finding ?? '',
    labelOf: ({ translations, label }) => textIn(translations, 'label') ?? label,
    descriptionOf: ({ translations, description }) => textIn(translations, 'description') ?? description,
    optionLabelOf: ({ translations, options }, name) =>
      textIn(translations, `options.${name}`) ?? options.find((option) => option.name === name)?.label ?? name,
    valuesOf: ({ type }, { values, translations }) =>
      type !== 'TEXT' || translations === undefined
        ? values
        : values.map((value, index) => textIn(translations, String(index + 1)) ?? value),
    articleOf(article) {
      const { key } = article
      const known = articles.get(article)
      if (basis.isSource || known) return known ?? article
      const translated: ArticleRecord = {
        ...article,
        title: textOf(key, 'title') ?? article.title,
        summary: textOf(key, 'summary') ?? article.summary,
        category: textOf(key, 'category') ?? article.category,
        sections: article.sections.map((section) => ({
          ...section,
          heading: textOf(key, `sections.${section.anchor}.heading`) ?? section.heading,
          body: textOf(key, `sections.${section.anchor}.body`) ?? section.body,
        })),
      }
      articles.set(article, translated)
      return translated
    },
  } satisfies Texts)
}

/** The texts of the records themselves, which are in the source language. */
export const sourceTextsIn = (language: string): Texts =>
  made({
    languages: Object.freeze([language]),
    language,
    isSource: true,
    textOf: () => undefined,
    textIn: () => undefined,
    ownerOf: (key) => key,
    languageOf: () => language,
    statusOf: () => 'CURRENT',
    phraseOf: ({ phrase }) => phrase,
    isPlural: ({ plural }) => plural,
  })
