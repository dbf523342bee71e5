import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely'
import type { ChangesetEvent } from '../../../content/lifecycle/changeset.ts'
import { WORKFLOW } from '../../../content/lifecycle/workflow.ts'
import type { CommentThread, ThreadAnchor, ThreadFilter } from '../../../content/review/comment-thread.ts'
import type { Database } from '../../schema.ts'
import { withPeople } from '../content/events.ts'
import { isRowNumber, rowBound } from '../row-number.ts'

export async function thread(db: Kysely<Database>, changeset: string, number: number): Promise<CommentThread | null> {
  if (!isRowNumber(number)) return null
  const row = await db
    .selectFrom('comment_thread')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? threadOf(row) : null
}

export async function threads(
  db: Kysely<Database>,
  changeset: string,
  filter: ThreadFilter,
  after: number,
  limit: number,
): Promise<readonly CommentThread[]> {
  const rows = await db
    .selectFrom('comment_thread')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('number', '>', rowBound(after))
    .where(passes(filter))
    .orderBy('number')
    .limit(rowBound(limit))
    .execute()
  return rows.map(threadOf)
}

export async function threadCount(db: Kysely<Database>, changeset: string, filter: ThreadFilter): Promise<number> {
  const { count } = await db
    .selectFrom('comment_thread')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('changeset', '=', changeset)
    .where(passes(filter))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const passes =
  ({ resolved, documents }: ThreadFilter) =>
  ({ eb, and }: ExpressionBuilder<Database, 'comment_thread'>) =>
    and([
      ...(resolved === undefined ? [] : [eb('resolved_at', resolved ? 'is not' : 'is', null)]),
      ...(documents === undefined ? [] : [eb('document', 'in', documents)]),
    ])

export async function comments(
  db: Kysely<Database>,
  changeset: string,
  thread: number,
  after: number,
  limit: number,
): Promise<readonly ChangesetEvent[]> {
  const rows = await db
    .selectFrom('changeset_event')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('number', '>', rowBound(after))
    .where(isCommentOf(thread))
    .orderBy('number')
    .limit(rowBound(limit))
    .execute()
  return withPeople(db, changeset, rows)
}

export async function commentCount(db: Kysely<Database>, changeset: string, thread: number): Promise<number> {
  const { count } = await db
    .selectFrom('changeset_event')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('changeset', '=', changeset)
    .where(isCommentOf(thread))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const isCommentOf =
  (thread: number) =>
  ({ eb, and, or }: ExpressionBuilder<Database, 'changeset_event'>) =>
    and([eb('kind', '=', WORKFLOW.COMMENT.event), or([eb('number', '=', thread), eb('thread', '=', thread)])])

/** Starts a thread with the event that is its first comment. */
export async function startThread(
  transaction: Transaction<Database>,
  changeset: string,
  number: number,
  { document, path, quote, quoteStart }: ThreadAnchor,
): Promise<void> {
  await transaction
    .insertInto('comment_thread')
    .values({
      ...{ changeset, number, document, path, quote },
      quote_start: quoteStart,
      resolved_at: null,
      resolved_by: null,
    })
    .execute()
}

/** Resolves or reopens a thread; false where it is so already, or there is none. */
export async function settleThread(
  transaction: Transaction<Database>,
  changeset: string,
  number: number,
  resolved: { readonly at: string; readonly by: string } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('comment_thread')
    .set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null })
    .where('changeset', '=', changeset)
    .where('number', '=', number)
    .where('resolved_at', resolved ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const threadOf = (row: Selectable<Database['comment_thread']>): CommentThread => ({
  changeset: row.changeset,
  number: row.number,
  document: row.document,
  path: row.path,
  quote: row.quote,
  quoteStart: row.quote_start,
  resolvedAt: row.resolved_at,
  resolvedBy: row.resolved_by,
})
