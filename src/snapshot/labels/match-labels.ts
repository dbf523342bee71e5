import { signedForm, writtenForm } from './normalize-label.ts'
import type { SearchText, SearchWord } from './search-text.ts'

/** The public levels of a match, best first. */
export const SEARCH_MATCHES = ['EXACT', 'LETTERS', 'PREFIX', 'TOKENS', 'INSIDE', 'TEXT', 'SIMILAR'] as const
export type SearchMatch = (typeof SEARCH_MATCHES)[number]

/** The finer levels that rank hits. Within each, exact spelling, signs included, comes first. */
export const LEVELS = {
  AS_WRITTEN: 0,
  /** Exact spelling, except capitals. */
  ANY_CASE: 1,
  EXACT: 2,
  LETTERS: 3,
  SIGNED_PREFIX: 4,
  PREFIX: 5,
  SIGNED_TOKENS: 6,
  TOKENS: 7,
  INSIDE: 8,
  TEXT: 9,
  /** Plus one for each typing error. */
  SIMILAR: 10,
} as const

const MATCH_OF_LEVEL: readonly SearchMatch[] = [
  'EXACT',
  'EXACT',
  'EXACT',
  'LETTERS',
  'PREFIX',
  'PREFIX',
  'TOKENS',
  'TOKENS',
  'INSIDE',
  'TEXT',
]

export const matchOfLevel = (level: number): SearchMatch => MATCH_OF_LEVEL[level] ?? 'SIMILAR'

export interface LabelMatch {
  readonly level: number
  /** The label of the match, as written. */
  readonly label: string
}

/**
 * The match of a text in labels, without typing errors; undefined without a match. `forms` are the
 * labels' forms, one per line.
 */
export function matchLabels(labels: () => readonly string[], forms: string, text: SearchText): LabelMatch | undefined {
  if (text.form === '') return text.signed === '' ? undefined : matchSigns(labels(), text)
  if (!mayMatch(forms, text)) return undefined
  const written = labels()
  const known = forms.split('\n')
  return (
    equalLabel(written, known, text) ??
    labelWithPrefix(written, known, text) ??
    labelWithWords(written, known, text, startsWord, LEVELS.SIGNED_TOKENS, LEVELS.TOKENS) ??
    labelWithWords(written, known, text, isIn, LEVELS.INSIDE, LEVELS.INSIDE)
  )
}

/** A fast pre-check, false only where no label can match; it runs for every concept. */
const mayMatch = (forms: string, { compact, words }: SearchText): boolean =>
  words.every(({ word }) => forms.includes(word)) ||
  // Written together or apart, the label starts with the same letter.
  ((forms[0] === compact[0] || forms.includes(`\n${compact[0]}`)) && forms.replaceAll(' ', '').includes(compact))

function equalLabel(written: readonly string[], forms: readonly string[], text: SearchText): LabelMatch | undefined {
  let best: LabelMatch | undefined
  for (const [index, form] of forms.entries()) {
    if (form !== text.form && form.replaceAll(' ', '') !== text.compact) continue
    const label = written[index]!
    const level = levelOfEqual(label, text)
    // Of labels that differ only in capitals, the first is shown, which is the name.
    if (best === undefined || level < best.level)
      best = { level, label: best !== undefined && best.level <= LEVELS.ANY_CASE ? best.label : label }
  }
  return best
}

/** The level of equality of a label with the same letters as the text. */
function levelOfEqual(label: string, { written, signed }: SearchText): number {
  const own = writtenForm(label)
  if (own === written) return LEVELS.AS_WRITTEN
  if (own.toLowerCase() === written.toLowerCase()) return LEVELS.ANY_CASE
  return signedForm(label) === signed ? LEVELS.EXACT : LEVELS.LETTERS
}

function labelWithPrefix(
  written: readonly string[],
  forms: readonly string[],
  { form, compact, signed, signedWords }: SearchText,
): LabelMatch | undefined {
  let best: LabelMatch | undefined
  for (const [index, own] of forms.entries()) {
    if (!own.startsWith(form) && !own.replaceAll(' ', '').startsWith(compact)) continue
    const label = written[index]!
    const isSigned = signedWords === null || signedForm(label).startsWith(signed)
    best = better(best, { level: isSigned ? LEVELS.SIGNED_PREFIX : LEVELS.PREFIX, label })
  }
  return best
}

/** The label with the most of the words, where all labels together have every word. */
function labelWithWords(
  written: readonly string[],
  forms: readonly string[],
  { words, signedWords }: SearchText,
  has: (form: string, word: SearchWord) => boolean,
  signedLevel: number,
  level: number,
): LabelMatch | undefined {
  if (!words.every((word) => forms.some((form) => has(form, word)))) return undefined
  const label = labelOfMost(written, (index) => words.filter((word) => has(forms[index]!, word)).length)
  const isSigned =
    signedWords === null || signedWords.every((word) => written.some((other) => signedForm(other).includes(word)))
  return { level: isSigned ? signedLevel : level, label }
}

/** The label with the most words, and of these the shortest. */
export function labelOfMost(written: readonly string[], countOf: (index: number) => number): string {
  let [best, most] = [written[0] ?? '', -1]
  for (const [index, label] of written.entries()) {
    const count = countOf(index)
    if (count < most || (count === most && label.length >= best.length)) continue
    best = label
    most = count
  }
  return best
}

/** Whether a word of the form starts with the word. */
function startsWord(form: string, { word }: SearchWord): boolean {
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1))
    if (at === 0 || form[at - 1] === ' ' || form[at - 1] === '\n') return true
  return false
}

/** Whether the form contains the word; inside another word only where the text allows that. */
export const isIn = (form: string, word: SearchWord): boolean =>
  word.mayBeInside ? form.includes(word.word) : startsWord(form, word)

/**
 * A text of signs only finds labels equal to it. One of symbols, such as `+` or an emoji, also
 * finds labels that contain them.
 */
function matchSigns(written: readonly string[], { written: typed, signed }: SearchText): LabelMatch | undefined {
  const isSymbol = SYMBOL.test(signed)
  let best: LabelMatch | undefined
  for (const label of written) {
    const own = signedForm(label)
    if (writtenForm(label) === typed) best = better(best, { level: LEVELS.AS_WRITTEN, label })
    else if (own === signed) best = better(best, { level: LEVELS.EXACT, label })
    else if (isSymbol && own.startsWith(signed)) best = better(best, { level: LEVELS.SIGNED_PREFIX, label })
    else if (isSymbol && own.includes(signed)) best = better(best, { level: LEVELS.INSIDE, label })
  }
  return best
}

const SYMBOL = /\p{S}/u

const better = (one: LabelMatch | undefined, other: LabelMatch): LabelMatch =>
  one === undefined || other.level < one.level || (other.level === one.level && other.label.length < one.label.length)
    ? other
    : one
