import { distance } from 'fastest-levenshtein'

/** Scripts that write no spaces between words, so that a run of them is no word. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const DIGIT = /\p{N}/u

/** Nobody means a longer word by one that differs, and comparing it would take long. */
const LONGEST = 40

/**
 * How many typing errors are forgiven in a word: none below four letters, one up to seven, two above. None in words with
 * digits, where each says something else, nor in scripts without spaces.
 */
export function errorsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || word.length > LONGEST || DIGIT.test(word) || UNSPACED.test(word)) return 0
  return word.length <= 7 ? 1 : 2
}

/**
 * How many typing errors are between two words: a letter missing, too many or another, or two letters swapped. More than
 * `most` are not told apart.
 */
export function typingErrors(word: string, most: number): (other: string) => number {
  const swapped = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) =>
    at + 1 < word.length ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word,
  )
  return (other) => {
    if (Math.abs(other.length - word.length) > most) return most + 1
    const errors = distance(word, other)
    // A swap is two changes to the distance, so it can only save one of what is just too far.
    if (errors < 2 || errors > most + 1) return errors
    return Math.min(errors, ...swapped.map((variant) => 1 + distance(variant, other)))
  }
}
