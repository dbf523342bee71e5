import type { BodySide } from '../../graph/vocabulary/road-terms.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Candidate, ConceptSpan } from './concept-spans.ts'
import type { FormMatch } from './matches.ts'
import type { AskedQuestion, AskedRoad, Assumption, QuestionReading } from './question-reading.ts'
import { isCountry, type QuestionSymbol } from './question-symbols.ts'
import { statedPredicate } from './stated-predicate.ts'
import type { Token } from './tokens.ts'

/** What the readings of one question are made from. */
export interface BuildReading {
  readonly snapshot: Snapshot
  readonly spans: readonly ConceptSpan[]
  readonly tokens: readonly Token[]
  readonly sides: ReadonlyMap<number, BodySide>
  readonly symbols: readonly QuestionSymbol[]
}

/** The part of a concept in a question: what leads, what is led to, or either. */
type Role = 'CAUSE' | 'OUTCOME' | 'ANY'

/** The readings of a form: with the likeliest concepts first, then with each that words may mean as well. */
export function buildReadings(
  build: BuildReading,
  match: FormMatch,
  unused: readonly string[],
): readonly QuestionReading[] {
  const slots = slotsOf(match)
  const ranked = new Map(
    slots.map(({ number, role }) => [number, rankedFor(build.snapshot, build.spans[number]!, role)]),
  )
  const choices: ReadonlyMap<number, number>[] = [
    new Map(),
    ...[...ranked].flatMap(([number, { candidates }]) =>
      candidates.slice(1).map((_, index) => new Map([[number, index + 1]])),
    ),
  ]
  return choices.flatMap((choice): readonly QuestionReading[] => {
    const conceptOf = (number: number) => ranked.get(number)!.candidates[choice.get(number) ?? 0]!.concept
    const asked = askedOf(build, match, conceptOf)
    if (asked === null) return []
    const assumptions = [...ranked].flatMap(([number, { candidates, isSure }]): readonly Assumption[] => {
      const concept = conceptOf(number)
      const alternatives = candidates.map((one) => one.concept).filter((one) => one !== concept)
      return isSure ? [] : [{ words: wordsOf(build, number), concept, alternatives }]
    })
    return [{ asked, assumptions, unused: [...unused, ...unusedSides(build, asked, slots)] }]
  })
}

interface Slot {
  readonly number: number
  readonly role: Role
}

function slotsOf({ form, x, y, z, list, verb }: FormMatch): readonly Slot[] {
  const roleOfX: Role = form === 'CONCEPT' || form === 'WHAT_IF' || verb !== null ? 'ANY' : 'CAUSE'
  const slots: (Slot | null)[] = [
    x === null ? null : { number: x, role: roleOfX },
    y === null ? null : { number: y, role: 'OUTCOME' },
    z === null ? null : { number: z, role: 'ANY' },
    ...list.map((number): Slot => ({ number, role: 'OUTCOME' })),
  ]
  return slots.filter((slot) => slot !== null)
}

/** A name as written, and one in another grammatical number, are sure. */
const SURE_COST = 1
/** Candidates that cost no more than the best are meant as likely. */
const SAME_COST = 0
/** Costs above that of the best at which a candidate is no alternative any more. */
const MOST_DEARER = 15

/** The candidates of a span, those first that cost least and fit the role. */
function rankedFor(snapshot: Snapshot, { candidates }: ConceptSpan, role: Role) {
  const least = Math.min(...candidates.map(({ cost }) => cost))
  const rank = ({ concept, cost }: Candidate) => [
    cost > least + SAME_COST ? 1 : 0,
    fits(snapshot, concept, role) ? 0 : 1,
    cost,
    -snapshot.columnarClaims.numbersOf(concept.key, 'EITHER').length,
  ]
  const near = candidates.filter(({ cost }) => cost <= least + MOST_DEARER)
  const sorted = near.toSorted((one, other) => compareLists(rank(one), rank(other)))
  const best = sorted[0]!
  const rivals = sorted.filter(({ cost }) => cost <= SURE_COST).length
  return {
    candidates: best.cost <= SURE_COST && rivals === 1 ? [best] : sorted,
    isSure: best.cost <= SURE_COST && rivals === 1,
  }
}

