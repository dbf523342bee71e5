import { LEVELS } from '../../snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../../snapshot/labels/normalize-label.ts'
import { pluralForms } from '../../snapshot/labels/plural-forms.ts'
import type { PluralForms } from '../../snapshot/labels/plurals-in.ts'
import { type SearchText, type SearchWord, searchTextOf } from '../../snapshot/labels/search-text.ts'
import { errorsForgiven, typingErrors } from '../../snapshot/labels/typing-errors.ts'
import { foldedText } from './folded-text.ts'

/**
 * A piece of plain text, and what of it was found: ranges in UTF-16 code units of the piece, in
 * order, none touching another.
 */
export interface Highlight {
  readonly text: string
  readonly ranges: readonly TextRange[]
}

export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The longest piece, in UTF-16 code units. */
const MOST_LETTERS = 200
/** The length of text before the first match in a long text. */
const BEFORE = 40

/** Marks the matches of a text in the best of some texts: the first with the most of its words. */
export function highlighter(
  searched: string,
  pluralsOf: PluralForms = pluralForms,
): (texts: readonly string[], level: number) => Highlight {
  const wanted = searchTextOf(searched)
  const words = wanted.form === '' ? [] : wanted.words.map((word) => wordFinder(word, pluralsOf))
  return (texts, level) => {
    const isSimilar = level >= LEVELS.SIMILAR
    let [best, most] = [texts[0] ?? '', 0]
    for (const text of texts) {
      const form = normalizeLabel(text)
      const count = words.filter((find) => find(form, isSimilar).length > 0).length
      if (count <= most) continue
      best = text
      most = count
    }
    return pieceOf(best, found(best, wanted, words, isSimilar))
  }
}

/**
 * The ranges of a word in a form. Similar words count only where it is missing and the search
 * allows them.
 */
type WordFinder = (form: string, similar: boolean) => readonly TextRange[]

function wordFinder(wanted: SearchWord, pluralsOf: PluralForms): WordFinder {
  const { word, mayBeInside } = wanted
  const plurals = pluralsOf(word)
  const most = errorsForgiven(word)
  const errorsTo = typingErrors(word, most)
  return (form, similar) => {
    const starts: TextRange[] = []
    const inside: TextRange[] = []
    for (let start = form.indexOf(word); start >= 0; start = form.indexOf(word, start + word.length)) {
      if (start === 0 || form[start - 1] === ' ') starts.push({ start, end: start + word.length })
      else if (mayBeInside) inside.push({ start, end: start + word.length })
    }
    if (starts.length > 0) return starts
    if (inside.length > 0 || !similar) return inside
    return [...form.matchAll(WORD)]
      .filter(([other]) => plurals.has(other) || (most > 0 && errorsTo(other) <= most))
      .map(({ 0: other, index }) => ({ start: index, end: index + other.length }))
  }
}

const WORD = /[^ ]+/gu

interface Found extends TextRange {
  readonly word: number
}

function found(text: string, wanted: SearchText, words: readonly WordFinder[], isSimilar: boolean): Found[] {
  const { form, starts, ends } = foldedText(text)
  const ranges = words.flatMap((find, word) =>
    find(form, isSimilar).map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0, word })),
  )
  if (ranges.length > 0) return ranges.sort((a, b) => a.start - b.start || a.end - b.end)
  // Signs alone, or words that are written together here and apart there.
  const sign = wanted.form === '' && wanted.written !== '' ? text.indexOf(wanted.written) : -1
  if (sign >= 0) return [{ start: sign, end: sign + wanted.written.length, word: 0 }]
  return form.replaceAll(' ', '').startsWith(wanted.compact) && wanted.compact !== ''
    ? [{ start: 0, end: ends[placeOfLetter(form, wanted.compact.length)] ?? 0, word: 0 }]
    : []
}

/** The place of a letter of a form, of which spaces are not counted. */
function placeOfLetter(form: string, count: number): number {
  let at = -1
  for (let letters = 0; letters < count; ) if (form[++at] !== ' ') letters++
  return at
}

function pieceOf(text: string, ranges: readonly Found[]): Highlight {
  if (text.length <= MOST_LETTERS) return { text, ranges: joined(ranges) }
  // Of the windows that begin with a range, the first of those that have the most words.
  let [from, most] = [0, 0]
  for (const [index, { start }] of ranges.entries()) {
    const inWindow = new Set<number>()
    for (const { end, word } of ranges.slice(index)) {
      if (end > start + MOST_LETTERS - BEFORE - 2) break
      inWindow.add(word)
    }
    if (inWindow.size <= most) continue
    most = inWindow.size
    from = start
  }
  const start = from <= BEFORE ? 0 : boundary(text, from - BEFORE, from)
  const before = start > 0 ? '…' : ''
  const room = MOST_LETTERS - before.length
  const isWhole = text.length - start <= room
  const end = isWhole ? text.length : backwards(text, start + room - 1, start + room / 2)
  const shift = start - before.length
  const within = ranges.filter((range) => range.start >= start && range.end <= end)
  return {
    text: `${before}${text.slice(start, end)}${isWhole ? '' : '…'}`,
    ranges: joined(within.map((range) => ({ start: range.start - shift, end: range.end - shift }))),
  }
}

/** The first start of a word from here on, before `last`; where there is none, the next letter. */
function boundary(text: string, at: number, last: number): number {
  const space = text.indexOf(' ', at)
  if (space >= 0 && space < last) return space + 1
  return isInsideLetter(text, at) ? boundary(text, at + 1, last) : at
}

/** The last end of a word up to here, after `first`; where there is none, the letter before. */
function backwards(text: string, at: number, first: number): number {
  const space = text.lastIndexOf(' ', at)
  if (space > first) return space
  return isInsideLetter(text, at) && at > 0 ? backwards(text, at - 1, first) : at
}

/** Whether half of a surrogate pair or a mark follows, which belongs to the letter before. */
const isInsideLetter = (text: string, at: number): boolean => CONTINUES.test(text.slice(at, at + 1))
const CONTINUES = /[\p{M}\uDC00-\uDFFF]|\u200D/u

function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = all.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
