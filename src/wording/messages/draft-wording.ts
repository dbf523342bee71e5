/** Why a list about open changesets is not whole. The counts are at least 1. */
export interface DraftWording {
  /** Changesets that were not checked in time. */
  uncheckedInTime(changesets: number): string
  /** Changesets after the first `most`, which are all that are checked. */
  unchecked(most: number, more: number): string
  /** Changesets older than the newest `most`, which are all that are searched. */
  older(most: number, older: number): string
  /** Documents that are not searched. */
  notSearched(documents: number): string
}
