import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { NUMBERS_PER_SLICE, slices } from '../algorithms/slices.ts'
import { upperBound } from '../algorithms/upper-bound.ts'
import { bitOf, type ClaimScope } from './claim-scope.ts'
import type { ClaimRun, ColumnarClaims } from './columnar-claims.ts'
import type { ColumnarConcepts } from './columnar-concepts.ts'

const RELATES_TO = PREDICATE_NAMES.indexOf('RELATES_TO')

/** Whether a claim of a run, by index, fails a condition. */
type Failure = (run: ClaimRun) => (index: number) => boolean

/**
 * By number of a claim: the conditions of a scope that it fails, as bits. Null where the scope
 * limits nothing. Linear in claims; it makes no records.
 */
export function* outsideScope(
  claims: ColumnarClaims,
  concepts: ColumnarConcepts,
  { relations, sources, kinds }: ClaimScope,
): Generator<void, Uint8Array | null, void> {
  if (!relations && !sources && !kinds) return null
  const outside = new Uint8Array(claims.size)
  if (sources) {
    outside.fill(bitOf('SOURCE'))
    for (const source of sources) {
      yield
      const numbers = claims.numbersOfSource(source)
      for (let at = 0; at < numbers.length; at++) outside[numbers[at]!] = 0
    }
  }
  if (relations) {
    const others = yield* claims.where(null, failsRelations(relations))
    yield* mark(outside, others, bitOf('RELATION'))
  }
  if (kinds) {
    const others = yield* claims.where(null, failsKinds(concepts, kinds))
    yield* mark(outside, others, bitOf('KIND'))
  }
  return outside
}

function* mark(outside: Uint8Array, numbers: Uint32Array, bit: number): Generator<void, void, void> {
  for (const [from, to] of slices(numbers.length, NUMBERS_PER_SLICE)) {
    yield
    for (let at = from; at < to; at++) outside[numbers[at]!]! |= bit
  }
}

/** The conditions that a claim of a run fails, as bits, by its index in the run and its number. */
export type ScopeMarks = (run: ClaimRun) => (index: number, number: number) => number

/** As `outsideScope`, for questions that ask for the conditions of few claims. */
export function scopeMarks(
  claims: ColumnarClaims,
  concepts: ColumnarConcepts,
  { relations, sources, kinds }: ClaimScope,
): ScopeMarks | null {
  if (!relations && !sources && !kinds) return null
  const relation = relations ? failsRelations(relations) : null
  const kind = kinds ? failsKinds(concepts, kinds) : null
  const lists = sources?.map((source) => claims.numbersOfSource(source))
  const failsSources = (number: number) => lists !== undefined && !lists.some((numbers) => includes(numbers, number))
  return (run) => {
    const [relationFails, kindFails] = [relation?.(run), kind?.(run)]
    return (index, number) =>
      (relationFails?.(index) ? bitOf('RELATION') : 0) |
      (failsSources(number) ? bitOf('SOURCE') : 0) |
      (kindFails?.(index) ? bitOf('KIND') : 0)
  }
}

function failsRelations(relations: readonly string[]): Failure {
  const wanted = new Set(relations)
  return (run) => {
    const { predicates } = run.columns
    const hasRelation = run.hasRelation(wanted)
    return (index) => predicates[index] === RELATES_TO && !hasRelation(index)
  }
}

function failsKinds(concepts: ColumnarConcepts, kinds: NonNullable<ClaimScope['kinds']>): Failure {
  const ranges = kinds.map((kind) => concepts.ofKind(kind))
  const isOfKind = (concept: number) => {
    for (const { first, end } of ranges) if (concept >= first && concept < end) return true
    return false
  }
  return ({ columns: { subjects, objects } }) =>
    (index) =>
      !isOfKind(subjects[index]!) || !isOfKind(objects[index]!)
}

/** Whether an ascending list has a number. */
const includes = (numbers: Uint32Array, number: number): boolean =>
  numbers[upperBound(numbers.length, (at) => numbers[at]! < number)] === number
