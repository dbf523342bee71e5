import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { languagesOf, translationIn } from '../content/translations/translation-status.ts'
import { unitsOf } from '../content/translations/translation-units.ts'
import type { TextsByLanguage, TranslatedText } from '../snapshot/texts/text-record.ts'

/** The part of a record that has its translations; nothing where there are none. */
type WithTexts = { readonly translations?: TextsByLanguage }

/** The translations of a declaration: its label, its description and the labels of its choices. */
export const textsOfDeclaration = (document: ContentDocument): WithTexts => textsUnder(document, '')

/** The translations of the values of one attribute, by number from 1. */
export const textsOfValues = (document: ContentDocument, attribute: Key): WithTexts =>
  textsUnder(document, unitsOf(attribute))

function textsUnder(document: ContentDocument, prefix: string): WithTexts {
  const translations: Record<string, Record<string, TranslatedText>> = {}
  for (const language of languagesOf(document)) {
    const texts: Record<string, TranslatedText> = {}
    for (const { unit, source, text, status } of translationIn(document, language).units)
      if (source !== null && text !== null && unit.startsWith(prefix))
        texts[unit.slice(prefix.length)] = { text, ...(status === 'OUTDATED' && { isOutdated: true }) }
    if (Object.keys(texts).length > 0) translations[language] = texts
  }
  return Object.keys(translations).length === 0 ? {} : { translations }
}
