import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { emptyVersion } from './built-version.ts'
import { type GraphHistory, openGraphHistory } from './graph-history.ts'
import { runInSlices } from './run-work.ts'

/** The part of a history that decides about edits. */
export type PublishBase = Pick<GraphHistory, 'base' | 'run'>

/** The published version of a store, loaded once and followed by changes; an empty one before the first. */
export async function publishBaseOf(store: ContentStore): Promise<PublishBase> {
  if (await store.head()) return openGraphHistory(store)
  return {
    run: runInSlices,
    base: async () => ((await store.head()) ? (await openGraphHistory(store)).base() : emptyVersion(store.prose)),
  }
}
