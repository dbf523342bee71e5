import type { Key } from '../../graph/vocabulary/keys.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { ClaimRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { conceptNamed } from './concept-named.ts'

const PREFIX = 'claim:'

/** The claim that a person means by its key, with or without its prefix: `e60`. */
export function claimNamed(snapshot: Snapshot, name: string): ClaimRecord {
  const claim = knownClaim(snapshot, name)
  if (claim) return claim
  const bare = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name
  const near = didYouMean(
    bare,
    snapshot.claims.keys().map((key) => key.slice(PREFIX.length)),
  )
  throw new OperatorError(`There is no claim "${name}".${near}`)
}

/** The key of the claim or concept that a person means. */
export function claimOrConceptNamed(snapshot: Snapshot, name: string): Key {
  if (name.startsWith(PREFIX)) return claimNamed(snapshot, name).key
  return (knownClaim(snapshot, name) ?? conceptNamed(snapshot, name)).key
}

const knownClaim = ({ claims, renamedTo }: Snapshot, name: string) =>
  [name, PREFIX + name].flatMap((key) => claims.get(key) ?? claims.get(renamedTo(key) ?? '') ?? [])[0]
