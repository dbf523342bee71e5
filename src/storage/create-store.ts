import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { type StoreUnavailable, storeClosed } from '../errors/store-errors.ts'
import { accountCalls } from './account-calls.ts'
import { activityCalls } from './activity-calls.ts'
import type { Calls } from './calls.ts'
import { contentCalls } from './content-calls.ts'
import { refuseUnstorable } from './refuse-unstorable.ts'
import type { Database } from './schema.ts'
import type { Store } from './store.ts'
import { webhookCalls } from './webhook-calls.ts'
import type { Write } from './write.ts'

/** What a database brings to the port. */
export interface OpenDatabase {
  readonly db: Kysely<Database>
  readonly write: Write
  /** Runs a change of one statement. Left out: as `write` does. */
  readonly writeAtOnce?: <Result>(work: (db: Kysely<Database>) => Promise<Result>) => Promise<Result>
  /** The failure as the caller is to see it, or undefined where the error is a bug of ours. */
  failureOf(error: unknown): StoreUnavailable | undefined
}

/**
 * The ports over either database. Each call refuses unstorable values before the database sees
 * them, and fails with `StoreUnavailable` when the database cannot answer. `close` waits for the
 * calls under way; calls after it fail.
 */
export function createStore({ db, write, writeAtOnce = write, failureOf }: OpenDatabase): Store {
  const underWay = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined

  const call =
    <Arguments extends readonly unknown[], Result>(work: (...given: Arguments) => Promise<Result>) =>
    async (...given: Arguments): Promise<Result> => {
      if (closing) throw storeClosed()
      // A function is called within the transaction, and not stored.
      for (const value of given) if (typeof value !== 'function') refuseUnstorable(value)
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

  async function* paged<Page>(pages: AsyncGenerator<Page, undefined>, given: readonly unknown[]) {
    const next = call((..._given: readonly unknown[]) => pages.next())
    for (;;) {
      const page = await next(...given)
      if (page.done) return
      yield page.value
      await othersHadATurn()
    }
  }

  const calls: Calls = {
    read: (question) => call((...given) => question(db, ...given)),
    pages:
      (question) =>
      (...given) =>
        paged(question(db, ...given), given),
    changeAtOnce: (work) => call((...given) => writeAtOnce((database) => work(database, ...given))),
    change: (work) => call((...given) => write((transaction) => work(transaction, ...given))),
  }
  return Object.freeze({
    ...contentCalls(calls),
    ...accountCalls(calls),
    ...webhookCalls(calls),
    ...activityCalls(calls),
    close() {
      closing ??= Promise.allSettled(underWay).then(() => db.destroy())
      return closing
    },
  })
}
