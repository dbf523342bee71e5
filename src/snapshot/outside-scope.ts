import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { bitOf, type ClaimScope } from './claim-scope.ts'
import type { ColumnarClaims } from './columnar-claims.ts'
import type { ColumnarConcepts } from './columnar-concepts.ts'

const RELATES_TO = PREDICATE_NAMES.indexOf('RELATES_TO')

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
