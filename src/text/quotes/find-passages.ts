import approximately from 'approx-string-match'
import { distance } from 'fastest-levenshtein'
import { wordsOf } from '../words-of.ts'
import { type FoldedText, foldQuoted, foldWords } from './fold-quoted.ts'
import { nearWords } from './near-words.ts'
import { plainSpaces } from './plain-spaces.ts'

/** How a passage agrees with the words that were sought. */
export type PassageMatch =
  /** Letter by letter, but for kinds of spaces. */
  | 'EXACT'
  /** But for case, spaces, quotation marks, dashes and invisible characters. */
  | 'SAME_WORDS'
  /** With other letters or words. */
  | 'NEAR'

/** A passage of a text, as the text has it. */
export interface FoundPassage {
  readonly quote: string
  /** UTF-16 code units of the untouched text. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly match: PassageMatch
  /** How many letters are to be added, left out or replaced; 0 unless NEAR. */
  readonly differences: number
}

export interface FindOptions {
  /** The most passages. */
  readonly most: number
  /** How many letters may differ, as a share of those that are sought. */
  readonly tolerance: number
  /** Of passages that differ equally, the nearest to this place comes first. */
  readonly near?: number
}

/** How many folded letters are compared between two pauses. */
const WINDOW = 1_024

/** Passages are nearly alike by so many letters of the beginning. */
const MOST_LETTERS = 120

/** What the starts of near passages may cost, in letters: a text of one letter has one at each. */
const MOST_EFFORT = 3_000_000

/** The most passages with differences that are compared with each other. */
const MOST_CANDIDATES = 1_000

/**
 * The passages of a text that have some words, or nearly so, the most alike first. Near passages
 * are found by their letters (Myers' approximate string matching) and, where words have another
 * order or others between them, by their words. It pauses every few thousand letters.
 */
export function* findPassages(
  text: string,
  words: string,
  options: FindOptions,
): Generator<void, readonly FoundPassage[], void> {
  return yield* passagesIn(text, yield* foldQuoted(text), words, options)
}

/** The same in a text that is folded already. */
export function* passagesIn(
  text: string,
  folded: FoldedText,
  words: string,
  { most, tolerance, near = 0 }: FindOptions,
): Generator<void, readonly FoundPassage[], void> {
  const sought = foldWords(words)
  if (sought === '') return []
  const { letters } = folded
  const found: FoundPassage[] = []
  for (
    let at = letters.indexOf(sought);
    at >= 0 && found.length < MOST_CANDIDATES;
    at = letters.indexOf(sought, at + 1)
  )
    found.push(equalPassage(text, folded, at, sought, words))
  const order = byLikeness(near)
  if (found.length >= most) return found.sort(order).slice(0, most)

  const candidates: FoundPassage[] = []
  const beginning = sought.slice(0, MOST_LETTERS).trim()
  const errors = Math.floor(beginning.length * tolerance)
  let effort = 0
  for (let from = 0; from < letters.length && effort < MOST_EFFORT; from += WINDOW) {
    yield
    const piece = letters.slice(from, from + WINDOW + 2 * beginning.length)
    if (piece.includes(sought)) continue
    const byLetters = approximately(piece, beginning, errors)
    effort += byLetters.length * beginning.length
    for (const place of [byLetters[0], nearWords(piece, beginning)])
      if (place) candidates.push(nearPassage(text, folded, from + place.start, from + place.end, beginning))
  }
  for (const candidate of candidates.sort(order)) {
    if (found.length >= most) break
    if (!found.some(({ start, end }) => start < candidate.end && candidate.start < end)) found.push(candidate)
  }
  return found.sort(order)
}

const RANK: Readonly<Record<PassageMatch, number>> = { EXACT: 0, SAME_WORDS: 1, NEAR: 2 }

const byLikeness =
  (near: number) =>
  (a: FoundPassage, b: FoundPassage): number =>
    RANK[a.match] - RANK[b.match] ||
    a.differences - b.differences ||
    Math.abs(a.start - near) - Math.abs(b.start - near) ||
    a.start - b.start

function equalPassage(text: string, folded: FoldedText, from: number, sought: string, words: string): FoundPassage {
  const { start, end } = placeOf(text, folded, from, from + sought.length)
  const quote = text.slice(start, end)
  const isExact = plainSpaces(quote) === plainSpaces(words).trim()
  return { quote, start, end, match: isExact ? 'EXACT' : 'SAME_WORDS', differences: 0 }
}

/** How far around a place the words are read that it begins and ends in. */
const AROUND = 60

/** The passage at a place, with the whole of its first and its last word. */
function nearPassage(text: string, folded: FoldedText, from: number, to: number, sought: string): FoundPassage {
  const rough = placeOf(text, folded, from, to)
  const first = Math.max(0, rough.start - AROUND)
  const within = [...wordsOf(text.slice(first, rough.end + AROUND))]
    .map((word) => ({ start: word.start + first, end: word.end + first }))
    .filter((word) => word.end > rough.start && word.start < rough.end)
  const start = within[0]?.start ?? rough.start
  const end = within.at(-1)?.end ?? rough.end
  const quote = text.slice(start, end)
  return { quote, start, end, match: 'NEAR', differences: distance(foldWords(quote), sought) }
}

/** The place in the text from which folded letters come. */
function placeOf(text: string, { starts }: FoldedText, from: number, to: number) {
  const last = starts[to - 1] as number
  return { start: starts[from] as number, end: last + ((text.codePointAt(last) as number) > 0xffff ? 2 : 1) }
}
