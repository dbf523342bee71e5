import { sharedWork } from '../shared-work.ts'
import { CONCEPTS_PER_STEP, type LabelForms } from './label-forms.ts'
import { pluralForms } from './plural-forms.ts'
import { errorsForgiven, typingErrors, UNSPACED } from './typing-errors.ts'

/** A word of some labels that resembles another word. */
export interface SimilarWord {
  readonly word: string
  /** The typing errors between both; 0 for the other grammatical number of the same word. */
  readonly errors: number
  /** The numbers of the owners of labels with the word; one may occur twice. */
  readonly numbers: Uint32Array
}

/** The words of all labels that allow typing errors, with the owners of each. */
export interface LabelWords {
  /**
   * Excludes the word itself and words that start with it. The first call gathers the words, in
   * slices of some milliseconds.
   */
  similarTo(word: string): Generator<void, readonly SimilarWord[], void>
  /** Gathers the words in advance. */
  prepare(): Generator<void, void, void>
}

/** The number of words scanned between two yields. */
const WORDS_PER_STEP = 20_000
const SHORTEST = 2
const LONGEST = 42

interface Gathered {
  readonly words: readonly string[]
  readonly letters: Uint32Array
  /** The places of words in `words`, by their length. */
  readonly ofLength: readonly (readonly number[])[]
  readonly offsets: Uint32Array
  readonly numbers: Uint32Array
}

/**
 * Words with digits, and of scripts without spaces, are left out. They may be as many as concepts,
 * and search forgives no errors in them.
 */
export function labelWords(forms: LabelForms): LabelWords {
  const gathered = sharedWork(function* () {
    return yield* gather(yield* forms.all())
  })
  return {
    *prepare() {
      yield* gathered()
    },
    *similarTo(word) {
      const plurals = word.length < SHORTEST ? NONE : pluralForms(word)
      const most = errorsForgiven(word)
      if (most === 0 && plurals.size === 0) return []
      const { words, letters, ofLength, offsets, numbers } = yield* gathered()
      const found: SimilarWord[] = []
      const take = (at: number, errors: number) =>
        found.push({ word: words[at]!, errors, numbers: numbers.subarray(offsets[at], offsets[at + 1]) })
      const own = lettersIn(word)
      const errorsTo = typingErrors(word, most)
      const reach = Math.max(most, MOST_BY_ENDING)
      let looked = 0
      for (let length = Math.max(SHORTEST, word.length - reach); length <= word.length + reach; length++) {
        for (const at of ofLength[length] ?? []) {
          if (++looked % WORDS_PER_STEP === 0) yield
          const other = words[at]!
          if (other.startsWith(word)) continue
          if (plurals.has(other)) take(at, 0)
          else if (most > 0 && bits(own ^ letters[at]!) <= 2 * most) {
            const errors = errorsTo(other)
            if (errors <= most) take(at, errors)
          }
        }
      }
      return found
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The greatest length difference between a plural and its singular: `child`, `children`. */
const MOST_BY_ENDING = 3

function* gather(forms: readonly string[]): Generator<void, Gathered, void> {
  const placeOf = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  let seen = new Uint32Array(forms.length + 16)
  const ends = new Uint32Array(forms.length)
  let size = 0
  for (let number = 0; number < forms.length; number++) {
    for (const word of forms[number]!.split(BETWEEN)) {
      if (word.length < SHORTEST || word.length > LONGEST || DIGIT.test(word)) continue
      if (word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word)) continue
      let at = placeOf.get(word)
      if (at === undefined) {
        at = words.length
        placeOf.set(word, at)
        words.push(word)
        counts.push(0)
      }
      counts[at]!++
      if (size === seen.length) {
        const more = new Uint32Array(2 * size)
        more.set(seen)
        seen = more
      }
      seen[size++] = at
    }
    ends[number] = size
    if (number % CONCEPTS_PER_STEP === CONCEPTS_PER_STEP - 1) yield
  }
  placeOf.clear()
  const offsets = new Uint32Array(words.length + 1)
  const letters = new Uint32Array(words.length)
  const ofLength: number[][] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    offsets[at + 1] = offsets[at]! + counts[at]!
    letters[at] = lettersIn(word)
    ofLength[word.length] ??= []
    ofLength[word.length]!.push(at)
    if (at % WORDS_PER_STEP === WORDS_PER_STEP - 1) yield
  }
  const next = offsets.slice()
  const numbers = new Uint32Array(size)
  let from = 0
  for (let number = 0; number < forms.length; number++) {
    for (const end = ends[number]!; from < end; from++) numbers[next[seen[from]!]!++] = number
    if (number % (8 * CONCEPTS_PER_STEP) === 0) yield
  }
  return { words, letters, ofLength, offsets, numbers }
}

/** Thai, the first script without spaces. */
const FIRST_UNSPACED = 0x0e00

const BETWEEN = /[ \n]/u
const DIGIT = /\p{N}/u

/**
 * The letters of a word as a bit set. Words with one error between them differ in at most two bits.
 */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bits(set: number): number {
  let count = set - ((set >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
