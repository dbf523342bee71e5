import { normalizeLabel } from '../snapshot/labels/normalize-label.ts'

/** A word of a question. */
export interface Token {
  /** Folded letters. */
  readonly word: string
  /** As typed. */
  readonly written: string
  /** UTF-16 code units into the question, end exclusive. */
  readonly start: number
  readonly end: number
  /** The number of the sentence that it is in. */
  readonly sentence: number
}

/** Words with their apostrophes, keys such as `driver:cambered-roads`, and ends of sentences. */
const PARTS = /[a-z]+(?:-[a-z]+)*:[\p{L}\p{N}._:-]*[\p{L}\p{N}]|[\p{L}\p{N}\p{M}'’‘`´]+|[?!;]|\.(?=\s|$)|\n{2,}/gu
const KEY = /^[a-z]+(?:-[a-z]+)*:/u
const WORD = /[\p{L}\p{N}]/u
/** The letter of an abbreviation, such as `U.S.`: its dot ends no sentence. */
const INITIAL = /^\p{Lu}$/u

/** The words of a question, in order. A key of the graph is one word. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let sentence = 0
  for (const { 0: written, index: start } of text.matchAll(PARTS)) {
    if (!WORD.test(written)) {
      const last = tokens.at(-1)
      if (written !== '.' || last === undefined || !INITIAL.test(last.written)) sentence++
      continue
    }
    const end = start + written.length
    const words = KEY.test(written) ? [written] : normalizeLabel(written).split(' ')
    for (const word of words) if (word !== '') tokens.push({ word, written, start, end, sentence })
  }
  return tokens
}
