import { normalizeLabel } from '../../snapshot/labels/normalize-label.ts'
import { UNSPACED } from '../../snapshot/labels/typing-errors.ts'

const RUNS = new RegExp(`(?:${UNSPACED.source}\\p{M}*)+|(?:(?!${UNSPACED.source}).)+`, 'gu')

/**
 * The terms by which prose is indexed: folded words. Of scripts without spaces, they are each two
 * letters that follow each other, and the last letter. So any run of letters is found inside a
 * longer one.
 */
export function proseTerms(text: string): string[] {
  const terms: string[] = []
  for (const { word, letters } of pieces(text)) {
    if (letters === null) terms.push(word)
    else for (const [at, letter] of letters.entries()) terms.push(letter + (letters[at + 1] ?? ''))
  }
  return terms
}

/**
 * The terms that a text is looked for by, each once: as they are indexed, without the last letter
 * of a run.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>()
  for (const { word, letters } of pieces(text)) {
    if (letters === null || letters.length === 1) terms.add(word)
    else for (const [at, letter] of letters.slice(1).entries()) terms.add(`${letters[at]}${letter}`)
  }
  return [...terms]
}

function* pieces(text: string): Generator<{ readonly word: string; readonly letters: readonly string[] | null }> {
  for (const word of normalizeLabel(text).split(' ')) {
    if (word === '') continue
    if (!UNSPACED.test(word)) yield { word, letters: null }
    else for (const [run] of word.matchAll(RUNS)) yield { word: run, letters: UNSPACED.test(run) ? [...run] : null }
  }
}
