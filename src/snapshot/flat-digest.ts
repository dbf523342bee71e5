import { createHash } from 'node:crypto'
import { inOrderOfKey } from '../text/compare-texts.ts'
import { canonicalJson } from './canonical-json.ts'
import type { GraphRecords } from './records.ts'

/** Whether a digest of the publication log is one of those that older versions of Aetia wrote. */
export const isFlatDigest = (logged: string): boolean => logged.startsWith('sha256:')

/** How many records are hashed between two pauses. */
const RECORDS_PER_STEP = 200

/**
 * The digest of older versions of Aetia: one hash of all records in order of key, `sha256:` and 64
 * hexadecimal digits. It verifies the versions that they published.
 */
export function* flatDigest(records: GraphRecords): Generator<void, string, void> {
  const hash = createHash('sha256')
  const lists: readonly (readonly { readonly key: string }[])[] = [
    records.concepts,
    records.claims,
    records.sources,
    records.articles,
    records.assets ?? [],
  ]
  for (const list of lists) {
    for (const [at, record] of inOrderOfKey(list).entries()) {
      hash.update(canonicalJson(record)).update('\n')
      if (at % RECORDS_PER_STEP === 0) yield
    }
  }
  for (const { written } of inOrderOfKey(records.tables ?? [])) {
    hash.update(canonicalJson(written)).update('\n')
    yield
  }
  return `sha256:${hash.digest('hex')}`
}
