import { type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { claimOrConceptNamed } from './claim-named.ts'

/**
 * The key of the claim, concept, source, article or asset that a person means. Sources, articles and
 * assets are named by their keys.
 */
export function documentNamed(snapshot: Snapshot, name: string): Key {
  const prefix = splitKey(name)?.prefix
  if (prefix !== 'source' && prefix !== 'article' && prefix !== 'asset') return claimOrConceptNamed(snapshot, name)
  const records: ReadonlyMap<Key, unknown> =
    prefix === 'source' ? snapshot.sources : prefix === 'article' ? snapshot.articles : snapshot.assets
  const key = records.has(name) ? name : snapshot.renamedTo(name)
  if (key !== undefined) return key
  throw new OperatorError(`There is no ${prefix} "${name}".${didYouMean(name, records.keys())}`)
}