const fits = (snapshot: Snapshot, { key }: ConceptRecord, role: Role): boolean =>
  role === 'ANY' || snapshot.columnarClaims.numbersOf(key, role === 'CAUSE' ? 'SUBJECT' : 'OBJECT').length > 0

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value - other[index]!
  return 0
}

function wordsOf({ spans, tokens }: BuildReading, number: number): string {
  const { start, end } = spans[number]!
  return [...new Set(tokens.slice(start, end).map(({ written }) => written))].join(' ')
}

/** The question of a form; null where its concepts do not make one. */
function askedOf(
  build: BuildReading,
  { form, x, y, z, list, kind, third, verb }: FormMatch,
  conceptOf: (number: number) => ConceptRecord,
): AskedQuestion | null {
  const [from, to, other] = [x, y, z].map((number) => (number === null ? null : conceptOf(number)))
  const several = [...new Set(list.map(conceptOf))]
  const kinds = kind === null ? null : [kind]
  const road = roadOf(build)
  const findings = (numbers: readonly number[]) =>
    numbers.map((number) => ({ concept: conceptOf(number), side: build.sides.get(number) ?? null }))
  const isSided = (numbers: readonly (number | null)[]) =>
    numbers.some((each) => each !== null && build.sides.has(each))
  switch (form) {
    case 'EFFECTS':
      return from ? { form, of: from, kinds } : null
    case 'CAUSES':
      if (!to) return null
      return isSided([y]) ? { form: 'DIFFERENTIAL', findings: findings([y!]), road } : { form, of: to, kinds }
    case 'PATHS':
      if (!from || !to || from === to) return null
      return {
        form,
        from,
        to,
        via: other && third === 'VIA' ? [other] : [],
        avoiding: other && third === 'AVOIDING' ? [other] : [],
      }
    case 'VERDICT':
    case 'CERTAINTY':
    case 'EVIDENCE':
      if (!from || !to || from === to) return null
      return { form, subject: from, predicate: statedPredicate(build.snapshot, from, to, verb), object: to }
    case 'WHY_NOT':
      return from && to && from !== to ? { form, from, to } : null
    case 'COMMON_CAUSES':
      if (isSided(list)) return { form: 'DIFFERENTIAL', findings: findings(list), road }
      return several.length >= 2 ? { form, of: several, sameLegSide: false } : null
    case 'CORRECTIONS':
      return to && from !== to ? { form, from: from ?? null, to } : null
    case 'WHAT_IF':
      return from && from !== to ? { form, remove: from, to: to ?? null } : null
    case 'DIFFERENTIAL': {
      const numbers = list.length > 0 ? list : [y ?? x].filter((each) => each !== null)
      return numbers.length > 0 ? { form, findings: findings(numbers), road } : null
    }
    case 'CONCEPT':
      if (!from) return null
      if (isSided([x])) return { form: 'DIFFERENTIAL', findings: findings([x!]), road }
      return isComplained(build, x!) ? { form: 'CAUSES', of: from, kinds } : { form, concept: from }
    case 'CONCEPTS':
      return kind ? { form, kind } : null
    default:
      return null
  }
}

const COMPLAINED = ['hurt', 'hurts', 'hurting', 'ache', 'aches', 'aching', 'sore', 'painful']

/** Whether words say that something hurts, and so ask why. */
const isComplained = ({ spans, tokens }: BuildReading, number: number): boolean =>
  tokens.slice(spans[number]!.start, spans[number]!.end).some(({ word }) => COMPLAINED.includes(word))

function roadOf({ symbols }: BuildReading): AskedRoad | null {
  const country = symbols.find(isCountry)
  return country ? { country: country.symbol.slice(1), facingTraffic: true, place: 'CAMBERED_ROAD_EDGE' } : null
}

/** The sides that a question says of concepts, where what is asked has none. */
function unusedSides({ sides }: BuildReading, { form }: AskedQuestion, slots: readonly Slot[]): readonly string[] {
  if (form === 'DIFFERENTIAL') return []
  return [...new Set(slots.flatMap(({ number }) => sides.get(number)?.toLowerCase() ?? []))]
}
