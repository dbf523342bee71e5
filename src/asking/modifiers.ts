import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { ConceptSpan } from './concept-spans.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { isConcept, isCountry, isWord, type QuestionSymbol, spanNumber } from './question-symbols.ts'

/** Ways to begin a question that ask nothing, by their words. */
const OPENINGS = [
  'can you tell me',
  'could you tell me',
  'can you explain',
  'could you explain',
  'can you say',
  'i would like to know',
  'i want to know',
  'i need to know',
  'i wonder',
  'i am wondering',
  'do you know',
  'do we know',
  'tell me',
  'tell us',
  'according to source',
  'according to sources',
  'according to article',
  'according to text',
  'according to author',
  'according to graph',
  'according to it',
  'in article',
  'question',
  'my question is',
  'question is',
  'and',
  'but',
  'say',
].map((words) => words.split(' '))

const CLOSINGS = [
  'according to source',
  'according to sources',
  'according to article',
  'according to text',
  'according to author',
  'according to graph',
  'in article',
  'in source',
  'in text',
  'in general',
  'at all',
  'for me',
  'in detail',
  'step by step',
  'in first place',
  'at same time',
].map((words) => words.split(' '))

/** The symbols without openings and closings that ask nothing. */
export function bare(symbols: readonly QuestionSymbol[]): readonly QuestionSymbol[] {
  const opening = OPENINGS.find((words) => words.every((word, at) => symbols[at]?.symbol === word))
  if (opening && symbols.length > opening.length) return bare(symbols.slice(opening.length))
  const closing = CLOSINGS.find((words) => words.every((word, at) => symbols.at(at - words.length)?.symbol === word))
  return closing && symbols.length > closing.length ? bare(symbols.slice(0, -closing.length)) : symbols
}

const BEFORE_MODIFIER = [
  'in',
  'on',
  'during',
  'after',
  'before',
  'while',
  'when',
  'for',
  'among',
  'with',
  'at',
  'as',
  'by',
]
const SETTING: readonly ConceptKind[] = ['ACTIVITY', 'CIRCUMSTANCE', 'BODY_PART', 'PLANE']

/** Symbols without a modifier such as `during running` or `in cyclists`, and what was left out. */
export interface WithoutModifiers {
  readonly symbols: readonly QuestionSymbol[]
  readonly unused: readonly QuestionSymbol[]
}

/** Leaves out modifiers at the end and at the beginning of a question. */
export function withoutModifiers(
  symbols: readonly QuestionSymbol[],
  spans: readonly ConceptSpan[],
  isKnown: (word: string) => boolean,
): WithoutModifiers {
  const isUnknown = (one: QuestionSymbol) => isWord(one) && !isKnown(one.symbol) && !FUNCTION_WORDS.has(one.symbol)
  const isSetting = (one: QuestionSymbol) =>
    isCountry(one) ||
    isUnknown(one) ||
    (isConcept(one) && SETTING.includes(spans[spanNumber(one)]!.candidates[0]!.concept.kind))
  const last = symbols.findLastIndex((one) => BEFORE_MODIFIER.includes(one.symbol))
  if (last > 1) {
    const tail = symbols.slice(last + 1)
    const start = startOf(symbols, last)
    if (tail.length > 0 && tail.every(isSetting)) {
      const rest = withoutModifiers(symbols.slice(0, start), spans, isKnown)
      return { symbols: rest.symbols, unused: [...rest.unused, ...symbols.slice(start)] }
    }
  }
  // `chronic hip pain`: an unknown word just before a concept.
  const before = symbols.findIndex(
    (one, at) => at > 0 && isUnknown(one) && symbols[at + 1] && isConcept(symbols[at + 1]!),
  )
  if (before >= 0) {
    const rest = withoutModifiers(symbols.toSpliced(before, 1), spans, isKnown)
    return { symbols: rest.symbols, unused: [symbols[before]!, ...rest.unused] }
  }
  return { symbols, unused: [] }
}

/** The first of several words, as in `during and after`. */
function startOf(symbols: readonly QuestionSymbol[], last: number): number {
  let start = last
  while (symbols[start - 1]?.symbol === 'and' && BEFORE_MODIFIER.includes(symbols[start - 2]?.symbol ?? '')) start -= 2
  return start
}
