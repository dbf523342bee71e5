import { disagreements, union } from './disagreements.ts'

type StoredRecord = Readonly<Record<string, unknown>>
export type Records = Readonly<Record<string, StoredRecord>>

/** What a store has come to know, record by record. */
export interface KnownRecords {
  /** Adds what the store holds now, and answers every field of a record that was told with two values: a collision. */
  learn(records: Records): string[]
}

/** Records that are changed count their changes in `revision`; they may differ only from one revision to another. */
export function createKnownRecords(): KnownRecords {
  const known = new Map<string, StoredRecord>()
  return {
    learn(records) {
      return Object.entries(records).flatMap(([key, record]) => {
        const before = known.get(key)
        const isChanged = before === undefined || before['revision'] !== record['revision']
        known.set(key, isChanged ? record : (union(before, record) as StoredRecord))
        return isChanged ? [] : disagreements(before, record, key)
      })
    },
  }
}
