import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'

/** A name in another language. */
export interface TranslatedName {
  readonly language: string
  readonly name: string
}

/** The translated names and synonyms of a concept, by language, each once. */
export function translatedNames({ texts }: Pick<SnapshotPart, 'texts'>, concept: Key): readonly TranslatedName[] {
  const record = texts?.get(concept)
  if (record === undefined) return []
  return Object.keys(record.languages)
    .sort()
    .flatMap((language) => {
      const { name, alsoCalled } = record.languages[language] ?? {}
      const names = new Set([...(name ? [name.text] : []), ...(alsoCalled?.text.split('\n') ?? [])])
      return [...names].map((its) => ({ language, name: its }))
    })
}
