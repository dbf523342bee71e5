import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Translated, TranslationEntry } from './translation.ts'
import { type TranslationUnit, translationUnits } from './translation-units.ts'

/**
 * Whether a translation was made from the present source text: `OUTDATED` where that has changed or
 * gone since, `MISSING` where there is none.
 */
export type TranslationStatus = 'CURRENT' | 'OUTDATED' | 'MISSING'

/** A unit of a document in one language. */
export interface UnitTranslation {
  readonly unit: string
  /** Null where the document has no such part anymore. */
  readonly source: TranslationUnit | null
  /** Null where it is missing. */
  readonly text: string | null
  readonly status: TranslationStatus
}

/** A document in one language. */
export interface DocumentTranslation {
  readonly language: string
  /**
   * `OUTDATED` where any unit is; otherwise `MISSING` where a unit that is needed is; otherwise
   * `CURRENT`.
   */
  readonly status: TranslationStatus
  /** In the order of the document, then those whose part is gone. Units that nobody needs are there where they are translated. */
  readonly units: readonly UnitTranslation[]
}

export const translationsOf = (document: ContentDocument): readonly TranslationEntry[] =>
  (document as Translated).translations ?? []

/** The languages that a document has any translation in, in order. */
export const languagesOf = (document: ContentDocument): readonly string[] => [
  ...new Set(translationsOf(document).map(({ language }) => language)),
]

/**
 * A document in a language, whether it has anything in it or not. `texts` are the attributes whose
 * values are texts, as for `translationUnits`.
 */
export function translationIn(
  document: ContentDocument,
  language: string,
  texts?: ReadonlySet<Key>,
): DocumentTranslation {
  const entries = new Map(
    translationsOf(document).flatMap((entry) => (entry.language === language ? [[entry.unit, entry]] : [])),
  )
  const units: UnitTranslation[] = []
  for (const source of translationUnits(document, texts)) {
    const entry = entries.get(source.unit)
    entries.delete(source.unit)
    if (entry === undefined) {
      if (source.isNeeded) units.push({ unit: source.unit, source, text: null, status: 'MISSING' })
      continue
    }
    const status = entry.of === fingerprintOf(source.source) ? 'CURRENT' : 'OUTDATED'
    units.push({ unit: source.unit, source, text: entry.text, status })
  }
  for (const { unit, text } of entries.values()) units.push({ unit, source: null, text, status: 'OUTDATED' })
  const has = (status: TranslationStatus) => units.some((unit) => unit.status === status)
  return { language, status: has('OUTDATED') ? 'OUTDATED' : has('MISSING') ? 'MISSING' : 'CURRENT', units }
}
