import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { AskedVerb } from '../wording/messages/asking-wording.ts'
import type { QuestionForm, SlotName } from './grammar.ts'
import { matchUnits } from './match-units.ts'
import type { Grammar } from './patterns.ts'
import type { QuestionSymbol } from './question-symbols.ts'

/** A form that symbols have, with the numbers of the spans in its places. */
export interface FormMatch {
  readonly form: QuestionForm
  readonly x: number | null
  readonly y: number | null
  readonly z: number | null
  readonly list: readonly number[]
  readonly kind: ConceptKind | null
  readonly third: 'VIA' | 'AVOIDING' | null
  readonly verb: AskedVerb | null
}

/** Every form that the symbols have as a whole, the most specific first. */
export function formMatches({ patterns }: Grammar, symbols: readonly QuestionSymbol[]): readonly FormMatch[] {
  const line = symbols.map(({ symbol }) => symbol)
  const found = patterns.flatMap(({ form, units, third, verb }): readonly FormMatch[] => {
    const filled = matchUnits(units, line)
    if (filled === null) return []
    const number = (slot: SlotName) => spanNumbers(filled.get(slot))[0] ?? null
    const kind = (filled.get('K')?.[0]?.slice(1) ?? null) as ConceptKind | null
    const list = spanNumbers(filled.get('L'))
    return [{ form, x: number('X'), y: number('Y'), z: number('Z'), list, kind, third, verb }]
  })
  return [...new Map(found.map((match) => [JSON.stringify(match), match])).values()]
}

const spanNumbers = (symbols: readonly string[] = []): readonly number[] =>
  symbols.flatMap((symbol) => (symbol.startsWith('§') ? [Number(symbol.slice(1))] : []))
