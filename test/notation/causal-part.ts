import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ClaimRecord } from '../../src/snapshot/records.ts'

const WALKED: readonly string[] = ['CAUSES', 'DRIVES', 'PREDISPOSES_TO', 'EXPERIENCES', 'HAS_LEG_SIDE']

/** The claims of the default causal projection, by the definition. */
export const causalClaims = (claims: Iterable<ClaimRecord>): ClaimRecord[] =>
  [...claims].filter(
    ({ predicate, polarity, explicitness, shortcut }) =>
      WALKED.includes(predicate) && polarity === 'AFFIRMED' && explicitness !== 'INFERRED' && !shortcut,
  )

/** Those of them on any walk from the one concept to the other; null: from or to anywhere. */
export function causalPart(claims: Iterable<ClaimRecord>, from: Key | null, to: Key | null): ClaimRecord[] {
  const walked = causalClaims(claims)
  const after = reached(from, walked, 'subject', 'object')
  const before = reached(to, walked, 'object', 'subject')
  return walked.filter(({ subject, object }) => (after?.has(subject) ?? true) && (before?.has(object) ?? true))
}

function reached(start: Key | null, claims: ClaimRecord[], near: 'subject' | 'object', far: 'subject' | 'object') {
  if (start === null) return null
  const found = new Set([start])
  for (const key of found) for (const claim of claims) if (claim[near] === key) found.add(claim[far])
  return found
}
