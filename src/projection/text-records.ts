import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { languagesOf, translationIn } from '../content/translations/translation-status.ts'
import type { TextRecord, TranslatedText } from '../snapshot/texts/text-record.ts'

/** The translations of documents as readers get them; of documents without any there is no record. */
export const textRecords = (documents: readonly ContentDocument[]): readonly TextRecord[] =>
  documents.flatMap((document) => textRecord(document) ?? [])

function textRecord(document: ContentDocument): TextRecord | null {
  const languages: Record<string, Record<string, TranslatedText>> = {}
  const incomplete: string[] = []
  for (const language of languagesOf(document)) {
    const texts: Record<string, TranslatedText> = {}
    const { units } = translationIn(document, language)
    for (const { unit, source, text, status } of units) {
      // Those of attributes are beside their values, which not everybody may see.
      if (source === null || unit.startsWith('attributes.')) continue
      if (text !== null) texts[unit] = { text, ...(status === 'OUTDATED' && { isOutdated: true }) }
      else if (!incomplete.includes(language)) incomplete.push(language)
    }
    if (Object.keys(texts).length > 0) languages[language] = texts
  }
  return Object.keys(languages).length === 0 ? null : { key: document.key, languages, incomplete: incomplete.sort() }
}
