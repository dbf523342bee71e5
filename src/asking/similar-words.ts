import { pluralForms } from '../snapshot/labels/plural-forms.ts'
import { errorsForgiven, typingErrors } from '../snapshot/labels/typing-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { COMPLAINTS, FUNCTION_WORDS } from './function-words.ts'
import type { Token } from './tokens.ts'
import { wordStem } from './word-stem.ts'

/** How far the words of a question are from those of a label: 0 for the same. */
export const CLOSENESS = { SAME: 0, NUMBER: 1, STEM: 2, COMPLAINT: 2, ERROR: 3 } as const

/** Where a word of labels is in a question. */
export interface WordPlace {
  readonly token: number
  readonly closeness: number
}

/** The words of labels that a question has, and the concepts with them. */
export interface SimilarWords {
  readonly placesOf: ReadonlyMap<string, readonly WordPlace[]>
  /** The numbers of the concepts with a label of such a word. */
  readonly concepts: ReadonlySet<number>
}

const WORDS_PER_STEP = 20_000
const CONCEPTS_PER_STEP = 2_000
/** Of words that many concepts share, no more concepts are looked at. */
const MOST_CONCEPTS = 200_000
const DIGIT = /\p{N}/u

/**
 * Looks the words of a question up among those of all labels, in slices of some milliseconds:
 * the same word, its other grammatical number, another ending, and typing errors.
 */
export function* similarWords(
  { compiled: { words: labelWords, forms } }: Snapshot,
  tokens: readonly Token[],
): Generator<void, SimilarWords, void> {
  const placesOf = new Map<string, WordPlace[]>()
  const concepts = new Set<number>()
  const add = (word: string, place: WordPlace) => {
    const places = placesOf.get(word)
    if (places) places.push(place)
    else placesOf.set(word, [place])
  }
  for (const [token, { word }] of tokens.entries()) if (FUNCTION_WORDS.has(word)) add(word, { token, closeness: 0 })
  const sought = tokens.flatMap(({ word, written }, token) =>
    FUNCTION_WORDS.has(word) && !isName(written) ? [] : [{ token, closenessTo: comparison(word) }],
  )
  if (sought.length === 0) return { placesOf, concepts }
  const { words, offsets, numbers } = yield* labelWords.prepare()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    let isFound = false
    for (const { token, closenessTo } of sought) {
      const closeness = closenessTo(word)
      if (closeness === null) continue
      add(word, { token, closeness })
      isFound = true
    }
    if (isFound && concepts.size < MOST_CONCEPTS)
      for (let place = offsets[at]!; place < offsets[at + 1]!; place++) concepts.add(numbers[place]!)
    if (at % WORDS_PER_STEP === WORDS_PER_STEP - 1) yield
  }
  yield* addWordsWithDigits(yield* forms.all(), tokens, add, concepts)
  return { placesOf, concepts }
}

/** A function word in capitals may be a name, such as that of a gene. */
const isName = (written: string): boolean => written.length > 1 && written === written.toUpperCase()

/** The index of words has none with digits, so these are sought in the labels themselves. */
function* addWordsWithDigits(
  forms: readonly string[],
  tokens: readonly Token[],
  add: (word: string, place: WordPlace) => void,
  concepts: Set<number>,
): Generator<void, void, void> {
  const sought = tokens.flatMap(({ word }, token) => (DIGIT.test(word) ? [{ word, token }] : []))
  if (sought.length === 0) return
  for (const { word, token } of sought) add(word, { token, closeness: 0 })
  for (let number = 0; number < forms.length && concepts.size < MOST_CONCEPTS; number++) {
    if (sought.some(({ word }) => forms[number]!.includes(word))) concepts.add(number)
    if (number % CONCEPTS_PER_STEP === CONCEPTS_PER_STEP - 1) yield
  }
}

/** Null where another word is too far. */
function comparison(word: string): (other: string) => number | null {
  const plurals = pluralForms(word)
  const stem = wordStem(word)
  const isComplaint = COMPLAINTS.has(word)
  const most = errorsForgiven(word)
  const errorsTo = typingErrors(word, most)
  return (other) => {
    if (other === word) return CLOSENESS.SAME
    if (plurals.has(other)) return CLOSENESS.NUMBER
    if (other.startsWith(stem) && wordStem(other) === stem) return CLOSENESS.STEM
    if (isComplaint && COMPLAINTS.has(other)) return CLOSENESS.COMPLAINT
    if (most === 0 || FUNCTION_WORDS.has(other)) return null
    const errors = errorsTo(other)
    return errors <= most ? CLOSENESS.ERROR + errors : null
  }
}
