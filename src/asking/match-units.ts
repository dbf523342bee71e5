import type { SlotName, Unit } from './grammar.ts'

/** The symbols in the slots of a pattern. */
export type Filled = ReadonlyMap<SlotName, readonly string[]>

const CONCEPT = /^§/u
const KIND = /^%/u
const JOINING = [['and'], ['plus'], ['or'], ['with'], ['as', 'well', 'as'], ['and', 'both'], ['both'], []] as const

/** Fills the slots of a pattern with symbols; null where the symbols as a whole have another form. */
export const matchUnits = (units: readonly Unit[], symbols: readonly string[]): Filled | null =>
  matchFrom(units, 0, symbols, 0, new Map())

function matchFrom(
  units: readonly Unit[],
  at: number,
  symbols: readonly string[],
  from: number,
  filled: Filled,
): Filled | null {
  const unit = units[at]
  if (unit === undefined) return from === symbols.length ? filled : null
  for (const { end, slot } of takenBy(unit, symbols, from)) {
    const more = slot === null ? filled : new Map([...filled, [slot, symbols.slice(from, end)] as const])
    const found =
      (unit.isRepeated && matchFrom(units, at, symbols, end, more)) || matchFrom(units, at + 1, symbols, end, more)
    if (found) return found
  }
  return unit.isOptional ? matchFrom(units, at + 1, symbols, from, filled) : null
}

/** What a unit takes of the symbols from a place on, the most first. */
function takenBy(
  { slot, phrases }: Unit,
  symbols: readonly string[],
  from: number,
): readonly { readonly end: number; readonly slot: SlotName | null }[] {
  const first = symbols[from]
  if (first === undefined) return []
  if (slot === 'K') return KIND.test(first) ? [{ end: from + 1, slot }] : []
  if (slot === 'L') return endsOfLists(symbols, from).map((end) => ({ end, slot }))
  if (slot !== null) return CONCEPT.test(first) ? [{ end: from + 1, slot }] : []
  return (phrases.get(first) ?? [])
    .filter((rest) => rest.every((word, index) => symbols[from + 1 + index] === word))
    .map((rest) => ({ end: from + 1 + rest.length, slot: null }))
}

/** Where lists of at least two concepts end, the longest first. */
function endsOfLists(symbols: readonly string[], from: number): readonly number[] {
  const ends: number[] = []
  if (!CONCEPT.test(symbols[from] ?? '')) return ends
  for (let end = from + 1; ; ) {
    const joined = JOINING.find(
      (words) =>
        words.every((word, index) => symbols[end + index] === word) && CONCEPT.test(symbols[end + words.length] ?? ''),
    )
    if (joined === undefined) return ends.toReversed()
    end += joined.length + 1
    ends.push(end)
  }
}
