import { wordsOf } from '../words-of.ts'

/** Of the letters in the words that are sought, the share that a passage has at least. */
const SHARE = 0.6

/** Fewer words than this say too little in another order. */
const FEWEST = 3

/**
 * The place with the most of some words, in any order, with others between them: at most twice as
 * long as they are. Null where there is none with 60 % of their letters. Both texts are folded.
 */
export function nearWords(text: string, sought: string): { readonly start: number; readonly end: number } | null {
  const words = [...new Set(wordsOf(sought).map(({ start, end }) => sought.slice(start, end)))]
  if (words.length < FEWEST) return null
  const hits = words.flatMap((word) => placesOf(text, word)).sort((a, b) => a.start - b.start)
  const all = words.reduce((sum, { length }) => sum + length, 0)
  const reach = 2 * sought.length
  const counts = new Map<string, number>()
  let best = Math.ceil(all * SHARE) - 1
  let place: { readonly start: number; readonly end: number } | null = null
  let sum = 0
  let first = 0
  for (const hit of hits) {
    const count = counts.get(hit.word) ?? 0
    counts.set(hit.word, count + 1)
    if (count === 0) sum += hit.word.length
    // The first hit goes where it is too far away, or where its word comes again.
    for (;;) {
      const earliest = hits[first] as Hit
      const its = counts.get(earliest.word) as number
      const isTooFar = hit.start + hit.word.length - earliest.start > reach
      if (earliest === hit || (its === 1 && !isTooFar)) break
      counts.set(earliest.word, its - 1)
      if (its === 1) sum -= earliest.word.length
      first++
    }
    if (sum <= best) continue
    best = sum
    place = { start: (hits[first] as Hit).start, end: hit.start + hit.word.length }
  }
  return place
}

interface Hit {
  readonly word: string
  readonly start: number
}

/** Where a word is in the text, not within a longer word of a script with spaces. */
function placesOf(text: string, word: string): Hit[] {
  const hits: Hit[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
    if (!isLatinLetter(text.charAt(start - 1)) && !isLatinLetter(text.charAt(start + word.length)))
      hits.push({ word, start })
  return hits
}

const isLatinLetter = (letter: string) => /^[\p{Script=Latin}\p{Mark}\d]$/u.test(letter)
