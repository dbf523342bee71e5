import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { WrittenGraph } from './written-graph.ts'

/** Between what a picture is drawn; null: from anywhere, or to anywhere. */
export interface Between {
  readonly from: Key | null
  readonly to: Key | null
}

/**
 * The claims of the default causal projection that lie on a way from the one concept to the other,
 * in order of key.
 */
export function causalPart({ claims }: Pick<WrittenGraph, 'claims'>, { from, to }: Between): readonly ClaimRecord[] {
  const walked = [...claims.values()].filter(
    ({ predicate, polarity, explicitness, shortcut }) =>
      CAUSAL_PREDICATES.includes(predicate) && polarity === 'AFFIRMED' && explicitness !== 'INFERRED' && !shortcut,
  )
  const after = from === null ? null : reached(from, walked, 'subject', 'object')
  const before = to === null ? null : reached(to, walked, 'object', 'subject')
  return walked.filter(
    ({ subject, object }) => (after === null || after.has(subject)) && (before === null || before.has(object)),
  )
}

function reached(
  start: Key,
  claims: readonly ClaimRecord[],
  near: 'subject' | 'object',
  far: 'subject' | 'object',
): ReadonlySet<Key> {
  const steps = Map.groupBy(claims, (claim) => claim[near])
  const found = new Set([start])
  // A set gives also what is added while it is gone through.
  for (const key of found) for (const claim of steps.get(key) ?? []) found.add(claim[far])
  return found
}
