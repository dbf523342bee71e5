import type { Key } from '../../graph/vocabulary/keys.ts'
import type { AssetRecord, ClaimRecord, ConceptRecord, SourceRecord } from '../snapshot/records.ts'
import type { RequestContext } from './context.ts'

// The build of a snapshot checks its references, so a failure here is a bug.

export const conceptOf = ({ snapshot }: RequestContext, key: Key): ConceptRecord =>
  required(snapshot.concepts.get(key), key)

export const claimOf = ({ snapshot }: RequestContext, key: Key): ClaimRecord => required(snapshot.claims.get(key), key)

export const sourceOf = ({ snapshot }: RequestContext, key: Key): SourceRecord =>
  required(snapshot.sources.get(key), key)

export const assetOf = ({ snapshot }: RequestContext, key: Key): AssetRecord => required(snapshot.assets.get(key), key)

function required<Found>(record: Found | undefined, key: Key): Found {
  if (record === undefined) throw new Error(`the snapshot refers to ${key} but does not hold it`)
  return record
}
