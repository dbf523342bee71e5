import type { Migration } from './migration.ts'

/** What was done and said about changesets, their revision and their schedule. */
export const review: Migration = {
  name: '0004-review',
  statements: () => [],
}
