import type { Said } from '../wording/words.ts'

/** What a resolver may give for a string: the default resolver asks for the words of the request. */
export type WordedString = string | Said
