import type { BodySide } from '../../graph/vocabulary/road-terms.ts'
import { normalizeLabel } from '../snapshot/labels/normalize-label.ts'
import type { ConceptSpan } from './concept-spans.ts'
import { isSide } from './label-spans.ts'
import { isConcept, type QuestionSymbol, spanNumber } from './question-symbols.ts'
import type { Token } from './tokens.ts'

/** Symbols without the words for sides of the body, and the side of each concept that has one. */
export interface SidedSymbols {
  readonly symbols: readonly QuestionSymbol[]
  /** By number of a span. */
  readonly sides: ReadonlyMap<number, BodySide>
}

const ON = ['on', 'in', 'at', 'of']
const PARTS = ['side', 'sided', 'leg', 'foot', 'hand', 'one', 'hip', 'knee', 'half']

/** Gives each concept the side that is said before it, inside its words, or after it. */
export function withoutSides(
  given: readonly QuestionSymbol[],
  spans: readonly ConceptSpan[],
  tokens: readonly Token[],
): SidedSymbols {
  const sides = new Map<number, BodySide>()
  for (const [number, { start, end, candidates }] of spans.entries()) {
    const inside = tokens.slice(start, end).find(({ word }) => isSide(word))?.word
    if (inside !== undefined && !namesSide(candidates[0]!.concept, inside)) sides.set(number, sideOf(inside))
  }
  const symbols: QuestionSymbol[] = []
  for (let at = 0; at < given.length; at++) {
    const here = given[at]!
    const before = symbols.at(-1)
    const found = sideAt(given, at, spans, tokens)
    if (found !== null && before && isConcept(before)) {
      sides.set(spanNumber(before), found.side)
      at = found.end - 1
      continue
    }
    const next = given[at + (PARTS.includes(given[at + 1]?.symbol ?? '') ? 2 : 1)]
    if (isSide(here.symbol) && next && isConcept(next)) {
      sides.set(spanNumber(next), sideOf(here.symbol))
      at = given.indexOf(next) - 1
      continue
    }
    symbols.push(here)
  }
  return { symbols, sides }
}

/** `on the left side`, `in the right leg`, or `left`, after a concept. */
function sideAt(
  symbols: readonly QuestionSymbol[],
  from: number,
  spans: readonly ConceptSpan[],
  tokens: readonly Token[],
): { readonly side: BodySide; readonly end: number } | null {
  const isAfterWord = ON.includes(symbols[from]!.symbol)
  const at = isAfterWord ? from + 1 : from
  const there = symbols[at]
  if (!there) return null
  if (isSide(there.symbol)) {
    const isPart = PARTS.includes(symbols[at + 1]?.symbol ?? '')
    // Before another concept it is the side of that one.
    if (!isAfterWord && symbols[at + 1] && isConcept(symbols[at + 1]!)) return null
    if (isAfterWord && symbols[at + 1] && isConcept(symbols[at + 1]!)) return null
    return { side: sideOf(there.symbol), end: at + (isPart ? 2 : 1) }
  }
  if (!isAfterWord || !isConcept(there)) return null
  const { candidates, start, end } = spans[spanNumber(there)]!
  const word = tokens.slice(start, end).find((token) => isSide(token.word))?.word
  return word !== undefined && candidates[0]!.concept.kind === 'BODY_PART' ? { side: sideOf(word), end: at + 1 } : null
}

const sideOf = (word: string): BodySide => (word === 'left' ? 'LEFT' : 'RIGHT')

const namesSide = (
  { name, alsoCalled }: { readonly name: string; readonly alsoCalled: readonly string[] },
  side: string,
) => [name, ...alsoCalled].some((label) => normalizeLabel(label).split(' ').includes(side))
