import type { Snapshot } from '../../snapshot/snapshot.ts'
import { createProseIndex, type ProseIndex } from './prose-index.ts'

const indexes = new WeakMap<Snapshot, ProseIndex>()

/** Whether anybody has searched what people wrote in a snapshot. */
export const isProseSearched = (snapshot: Snapshot): boolean => indexes.has(snapshot)

/** The index of what people wrote in a snapshot, made once and as long in memory as the snapshot is. */
export function proseOf(snapshot: Snapshot): ProseIndex {
  const index = indexes.get(snapshot) ?? createProseIndex(snapshot)
  indexes.set(snapshot, index)
  return index
}
