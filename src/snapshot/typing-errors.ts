import { distance } from 'fastest-levenshtein'

/** Scripts that write no spaces between words, so that a run of them is no word. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
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
 * How many typing errors are between two words: a letter missing, too many or another, or two neighbors swapped (the optimal
 * string alignment distance). More than `most` are not told apart.
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

/** The word with each two letters that follow each other swapped. */
export const swappedLetters = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
