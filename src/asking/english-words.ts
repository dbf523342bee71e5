import type { ConceptRecord } from '../snapshot/records.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'

/** What a question is put into words with. */
export interface QuestionWords {
  readonly wording: Wording
  nameOf(concept: ConceptRecord): string
}

/** English, with the names of concepts as their documents have them. */
export const englishWords = (nameOf = ({ name }: ConceptRecord): string => name): QuestionWords => ({
  wording: wordingFor(['en']),
  nameOf,
})
