import type { ExpressionBuilder, Kysely, Selectable, UpdateObject } from 'kysely'
import type { Changeset, ChangesetState } from '../../../content/lifecycle/changeset.ts'
import type { AuditStamp } from '../../../content/lifecycle/content-store.ts'
import { APPROVED_STATE, INITIAL_STATE, PUBLISHED_STATE } from '../../../content/lifecycle/workflow.ts'
import { foldLetters } from '../../../text/fold-letters.ts'
import type { Database } from '../../schema.ts'
import { databaseClock } from '../database-clock.ts'
import { rowBound } from '../row-number.ts'

export async function createChangeset(
  db: Kysely<Database>,
  { id, title }: { readonly id: string; readonly title: string },
  stamp: AuditStamp,
): Promise<Changeset> {
  const row = await db
    .insertInto('changeset')
    .values({
      id,
      title,
      state: INITIAL_STATE,
      author: stamp.author,
      created_at: stamp.at,
      published_version: null,
      revision: 1,
      publish_at: null,
      publish_by: null,
      retire_at: null,
      retire_by: null,
      approved_over: null,
      assignee: null,
      schedule_failed_at: null,
      title_folded: foldLetters(title),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!row) throw new RangeError(`There is a changeset "${id}" already; ids are given once.`)
  return changesetOf(row)
}

export async function changeset(db: Kysely<Database>, id: string): Promise<Changeset | null> {
  const row = await db.selectFrom('changeset').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? changesetOf(row) : null
}

export async function changesets(
  db: Kysely<Database>,
  states: readonly ChangesetState[],
  limit: number,
  after?: { readonly createdAt: string; readonly id: string } | null,
  version = Infinity,
): Promise<readonly Changeset[]> {
  if (states.length === 0) return []
  const older = ({ eb, and, or }: ExpressionBuilder<Database, 'changeset'>) =>
    after
      ? or([
          eb('created_at', '<', after.createdAt),
          and([eb('created_at', '=', after.createdAt), eb('id', '<', after.id)]),
        ])
      : and([])
  const rows = await db
    .selectFrom('changeset')
    .selectAll()
    .where(isInState(states, version))
    .where(older)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(changesetOf)
}

export async function changesetCount(
  db: Kysely<Database>,
  states: readonly ChangesetState[],
  version = Infinity,
): Promise<number> {
  if (states.length === 0) return 0
  const { count } = await db
    .selectFrom('changeset')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(isInState(states, version))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * In one of the states as of a version: a changeset published as a later version counts as
 * approved.
 */
export const isInState =
  (states: readonly ChangesetState[], version: number) =>
  ({ eb, and, or }: ExpressionBuilder<Database, 'changeset'>) => {
    const isLater = eb('published_version', '>', rowBound(version))
    const isKnown = or([eb('published_version', 'is', null), eb('published_version', '<=', rowBound(version))])
    const inState = and([eb('state', 'in', states), isKnown])
    return states.includes(APPROVED_STATE) ? or([inState, isLater]) : inState
  }

export async function dueChangesets(db: Kysely<Database>, limit: number): Promise<readonly Changeset[]> {
  const rows = await db
    .selectFrom('changeset')
    .selectAll()
    .where('publish_at', '<=', databaseClock(db))
    .orderBy('publish_at')
    .orderBy('id')
    .limit(rowBound(limit))
    .execute()
  return rows.map(changesetOf)
}

export async function dueRetirements(db: Kysely<Database>, limit: number): Promise<readonly Changeset[]> {
  const rows = await db
    .selectFrom('changeset')
    .selectAll()
    .where('retire_at', '<=', databaseClock(db))
    .where('state', '=', PUBLISHED_STATE)
    .orderBy('retire_at')
    .orderBy('id')
    .limit(rowBound(limit))
    .execute()
  return rows.map(changesetOf)
}

/** Changes an existing changeset, and counts that as one change. */
export async function changeChangeset(
  db: Kysely<Database>,
  id: string,
  change: Omit<UpdateObject<Database, 'changeset'>, 'id' | 'revision'>,
): Promise<Changeset> {
  const row = await db
    .updateTable('changeset')
    .set((columns) => ({ ...change, revision: columns('revision', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return changesetOf(row)
}

/** Changes who is to attend to a changeset, which is no change of the changeset itself. */
export async function assign(db: Kysely<Database>, id: string, assignee: string | null): Promise<Changeset> {
  const row = await db
    .updateTable('changeset')
    .set({ assignee })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return changesetOf(row)
}

export const changesetOf = (row: Selectable<Database['changeset']>): Changeset => ({
  id: row.id,
  title: row.title,
  state: row.state,
  author: row.author,
  createdAt: row.created_at,
  publishedVersion: row.published_version,
  revision: row.revision,
  schedule: row.publish_at === null ? null : { at: row.publish_at, by: row.publish_by ?? '' },
  retirement: row.retire_at === null ? null : { at: row.retire_at, by: row.retire_by ?? '' },
  approvedOver: row.approved_over,
  assignee: row.assignee,
  scheduleFailedAt: row.schedule_failed_at,
})
