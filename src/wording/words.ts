import type { ClaimRecord, ConceptRecord } from '../snapshot/records.ts'
import { sourceTextsIn, type Texts } from '../snapshot/texts/texts.ts'
import type { Scope, Statement } from './messages/statement-wording.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Wording } from './wording.ts'
import { wordingFor } from './wording-for.ts'

/** What sentences are made of for one reader: a wording, and the texts of one snapshot. */
export interface Words {
  readonly wording: Wording
  nameOf(concept: ConceptRecord): string
  nounPhraseOf(concept: ConceptRecord): NounPhrase
  /** A claim with the words of its ends and its scope. */
  statementOf(claim: ClaimRecord, subject: ConceptRecord, object: ConceptRecord): Statement
}

/** A text that waits for the words of its reader. What is searched is the same for all. */
export type Said = (words: Words) => string

/**
 * The words for texts: their first language that has a wording, or else English. A concept that is
 * not translated into it keeps its name, which fits any sentence; its phrase would bring the
 * articles of another language with it.
 */
export function wordsOf(texts: Texts): Words {
  const wording = wordingFor(texts.languages)
  const ours = primary(wording.language)
  const sourceIsOurs = primary(texts.languages.at(-1) ?? ours) === ours
  const translated = (concept: ConceptRecord): NounPhrase => {
    const name = texts.nameOf(concept)
    const plural = texts.isPlural(concept)
    if (primary(texts.languageOf(concept)) !== ours) return unchanging(name, name, plural)
    return {
      name,
      nominative: texts.phraseOf(concept),
      accusative: texts.phraseOf(concept, 'ACCUSATIVE'),
      dative: texts.phraseOf(concept, 'DATIVE'),
      plural,
    }
  }
  // A phrase that is translated takes several look-ups.
  const made = new WeakMap<ConceptRecord, NounPhrase>()
  const translatedOnce = (concept: ConceptRecord): NounPhrase => {
    const known = made.get(concept) ?? translated(concept)
    made.set(concept, known)
    return known
  }
  const nounPhraseOf =
    texts.isSource && sourceIsOurs
      ? ({ name, phrase, plural }: ConceptRecord) => unchanging(name, phrase, plural)
      : translatedOnce
  const scopeOf = (claim: ClaimRecord): Scope | null => {
    if (claim.scope === null) return null
    const text = texts.scopeOf(claim) ?? claim.scope
    return { text, isForeign: !sourceIsOurs && text === claim.scope }
  }
  return {
    wording,
    nameOf: texts.nameOf,
    nounPhraseOf,
    statementOf: (claim, subject, object) => ({
      claim,
      subject: nounPhraseOf(subject),
      object: nounPhraseOf(object),
      scope: scopeOf(claim),
    }),
  }
}

/** A phrase with one form for every case. */
const unchanging = (name: string, phrase: string, plural: boolean): NounPhrase => ({
  name,
  nominative: phrase,
  accusative: phrase,
  dative: phrase,
  plural,
})

const primary = (tag: string): string => tag.split('-', 1)[0] ?? tag

/** The words over the records as they are, in the language that these are written in. */
export const sourceWordsIn = (language: string): Words => wordsOf(sourceTextsIn(language))
