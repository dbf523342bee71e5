import { lettersOf } from '../../snapshot/labels/normalize-label.ts'
import { foldLetters } from '../../text/fold-letters.ts'

/** A text in the form in which names are compared, with where each of its letters comes from. */
export interface FoldedText {
  /** Folded words with one space between. */
  readonly form: string
  /**
   * By place in `form`, where the letter starts in the text and where it ends, in UTF-16 code
   * units.
   */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A letter with its marks. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu

export function foldedText(text: string): FoldedText {
  let form = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const folded = foldLetters(letter)
    // Apostrophes and marks fold to nothing; all other signs end a word.
    if (folded === '') continue
    const letters = lettersOf(folded) || ' '
    if (letters === ' ' && (form === '' || form.endsWith(' '))) continue
    form += letters
    for (let at = 0; at < letters.length; at++) {
      starts.push(index)
      ends.push(index + letter.length)
    }
  }
  return { form, starts, ends }
}
