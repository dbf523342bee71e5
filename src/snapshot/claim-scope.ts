import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { ColumnarClaims } from './columnar-claims.ts'
import type { ColumnarConcepts } from './columnar-concepts.ts'

/** A part of all claims. What is absent limits nothing. */
export interface ClaimScope {
  /** Of the claims of `RELATES_TO`, those with one of these relations. Other claims are all in it. */
  readonly relations?: readonly string[]
  /** Claims with evidence or a finding from one of these sources; of a table, all of its rows. */
  readonly sources?: readonly Key[]
  /** Claims of which both ends are of these kinds. */
  readonly kinds?: readonly ConceptKind[]
}

/** The conditions of a scope. Each is a bit in the marks of a claim: 1, 2 and 4. */
export const SCOPE_CONDITIONS = ['RELATION', 'SOURCE', 'KIND'] as const
export type ScopeCondition = (typeof SCOPE_CONDITIONS)[number]

const bitOf = (condition: ScopeCondition): number => 1 << SCOPE_CONDITIONS.indexOf(condition)
const RELATES_TO = PREDICATE_NAMES.indexOf('RELATES_TO')

/** The conditions in the marks of one claim. */
export const conditionsIn = (marks: number): ScopeCondition[] =>
  SCOPE_CONDITIONS.filter((condition) => (marks & bitOf(condition)) !== 0)

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
    for (const source of sources) for (const number of claims.numbersOfSource(source)) outside[number] = 0
  }
  if (relations) {
    const wanted = new Set(relations)
    const others = yield* claims.where(null, (run) => {
      const { predicates } = run.columns
      const hasRelation = run.hasRelation(wanted)
      return (index) => predicates[index] === RELATES_TO && !hasRelation(index)
    })
    for (const number of others) outside[number]! |= bitOf('RELATION')
  }
  if (kinds) {
    const isOfKind = new Uint8Array(concepts.size)
    for (const kind of kinds) {
      const { first, end } = concepts.ofKind(kind)
      isOfKind.fill(1, first, end)
    }
    const others = yield* claims.where(null, ({ columns: { subjects, objects } }) => (index) => {
      return isOfKind[subjects[index]!] === 0 || isOfKind[objects[index]!] === 0
    })
    for (const number of others) outside[number]! |= bitOf('KIND')
  }
  return outside
}
