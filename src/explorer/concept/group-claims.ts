import type { ListedClaimFragment } from '../generated/graphql.ts'

/** The claims that join a concept to others of one kind. */
export interface ClaimGroup {
  /** The kind of the concepts at the other end, such as "Injury". */
  readonly kind: string
  readonly claims: readonly ListedClaimFragment[]
}

/** The concept at the other end of a claim. */
export type OtherEnd = (claim: ListedClaimFragment) => { readonly kindName: string }

/** Claims by the kind of the concept at their other end: the largest group first. */
export function groupClaims(claims: readonly ListedClaimFragment[], otherOf: OtherEnd): readonly ClaimGroup[] {
  const groups = Map.groupBy(claims, (claim) => otherOf(claim).kindName)
  return [...groups]
    .map(([kind, its]) => ({ kind, claims: its }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.kind < b.kind ? -1 : 1))
}
