import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { errorsForgiven, typingErrors } from '../snapshot/labels/typing-errors.ts'
import type { ConceptSpan } from './concept-spans.ts'
import type { Countries } from './countries.ts'
import { CONTRACTIONS, FILLERS, FUNCTION_WORDS } from './function-words.ts'
import { PART_COST } from './label-spans.ts'
import type { Token } from './tokens.ts'

/** A word of a question, or what stands for some: `§0` a concept, `%INJURY` a kind, `#US` a country. */
export interface QuestionSymbol {
  readonly symbol: string
  /** Places of tokens, end exclusive. */
  readonly start: number
  readonly end: number
}

export const isConcept = ({ symbol }: QuestionSymbol): boolean => symbol.startsWith('§')
export const isCountry = ({ symbol }: QuestionSymbol): boolean => symbol.startsWith('#')
export const isWord = ({ symbol }: QuestionSymbol): boolean => /^[^§%#]/u.test(symbol)
export const spanNumber = ({ symbol }: QuestionSymbol): number => Number(symbol.slice(1))

const MOST_COUNTRY_WORDS = 6
const SHORTEST_COUNTRY = 4

/** By folded words: what a concept of a kind, and several of them, are called. */
const KIND_WORDS: ReadonlyMap<string, ConceptKind> = new Map(
  CONCEPT_KINDS.flatMap((kind): (readonly [string, ConceptKind])[] => [
    [KINDS[kind].key.replaceAll('-', ' '), kind],
    [KINDS[kind].plural, kind],
  ]),
)

/** The symbols of a question. Words without meaning are left out. */
export function questionSymbols(
  tokens: readonly Token[],
  spans: readonly ConceptSpan[],
  countries: Countries,
  known: ReadonlySet<string>,
): readonly QuestionSymbol[] {
  const symbols: QuestionSymbol[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = spans.findIndex(({ start }) => start === at)
    const span = spans[number]
    const kind = kindAt(tokens, at, span)
    const country = span && span.candidates[0]!.cost < PART_COST ? null : countryAt(tokens, at, countries)
    if (kind !== null) symbols.push({ symbol: `%${kind.kind}`, start: at, end: kind.end })
    else if (country !== null) symbols.push({ symbol: `#${country.code}`, start: at, end: country.end })
    else if (span) symbols.push({ symbol: `§${number}`, start: at, end: span.end })
    else symbols.push(...wordsAt(tokens, at, known))
    at = symbols.at(-1)!.end
  }
  return symbols.filter(({ symbol }) => !FILLERS.has(symbol))
}

/** Words after which the name of a kind is no name of a concept. */
const BEFORE_KIND = ['which', 'what', 'list', 'show', 'all', 'are']

/** A kind, unless the words name a concept as a whole. */
function kindAt(tokens: readonly Token[], at: number, span: ConceptSpan | undefined) {
  const before = tokens.slice(0, at).findLast(({ word }) => !FILLERS.has(word))?.word ?? ''
  if (span && span.candidates[0]!.cost < PART_COST && !BEFORE_KIND.includes(before)) return null
  for (const end of [at + 2, at + 1]) {
    const kind = KIND_WORDS.get(
      tokens
        .slice(at, end)
        .map(({ word }) => word)
        .join(' '),
    )
    if (kind !== undefined && (span === undefined || span.end <= end)) return { kind, end }
  }
  return null
}

function countryAt(tokens: readonly Token[], at: number, countries: Countries) {
  for (let end = Math.min(tokens.length, at + MOST_COUNTRY_WORDS); end > at; end--) {
    const words = tokens.slice(at, end)
    const name = words.map(({ word }) => word).join(' ')
    const { written } = words[0]!
    const isCapital = written !== written.toLowerCase()
    // A short word such as "us" or "at" is a country in capitals alone.
    if (!isCapital && (name.length < SHORTEST_COUNTRY || FUNCTION_WORDS.has(name))) continue
    const isAcronym = written === written.toUpperCase()
    const code = countries.get(name) ?? (isAcronym && [...countries.values()].includes(written) ? written : undefined)
    if (code !== undefined && (isAcronym || !FUNCTION_WORDS.has(name))) return { code, end }
  }
  return null
}

function wordsAt(tokens: readonly Token[], at: number, known: ReadonlySet<string>): readonly QuestionSymbol[] {
  const { word } = tokens[at]!
  const plain =
    CONTRACTIONS[word] ?? (known.has(word) || FUNCTION_WORDS.has(word) ? word : (mended(word, known) ?? word))
  return plain.split(' ').map((symbol) => ({ symbol, start: at, end: at + 1 }))
}

/** The word of grammar that a word is a typing error of; null where there is none, or more than one. */
function mended(word: string, known: ReadonlySet<string>): string | null {
  const most = Math.min(errorsForgiven(word), 1)
  if (most === 0) return null
  const errorsTo = typingErrors(word, most)
  const near = [...known].filter((other) => other.length >= SHORTEST_COUNTRY && errorsTo(other) <= most)
  return near.length > 0 ? near.toSorted()[0]! : null
}
