import { sourceTextsIn } from '../../src/snapshot/texts/texts.ts'
import { sourceWordsIn } from '../../src/wording/words.ts'

/** The texts of records in English, and the words over them. */
export const SOURCE_TEXTS = sourceTextsIn('en')
export const ENGLISH = sourceWordsIn('en')
