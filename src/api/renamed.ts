import type { Key } from '../../graph/vocabulary/keys.ts'

/** A former key that a request names, as `extensions.renamed` lists it. */
export interface Renamed {
  readonly from: Key
  /** The key now. */
  readonly to: Key
}

/** The former keys that one request names. */
export interface RenamedKeys {
  note(from: Key, to: Key): void
  /** In order of former key, at most 100. */
  list(): readonly Renamed[]
}

const MAX_LISTED = 100

export function createRenamedKeys(): RenamedKeys {
  let noted: Map<Key, Key> | undefined
  return {
    note(from, to) {
      noted ??= new Map()
      noted.set(from, to)
    },
    list: () =>
      [...(noted ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, MAX_LISTED)
        .map(([from, to]) => ({ from, to })),
  }
}
