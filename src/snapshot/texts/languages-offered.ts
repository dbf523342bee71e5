import type { Snapshot } from '../snapshot.ts'

/** The languages that a snapshot has texts in: that of the source first, then the others in order. */
export function languagesOffered({
  texts,
  sourceLanguage,
}: Pick<Snapshot, 'texts' | 'sourceLanguage'>): readonly string[] {
  const found = new Set<string>()
  for (const { languages } of texts.values()) for (const language of Object.keys(languages)) found.add(language)
  return Object.freeze([sourceLanguage, ...[...found].filter((tag) => tag !== sourceLanguage).sort()])
}
