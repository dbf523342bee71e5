import type { Snapshot } from '../snapshot/snapshot.ts'
import { withoutSides } from './body-sides.ts'
import { type BuildReading, buildReadings } from './build-readings.ts'
import { conceptSpans } from './concept-spans.ts'
import { type Countries, countryNames } from './countries.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { legSideOf } from './leg-side-form.ts'
import { formMatches } from './matches.ts'
import { bare, withoutModifiers } from './modifiers.ts'
import { englishGrammar, type Grammar } from './patterns.ts'
import type { Interpretation, QuestionReading } from './question-reading.ts'
import { isConcept, isWord, type QuestionSymbol, questionSymbols, spanNumber } from './question-symbols.ts'
import { readingKey } from './reading-key.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What questions are read with. */
export interface QuestionLanguage {
  readonly grammar: Grammar
  readonly countries: Countries
}

/** English, compiled: some milliseconds, once for all snapshots. */
export const english = (): QuestionLanguage => ({ grammar: englishGrammar(), countries: countryNames() })

/** The most words of a question. */
export const MOST_WORDS = 80
/** The most other readings. */
const MOST_OTHERS = 5

/**
 * Reads a question in English: which question of the graph it asks, with which concepts. The same
 * question on the same snapshot is always read alike. Works in slices of some milliseconds.
 */
export function* interpretQuestion(
  snapshot: Snapshot,
  { grammar, countries }: QuestionLanguage,
  text: string,
): Generator<void, Interpretation, void> {
  const tokens = tokensOf(text).slice(0, MOST_WORDS)
  const isGrammar = (word: string) => grammar.words.has(word) || FUNCTION_WORDS.has(word)
  const spans = yield* conceptSpans(snapshot, tokens, isGrammar)
  const given = questionSymbols(tokens, spans, countries, grammar.words)
  const isKnown = (word: string) => grammar.words.has(word)
  const { symbols, sides } = withoutSides(given, spans, tokens)
  const build: BuildReading = { snapshot, spans, tokens, sides, symbols }
  const road = legSideOf(symbols, tokens)
  const notUnderstood = words(
    given.filter((one) => isWord(one) && !isKnown(one.symbol) && !FUNCTION_WORDS.has(one.symbol)),
    tokens,
  )
  const found: QuestionReading[] = []
  if (road !== null) found.push({ asked: road.asked, assumptions: [], unused: words(road.unused, tokens) })
  else {
    for (const { symbols: attempt, unused } of attempts(symbols, tokens)) {
      const shorter = [{ symbols: bare(attempt), unused }, shortened(bare(attempt), unused)]
      for (const each of shorter) {
        for (const match of formMatches(grammar, each.symbols))
          found.push(...buildReadings(build, match, words(each.unused, tokens)))
        if (found.length > 0) break
      }
      if (found.length > 0) break
    }
  }
  const [reading = null, ...others] = distinct(found)
  const near = reading === null ? distinct(nearReadings(build)) : others
  return { reading, others: near.slice(0, MOST_OTHERS), notUnderstood }

  function shortened(attempt: readonly QuestionSymbol[], unused: readonly QuestionSymbol[]) {
    const without = withoutModifiers(attempt, spans, isKnown)
    return { symbols: bare(without.symbols), unused: [...unused, ...without.unused] }
  }
}

/** The question as a whole, and then each of its sentences alone. */
function attempts(symbols: readonly QuestionSymbol[], tokens: readonly Token[]) {
  const bySentence = [...Map.groupBy(symbols, ({ start }) => tokens[start]!.sentence).values()]
  if (bySentence.length < 2) return [{ symbols, unused: [] }]
  return [
    { symbols, unused: [] },
    ...bySentence.map((own) => ({ symbols: own, unused: symbols.filter((one) => !own.includes(one)) })),
  ]
}

/** Questions about the concepts that a question names, where no form fits it. */
function nearReadings(build: BuildReading): readonly QuestionReading[] {
  const numbers = [...new Set(build.symbols.filter(isConcept).map(spanNumber))]
  const [x, y] = numbers
  if (x === undefined) return []
  const empty = { x: null, y: null, z: null, list: [], kind: null, third: null, verb: null }
  if (y === undefined)
    return [
      ...buildReadings(build, { ...empty, form: 'CAUSES', y: x }, []),
      ...buildReadings(build, { ...empty, form: 'EFFECTS', x }, []),
      ...buildReadings(build, { ...empty, form: 'CONCEPT', x }, []),
    ]
  return [
    ...buildReadings(build, { ...empty, form: 'PATHS', x, y }, []),
    ...buildReadings(build, { ...empty, form: 'VERDICT', x, y }, []),
    ...buildReadings(build, { ...empty, form: 'COMMON_CAUSES', list: numbers }, []),
    ...buildReadings(build, { ...empty, form: 'CONCEPT', x }, []),
  ]
}

const distinct = (readings: readonly QuestionReading[]): readonly QuestionReading[] =>
  [...new Map(readings.toReversed().map((reading) => [readingKey(reading.asked), reading])).values()].toReversed()

/** Runs of words as typed. */
function words(symbols: readonly QuestionSymbol[], tokens: readonly Token[]): readonly string[] {
  const places = [...new Set(symbols.flatMap(({ start, end }) => range(start, end)))].toSorted((a, b) => a - b)
  const runs: string[][] = []
  let last = -2
  for (const place of places) {
    if (place !== last + 1) runs.push([])
    runs.at(-1)!.push(tokens[place]!.written)
    last = place
  }
  return runs.map((run) => [...new Set(run)].join(' '))
}

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, index) => start + index)
