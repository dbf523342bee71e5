import type { Snapshot } from '../snapshot.ts'
import { SOURCE_LANGUAGE } from './texts.ts'

/** The languages that a snapshot has texts in: that of the source first, then the others in order. */
export function languagesOffered({ texts }: Pick<Snapshot, 'texts'>): readonly string[] {
  const found = new Set<string>()
  for (const { languages } of texts.values()) for (const language of Object.keys(languages)) found.add(language)
  return Object.freeze([SOURCE_LANGUAGE, ...[...found].filter((tag) => tag !== SOURCE_LANGUAGE).sort()])
}
