import { distance } from 'fastest-levenshtein'

/** Scripts without spaces between words, so that a run of letters is no word. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
const DIGIT = /\p{N}/u

/** A longer word is hardly mistyped, and comparing it would take long. */
const LONGEST = 40

/**
 * The forgiven typing errors of a word: none below four letters, one up to seven, two above. None
 * in words with digits, where each digit matters, and in scripts without spaces.
 */
export function errorsForgiven(word: string): 0 | 1 | 2 {
  if (word.length < 4 || word.length > LONGEST || DIGIT.test(word) || UNSPACED.test(word)) return 0
  return word.length <= 7 ? 1 : 2
}

/**
 * The typing errors between two words: a missing, extra or different letter, or two swapped
 * neighbors (the optimal string alignment distance). Numbers above `most` are not distinguished.
 */
export const typingErrors =
  (word: string, most: number) =>
  (other: string): number => {
    if (Math.abs(other.length - word.length) > most) return most + 1
    const changes = distance(word, other)
    // A swap counts as two changes, and the plain distance is much faster.
    return changes < 2 || changes > 2 * most ? changes : alignmentDistance(word, other)
  }

function alignmentDistance(word: string, other: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= word.length; row++) {
    const next = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = word[row - 1] === other[column - 1]
      let errors = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1))
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1])
        errors = Math.min(errors, beforeLast[column - 2]! + 1)
      next.push(errors)
    }
    beforeLast = last
    last = next
  }
  return last[other.length]!
}

/** The word with each pair of neighboring letters swapped. */
export const swappedLetters = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
