import type { LabelWords, SimilarWord } from './label-words.ts'
import { normalizeLabel, signedForm, writtenForm } from './normalize-label.ts'
import { UNSPACED } from './typing-errors.ts'

/** A search text, in the forms in which names are compared. */
export interface SearchText {
  readonly written: string
  readonly signed: string
  /** The letters alone; empty for a text of signs. */
  readonly form: string
  readonly compact: string
  readonly words: readonly SearchWord[]
  /** The words with their signs, or null for a text without signs. */
  readonly signedWords: readonly string[] | null
}

export interface SearchWord {
  readonly word: string
  /** Whether it may occur inside another word, as every word of Chinese does. */
  readonly mayBeInside: boolean
}

/** A shorter word would occur inside too many. */
const SHORTEST_INSIDE = 3

/** The most words of a text with typing errors forgiven. */
const MOST_WORDS = 8

export function searchTextOf(text: string): SearchText {
  const form = normalizeLabel(text)
  const signed = signedForm(text)
  return {
    written: writtenForm(text),
    signed,
    form,
    compact: form.replaceAll(' ', ''),
    words: [...new Set(form.split(' '))].map((word) => ({
      word,
      mayBeInside: word.length >= SHORTEST_INSIDE || UNSPACED.test(word),
    })),
    signedWords: signed === form ? null : signed.split(' '),
  }
}

/** For each word of a text, the label words that resemble it. */
export function* similarWords(
  { words, form }: SearchText,
  labelWords: LabelWords,
): Generator<void, readonly (readonly SimilarWord[])[], void> {
  const found: (readonly SimilarWord[])[] = []
  if (form === '' || words.length > MOST_WORDS) return words.map(() => [])
  for (const { word } of words) found.push(yield* labelWords.similarTo(word))
  return found
}
