import type { ContentDocument } from '../lifecycle/revision.ts'
import { fingerprintOf } from './fingerprint.ts'
import { inOrderOfUnit, type Translated, type TranslationEntry } from './translation.ts'
import { translationUnits } from './translation-units.ts'

/** A translation as it is sent: without a fingerprint it is made from the present source text. */
export type WrittenTranslation = Omit<TranslationEntry, 'of'> & { readonly of?: string | undefined }

/** The document with these translations instead of its own, in order, each with its fingerprint. */
export function withTranslations<Document extends ContentDocument>(
  document: Document,
  written: readonly WrittenTranslation[],
): Document {
  const { translations: _, ...others } = document as ContentDocument & Translated
  if (written.length === 0) return others as Document
  const sources = new Map(translationUnits(document).map(({ unit, source }) => [unit, source]))
  const translations = written.map(({ language, unit, text, of }): TranslationEntry => {
    return { language, unit, text, of: of ?? fingerprintOf(sources.get(unit) ?? '') }
  })
  return { ...others, translations: inOrderOfUnit(translations) } as unknown as Document
}
