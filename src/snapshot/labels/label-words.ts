import { GONE, inPlace, movedTo, type Splice } from '../../algorithms/splice.ts'
import { splicedRows } from '../../algorithms/spliced-rows.ts'
import { endedWork, type SharedWork, sharedWork } from '../shared-work.ts'
import { CONCEPTS_PER_STEP, type LabelForms } from './label-forms.ts'
import { pluralForms } from './plural-forms.ts'
import type { PluralForms } from './plurals-in.ts'
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
  readonly prepare: SharedWork<GatheredWords>
}

/** The number of words scanned between two yields. */
const WORDS_PER_STEP = 20_000
const SHORTEST = 2
const LONGEST = 42

/** Words with the numbers of their owners, in compressed sparse rows. */
export interface GatheredWords {
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
export function labelWords(forms: LabelForms, plurals: PluralForms = pluralForms): LabelWords {
  return wordsOf(
    sharedWork(function* () {
      return yield* gather(yield* forms.all())
    }),
    plurals,
  )
}

function wordsOf(gathered: SharedWork<GatheredWords>, pluralsOf: PluralForms = pluralForms): LabelWords {
  return {
    prepare: gathered,
    *similarTo(word) {
      const plurals = word.length < SHORTEST ? NONE : pluralsOf(word)
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

function* gather(forms: readonly string[]): Generator<void, GatheredWords, void> {
  const placeOf = new Map<string, number>()
  const words: string[] = []
  const counts: number[] = []
  let seen = new Uint32Array(forms.length + 16)
  const ends = new Uint32Array(forms.length)
  let size = 0
  for (let number = 0; number < forms.length; number++) {
    for (const word of forms[number]!.split(BETWEEN)) {
      if (!isGathered(word)) continue
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
  for (let at = 0; at < words.length; at++) offsets[at + 1] = offsets[at]! + counts[at]!
  const { letters, ofLength } = yield* described(words)
  const next = offsets.slice()
  const numbers = new Uint32Array(size)
  let from = 0
  for (let number = 0; number < forms.length; number++) {
    for (const end = ends[number]!; from < end; from++) numbers[next[seen[from]!]!++] = number
    if (number % (8 * CONCEPTS_PER_STEP) === 0) yield
  }
  return { words, letters, ofLength, offsets, numbers }
}

/** The letters of words, and their places by length. */
function* described(words: readonly string[]): Generator<void, Pick<GatheredWords, 'letters' | 'ofLength'>, void> {
  const letters = new Uint32Array(words.length)
  const ofLength: number[][] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    letters[at] = lettersIn(word)
    ofLength[word.length] ??= []
    ofLength[word.length]!.push(at)
    if (at % WORDS_PER_STEP === WORDS_PER_STEP - 1) yield
  }
  return { letters, ofLength }
}

/**
 * The words after a splice of the owners of labels: made from those before where these are
 * gathered, else at the first call. Passes over arrays of numbers; only changed labels are split.
 */
export function* changedWords(
  before: LabelWords,
  splice: Splice,
  formsBefore: LabelForms,
  forms: LabelForms,
  plurals: PluralForms = pluralForms,
): Generator<void, LabelWords, void> {
  if (forms === formsBefore) return before
  const [gathered, old, current] = [before.prepare.made(), formsBefore.all.made(), forms.all.made()]
  if (gathered === undefined || old === undefined || current === undefined) return labelWords(forms, plurals)
  const moved = movedTo(splice)?.slice() ?? inPlace(old.length)
  const added = new Map<string, number[]>()
  for (const one of splice.changed) {
    if (one.before >= 0 && one.after >= 0 && old[one.before] === current[one.after]) continue
    if (one.before >= 0) moved[one.before] = GONE
    if (one.after < 0) continue
    for (const word of current[one.after]!.split(BETWEEN)) {
      if (!isGathered(word)) continue
      const numbers = added.get(word)
      if (numbers) numbers.push(one.after)
      else added.set(word, [one.after])
    }
  }
  return wordsOf(endedWork(yield* withMore(gathered, moved, added)), plurals)
}

/** The words with the numbers that are left, and with more of them. */
function* withMore(
  before: GatheredWords,
  moved: Uint32Array,
  added: ReadonlyMap<string, readonly number[]>,
): Generator<void, GatheredWords, void> {
  const addedAt = new Map<number, readonly number[]>()
  const fresh: string[] = []
  for (const [word, numbers] of added) {
    const known = before.ofLength[word.length]?.find((place) => before.words[place] === word)
    addedAt.set(known ?? before.words.length + fresh.length, numbers)
    if (known === undefined) fresh.push(word)
  }
  const all = fresh.length === 0 ? before.words : [...before.words, ...fresh]
  const { offsets, numbers } = yield* splicedRows(before, {
    movedRows: null,
    rowsAfter: all.length,
    moved,
    added: addedAt,
  })
  const isLeft = (at: number) => offsets[at + 1]! > offsets[at]!
  const isAnyGone = all.some((_word, at) => !isLeft(at))
  const words = isAnyGone ? all.filter((_word, at) => isLeft(at)) : all
  return {
    words,
    offsets: isAnyGone ? offsets.filter((_offset, at) => at === 0 || isLeft(at - 1)) : offsets,
    numbers,
    ...(words === before.words ? { letters: before.letters, ofLength: before.ofLength } : yield* described(words)),
  }
}

/** Whether typing errors are forgiven in a word. */
const isGathered = (word: string): boolean =>
  word.length >= SHORTEST &&
  word.length <= LONGEST &&
  !DIGIT.test(word) &&
  (word.charCodeAt(0) < FIRST_UNSPACED || !UNSPACED.test(word))

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
