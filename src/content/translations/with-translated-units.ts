import type { ContentDocument } from '../lifecycle/revision.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { TranslationEntry } from './translation.ts'
import { translationsOf } from './translation-status.ts'
import { isUnitName, translationUnits } from './translation-units.ts'
import { withTranslations } from './with-translations.ts'

/** A unit of a document that came back from a translator. */
export interface TranslatedUnit {
  readonly unit: string
  /** The source text that the translator saw. */
  readonly source: string
  /** Empty: nothing is translated. */
  readonly target: string
  /** Whether it is still marked as made from an older source text. */
  readonly isOutdated: boolean
}

export interface UnitsApplied {
  /** The document itself where nothing changes. */
  readonly document: ContentDocument
  /** The units that are new or have another text. */
  readonly changed: readonly string[]
  /** Those whose source text is another one by now, or is gone: they are outdated from the start. */
  readonly stale: readonly string[]
  /** Those that no document of this type has. */
  readonly unknown: readonly string[]
}

/**
 * A document with units that came back from a translator. Each remembers the source text that the
 * translator saw. A unit without a translation stays as it is, and so does one that came back as it
 * went out.
 */
export function withTranslatedUnits(
  document: ContentDocument,
  language: string,
  units: readonly TranslatedUnit[],
): UnitsApplied {
  const entries = new Map(translationsOf(document).map((entry) => [`${entry.language} ${entry.unit}`, entry]))
  const sources = new Map(translationUnits(document).map(({ unit, source }) => [unit, source]))
  const changed: string[] = []
  const stale: string[] = []
  const unknown: string[] = []
  for (const { unit, source, target, isOutdated } of units) {
    if (target.trim() === '') continue
    if (!isUnitName(document.key, unit)) {
      unknown.push(unit)
      continue
    }
    const name = `${language} ${unit}`
    const before = entries.get(name)
    const entry: TranslationEntry = { language, unit, text: target, of: fingerprintOf(source) }
    if (before?.text === target && (isOutdated || before.of === entry.of)) continue
    entries.set(name, entry)
    changed.push(unit)
    if (sources.get(unit) !== source) stale.push(unit)
  }
  if (changed.length === 0) return { document, changed, stale, unknown }
  return { document: withTranslations(document, [...entries.values()]), changed, stale, unknown }
}
