import { type EndingPair, otherNumbers } from './plural-forms.ts'

const ENDINGS: readonly EndingPair[] = [
  ['', 'e'],
  ['', 'en'],
  ['', 'er'],
  ['', 'n'],
  ['', 's'],
  ['', 'se'],
  ['in', 'innen'],
  ['um', 'en'],
  ['um', 'a'],
  ['us', 'en'],
  ['us', 'i'],
  ['is', 'en'],
  ['a', 'en'],
  ['on', 'a'],
]

/**
 * The possible forms of a German word in the other grammatical number. Folded letters have no
 * umlauts, so `band` also gives `bander` (Bänder).
 */
export const germanPlurals = (word: string): ReadonlySet<string> => otherNumbers(word, ENDINGS)
