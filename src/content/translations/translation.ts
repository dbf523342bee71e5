/** A text of a document in another language. */
export interface TranslationEntry {
  /** BCP 47, such as `de`. */
  readonly language: string
  /** What it translates, such as `summary` or `sections.pivot.body` (`translationUnits`). */
  readonly unit: string
  /** The translation. A list has one item per line. */
  readonly text: string
  /** The fingerprint of the source text that it was made from (`fingerprintOf`). */
  readonly of: string
}

/** A document of which texts may be translated. */
export interface Translated {
  /** In order of language, then of unit; absent where there are none. */
  readonly translations?: readonly TranslationEntry[] | undefined
}

/** The name of an entry within its document, as differences and violations show it: `de/summary`. */
export const nameOfEntry = ({ language, unit }: Pick<TranslationEntry, 'language' | 'unit'>): string =>
  `${language}/${unit}`

/** Entries in their one order. */
export const inOrderOfUnit = (entries: readonly TranslationEntry[]): TranslationEntry[] =>
  entries.toSorted((a, b) => compare(a.language, b.language) || compare(a.unit, b.unit))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
