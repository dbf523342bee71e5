import type { Kysely } from 'kysely'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { type StoreUnavailable, storeClosed } from '../errors/store-errors.ts'
import { changeset, changesets, createChangeset, moveChangeset } from './queries/changesets.ts'
import { commit } from './queries/commit.ts'
import {
  changesBetween,
  documentsAt,
  head,
  publication,
  publicationsAfter,
  publicationUnder,
  publishedChanges,
  publishedNumbers,
} from './queries/publications.ts'
import { history, revision } from './queries/revisions.ts'
import { stage, staged, unstage } from './queries/staging.ts'
import { refuseUnstorable } from './refuse-unstorable.ts'
import type { Database } from './schema.ts'
import type { Write } from './write.ts'

/** What a database brings to the port. */
export interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly write: Write
  /** The failure as the caller is to see it, or undefined where the error is a bug of ours. */
  failureOf(error: unknown): StoreUnavailable | undefined
}

/**
 * The port over either database. Each call refuses unstorable values before the database sees them, and fails with
 * `StoreUnavailable` when the database cannot answer. `close` waits for the calls under way; calls after it fail.
 */
export function createContentStore({ db, write, failureOf }: OpenDatabase): ContentStore {
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  const call =
    <Arguments extends readonly unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (closing) throw storeClosed()
      for (const value of given) refuseUnstorable(value)
      const answer = work(...given)
      underWay.add(answer)
      try {
        return await answer
      } catch (error) {
        throw failureOf(error) ?? error
      } finally {
        underWay.delete(answer)
      }
    }

  /** Fills in the database for a question of one statement. */
  const read = <Arguments extends readonly unknown[], Result>(
    question: (database: Kysely<Database>, ...given: Arguments) => Promise<Result>,
  ) => call((...given: Arguments) => question(db, ...given))

  /** Runs a change of several statements as one transaction. */
  const change = <Arguments extends readonly unknown[], Result>(
    work: (transaction: Parameters<Parameters<Write>[0]>[0], ...given: Arguments) => Promise<Result>,
  ) => call((...given: Arguments) => write((transaction) => work(transaction, ...given)))

  return Object.freeze({
    head: read(head),
    publicationsAfter: read(publicationsAfter),
    publication: read(publication),
    documentsAt: read(documentsAt),
    publishedRevisions: read(publishedNumbers),
    changesBetween: read(changesBetween),
    publishedChanges: read(publishedChanges),
    publicationUnder: read(publicationUnder),
    history: read(history),
    revision: read(revision),
    createChangeset: change(createChangeset),
    changeset: read(changeset),
    changesets: read(changesets),
    stage: change(stage),
    unstage: change(unstage),
    staged: read(staged),
    moveChangeset: change(moveChangeset),
    commit: change(commit),
    close() {
      closing ??= Promise.allSettled(underWay).then(() => db.destroy())
      return closing
    },
  })
}
