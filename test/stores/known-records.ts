import { disagreements, union } from './disagreements.ts'

type StoredRecord = Readonly<Record<string, unknown>>
export type Records = Readonly<Record<string, StoredRecord>>

/** What a store has come to know, record by record. */
export interface KnownRecords {
  /**
   * Adds what the store holds now, and answers every field of a record that was told with two
   * values: a collision.
   */
  learn(records: Records): string[]
}

/**
 * Records that are changed count their changes in `revision`; they may differ only from one
 * revision to another.
 */
export function createKnownRecords(): KnownRecords {
  const known = new Map<string, StoredRecord>()
  /** As the store held them last: it makes a new object of a record that it writes to. */
  const last = new Map<string, StoredRecord>()
  return {
    learn(records) {
      const written = Object.entries(records).filter(([key, record]) => last.get(key) !== record)
      for (const [key, record] of written) last.set(key, record)
      const changed = written.flatMap(([key, record]) =>
        known.has(key) && known.get(key)?.['revision'] !== record['revision'] ? key : [],
      )
      // Relay keeps what has no id of its own under the id of what it belongs to.
      const isChanged = (key: string) => changed.some((id) => key === id || key.startsWith(`client:${id}:`))
      return written.flatMap(([key, record]) => {
        const before = known.get(key)
        const isNew = before === undefined || isChanged(key)
        known.set(key, isNew ? record : (union(before, record) as StoredRecord))
        return isNew ? [] : disagreements(before, record, key)
      })
    },
  }
}
