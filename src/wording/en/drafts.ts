import type { DraftWording } from '../messages/draft-wording.ts'

export const drafts: DraftWording = {
  uncheckedInTime: (changesets) =>
    `${changesets} changesets were not checked for violations in time. Narrow the list by another condition, or ask again: what was checked is kept.`,
  unchecked: (most, more) => `The first ${most} changesets were checked for violations; ${more} were not.`,
  older: (most, older) => `The ${most} newest open changesets were searched; ${older} are older.`,
  notSearched: (documents) => `${documents} staged documents were not searched: parts of tables, or too many.`,
}
