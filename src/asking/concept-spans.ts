import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { COMPLAINTS, GLUE } from './function-words.ts'
import { isSide, labelSpans, PART_COST } from './label-spans.ts'
import { similarWords } from './similar-words.ts'
import type { Token } from './tokens.ts'

/** A concept that some words of a question may mean. */
export interface Candidate {
  readonly concept: ConceptRecord
  /** 0 for its name as written; more for every difference. */
  readonly cost: number
}

/** Words of a question that name a concept. */
export interface ConceptSpan {
  /** Places of tokens, end exclusive. */
  readonly start: number
  readonly end: number
  /** Best first, at least one. */
  readonly candidates: readonly Candidate[]
}

interface Valued extends ConceptSpan {
  readonly value: number
}

const CONCEPTS_PER_STEP = 500
/** The most concepts that the same words may mean. */
const MOST_CANDIDATES = 6
const WHOLE_VALUE = 10
const PART_VALUE = 3
/** One long name explains more than two short ones. */
const SPAN_COST = 1
const COMPLAINT_VALUE = 5
const KEY_VALUE = 1000

/** The words of a question that name concepts: of overlapping spans those that explain most. */
export function* conceptSpans(
  snapshot: Snapshot,
  tokens: readonly Token[],
  isGrammar: (word: string) => boolean,
): Generator<void, readonly ConceptSpan[], void> {
  const { columnarConcepts, compiled } = snapshot
  const { placesOf, concepts } = yield* similarWords(snapshot, tokens)
  const spans = new Map<string, { start: number; end: number; value: number; costs: Map<number, number> }>()
  const forms = concepts.size === 0 ? [] : yield* compiled.forms.all()
  let looked = 0
  for (const number of concepts) {
    for (const label of forms[number]!.split('\n')) {
      for (const { start, end, matched, cost, isWhole } of labelSpans(label, placesOf, tokens, isGrammar)) {
        const value = isWhole ? matched * WHOLE_VALUE - cost - SPAN_COST : matched * PART_VALUE - cost / PART_COST
        const place = `${start} ${end}`
        const known = spans.get(place) ?? { start, end, value, costs: new Map<number, number>() }
        known.value = Math.max(known.value, value)
        known.costs.set(number, Math.min(cost, known.costs.get(number) ?? cost))
        spans.set(place, known)
      }
    }
    if (++looked % CONCEPTS_PER_STEP === 0) yield
  }
  const named = [...spans.values()].map(({ start, end, value, costs }): Valued => {
    const best = [...costs].toSorted((one, other) => one[1] - other[1] || one[0] - other[0]).slice(0, MOST_CANDIDATES)
    const candidates = best.map(([number, cost]) => ({ concept: columnarConcepts.conceptAt(number), cost }))
    return { start, end, value, candidates }
  })
  const keys = tokens.flatMap(({ word }, start): readonly Valued[] => {
    const concept = snapshot.concepts.get(word) ?? snapshot.concepts.get(snapshot.renamedTo(word) ?? '')
    return concept ? [{ start, end: start + 1, value: KEY_VALUE, candidates: [{ concept, cost: 0 }] }] : []
  })
  return bestSpans([...named, ...named.flatMap((span) => complaints(snapshot, span, tokens)), ...keys], tokens.length)
}

/** What people complain of. */
const OUTCOMES: readonly ConceptKind[] = ['SYMPTOM', 'INJURY', 'ENTITY']

/**
 * A part of the body that hurts, as `my knee hurts`: the outcomes that are named after it, or that
 * affect it.
 */
function complaints(snapshot: Snapshot, span: Valued, tokens: readonly Token[]): readonly Valued[] {
  const place = complaintBeside(span, tokens)
  if (place === null) return []
  const costs = new Map<string, Candidate>()
  for (const { concept, cost } of span.candidates) {
    const affecting = snapshot
      .claimsTo(concept.key)
      .filter(({ predicate, polarity }) => predicate === 'AFFECTS_BODY_PART' && polarity === 'AFFIRMED')
      .map(({ subject }) => snapshot.concepts.get(subject))
    for (const found of [concept, ...affecting]) {
      if (!found || !OUTCOMES.includes(found.kind)) continue
      const its = PART_COST + (cost % PART_COST) + (found === concept ? 0 : 1)
      if (its < (costs.get(found.key)?.cost ?? Number.POSITIVE_INFINITY))
        costs.set(found.key, { concept: found, cost: its })
    }
  }
  if (costs.size === 0) return []
  const candidates = [...costs.values()].toSorted((one, other) => one.cost - other.cost).slice(0, MOST_CANDIDATES)
  const [start, end] = [Math.min(span.start, place), Math.max(span.end, place + 1)]
  return [{ start, end, value: span.value + COMPLAINT_VALUE, candidates }]
}

/** The place of a word such as `hurts` beside a span, with at most two words of grammar between. */
function complaintBeside({ start, end }: ConceptSpan, tokens: readonly Token[]): number | null {
  const isThere = (at: number) => COMPLAINTS.has(tokens[at]?.word ?? '')
  const isGlue = (at: number) => GLUE.has(tokens[at]?.word ?? '') || isSide(tokens[at]?.word ?? '')
  for (let at = end; at <= end + 2; at++) {
    if (isThere(at)) return at
    if (!isGlue(at)) break
  }
  for (let at = start - 1; at >= start - 4; at--) {
    if (isThere(at)) return at
    if (!isGlue(at)) break
  }
  return null
}

/** Of overlapping spans those of the highest value together (weighted interval scheduling). */
function bestSpans(spans: readonly Valued[], size: number): readonly ConceptSpan[] {
  const endingAt = Map.groupBy(spans, ({ end }) => end)
  const best: { readonly value: number; readonly last: Valued | null }[] = [{ value: 0, last: null }]
  for (let end = 1; end <= size; end++) {
    let found: { readonly value: number; readonly last: Valued | null } = { value: best[end - 1]!.value, last: null }
    for (const span of endingAt.get(end) ?? []) {
      const value = best[span.start]!.value + span.value
      if (span.value > 0 && value > found.value) found = { value, last: span }
    }
    best.push(found)
  }
  const chosen: ConceptSpan[] = []
  for (let end = size; end > 0; ) {
    const { last } = best[end]!
    if (last) chosen.unshift(last)
    end = last ? last.start : end - 1
  }
  return chosen
}
