import type { Kysely, Selectable } from 'kysely'
import type { Changeset, ChangesetState } from '../../content/lifecycle/changeset.ts'
import type { Act } from '../../content/lifecycle/content-store.ts'
import type { Database } from '../schema.ts'
import { rowBound } from './row-number.ts'

export async function createChangeset(
  db: Kysely<Database>,
  { id, title }: { readonly id: string; readonly title: string },
  act: Act,
): Promise<Changeset> {
  const row = await db
    .insertInto('changeset')
    .values({ id, title, state: 'DRAFT', author: act.author, created_at: act.at, published_version: null })
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
): Promise<readonly Changeset[]> {
  if (states.length === 0) return []
  const rows = await db
    .selectFrom('changeset')
    .selectAll()
    .where('state', 'in', states)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(changesetOf)
}

/** Only `commit` publishes, and what is published stays so. */
export async function moveChangeset(
  db: Kysely<Database>,
  id: string,
  from: readonly ChangesetState[],
  to: ChangesetState,
): Promise<boolean> {
  if (to === 'PUBLISHED') throw new RangeError('A changeset becomes PUBLISHED by "commit" alone.')
  const states = from.filter((state) => state !== 'PUBLISHED')
  if (states.length === 0) return false
  const { numUpdatedRows } = await db
    .updateTable('changeset')
    .set({ state: to })
    .where('id', '=', id)
    .where('state', 'in', states)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const changesetOf = (row: Selectable<Database['changeset']>): Changeset => ({
  id: row.id,
  title: row.title,
  state: row.state,
  author: row.author,
  createdAt: row.created_at,
  publishedVersion: row.published_version,
  revision: 1,
  schedule: null,
})
