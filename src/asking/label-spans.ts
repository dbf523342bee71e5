import { GLUE, LABEL_GLUE } from './function-words.ts'
import type { WordPlace } from './similar-words.ts'
import type { Token } from './tokens.ts'

/** The words of a question that one label of a concept explains. */
export interface LabelSpan {
  /** Places of tokens, end exclusive. */
  readonly start: number
  readonly end: number
  readonly matched: number
  /** 0 for the label as written; more for every difference. */
  readonly cost: number
  /** Whether the label has every word of its own there. */
  readonly isWhole: boolean
}

/** The most words of grammar between two words of a label. */
const MOST_BETWEEN = 3
const ORDER_COST = 2
const GAP_COST = 1
/** A part of a label is a guess, so it costs more than any difference of the whole. */
export const PART_COST = 30
const MISSING_COST = 10
const SHORTEST_PART = 4

/** The spans of a question that a label covers, as a whole or in part. Labels are folded. */
export function labelSpans(
  label: string,
  placesOf: ReadonlyMap<string, readonly WordPlace[]>,
  tokens: readonly Token[],
  isGrammar: (word: string) => boolean,
): readonly LabelSpan[] {
  const all = label.split(' ')
  const own = all.filter((word) => !LABEL_GLUE.has(word))
  const words = own.length > 0 ? own : all
  const found = words.flatMap((word, order) => {
    const places = placesOf.get(word)
    return places === undefined ? [] : [{ word, order, places }]
  })
  if (found.length === 0) return []
  const isWhole = found.length === words.length
  const seeds = found.flatMap(({ order, places }) => places.map((place) => ({ order, place })))
  const spans: LabelSpan[] = []
  for (const seed of seeds) {
    const chosen = [{ order: seed.order, ...seed.place }]
    for (const { order, places } of found) {
      if (order === seed.order) continue
      const near = nearest(
        places,
        chosen.map(({ token }) => token),
        tokens,
      )
      if (near !== null) chosen.push({ order, ...near })
    }
    if (isWhole && chosen.length < found.length) continue
    const span = spanOf(chosen, words.length)
    if (span !== null && isTelling(chosen, span, tokens, isGrammar)) spans.push(span)
  }
  return spans
}

type Chosen = WordPlace & { readonly order: number }

function spanOf(chosen: readonly Chosen[], count: number): LabelSpan | null {
  const places = chosen.map(({ token }) => token)
  const [start, end] = [Math.min(...places), Math.max(...places) + 1]
  const isWhole = chosen.length === count
  const inOrder = chosen.toSorted((one, other) => one.order - other.order)
  const isOrdered = inOrder.every(({ token }, index) => index === 0 || token > inOrder[index - 1]!.token)
  const closeness = chosen.reduce((sum, one) => sum + one.closeness, 0)
  const gaps = end - start - chosen.length
  const missing = count - chosen.length
  return {
    start,
    end,
    matched: chosen.length,
    isWhole,
    cost:
      closeness + gaps * GAP_COST + (isOrdered ? 0 : ORDER_COST) + (isWhole ? 0 : PART_COST + missing * MISSING_COST),
  }
}

/**
 * Whether words say enough: those of a whole label, unless they are grammar that only resembles it;
 * of a part, one that is no grammar, no typing error and not short.
 */
function isTelling(
  chosen: readonly Chosen[],
  { isWhole }: LabelSpan,
  tokens: readonly Token[],
  isGrammar: (word: string) => boolean,
): boolean {
  if (isWhole && chosen.every(({ closeness }) => closeness === 0)) return true
  return chosen.some(({ token, closeness }) => {
    const { word } = tokens[token]!
    return !isGrammar(word) && (isWhole || (closeness <= 2 && word.length >= SHORTEST_PART))
  })
}

/** The place beside those taken, with nothing but words of grammar between. */
function nearest(places: readonly WordPlace[], taken: readonly number[], tokens: readonly Token[]): WordPlace | null {
  const [first, last] = [Math.min(...taken), Math.max(...taken)]
  let best: { readonly place: WordPlace; readonly distance: number } | null = null
  for (const place of places) {
    if (taken.includes(place.token)) continue
    const [from, to] = place.token < first ? [place.token, first] : [last, place.token]
    const isInside = place.token > first && place.token < last
    const between = isInside ? [] : tokens.slice(from + 1, to)
    if (between.length > MOST_BETWEEN || !between.every(({ word }) => GLUE.has(word) || isSide(word))) continue
    const distance = between.length + place.closeness / 10
    if (best === null || distance < best.distance) best = { place, distance }
  }
  return best?.place ?? null
}

export const isSide = (word: string): boolean => word === 'left' || word === 'right'
