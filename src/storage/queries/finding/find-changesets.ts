import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type {
  ChangesetFilter,
  ChangesetOrder,
  ChangesetPlace,
  OpenEdit,
} from '../../../content/finding/changeset-filter.ts'
import type { Changeset } from '../../../content/lifecycle/changeset.ts'
import { OPEN_STATES } from '../../../content/lifecycle/workflow.ts'
import { foldLetters } from '../../../text/fold-letters.ts'
import type { Database } from '../../schema.ts'
import { changesetOf, isInState } from '../content/changesets.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'

export async function findChangesets(
  db: Kysely<Database>,
  filter: ChangesetFilter,
  order: ChangesetOrder,
  after: ChangesetPlace | null,
  limit: number,
  version = Infinity,
): Promise<readonly Changeset[]> {
  if (filter.states.length === 0) return []
  const isNewest = order === 'NEWEST'
  const by = isNewest ? sql<string>`created_at` : sql<string>`coalesce(publish_at, '~')`
  const direction = isNewest ? 'desc' : 'asc'
  const comparison = isNewest ? '<' : '>'
  const rows = await db
    .selectFrom('changeset')
    .selectAll()
    .where(passes(filter, version))
    .where(({ eb, and, or }) =>
      after === null
        ? and([])
        : or([eb(by, comparison, after[0]), and([eb(by, '=', after[0]), eb('id', comparison, after[1])])]),
    )
    .orderBy(by, direction)
    .orderBy('id', direction)
    .limit(rowBound(limit))
    .execute()
  return rows.map(changesetOf)
}

export async function countChangesets(
  db: Kysely<Database>,
  filter: ChangesetFilter,
  version = Infinity,
): Promise<number> {
  if (filter.states.length === 0) return 0
  const { count } = await db
    .selectFrom('changeset')
    .select(({ fn }) => fn.countAll().as('count'))
    .where(passes(filter, version))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const passes = (filter: ChangesetFilter, version: number) => (builder: ExpressionBuilder<Database, 'changeset'>) => {
  const { author, assignee, document, title, dueAfter, dueBefore, scheduleFailed } = filter
  const { eb, and, exists } = builder
  const conditions: Expression<SqlBool>[] = [isInState(filter.states, version)(builder)]
  if (author !== undefined) conditions.push(eb('author', '=', author))
  if (assignee !== undefined) conditions.push(eb('assignee', assignee === null ? 'is' : '=', assignee))
  if (title !== undefined) conditions.push(hasText(title))
  if (dueAfter !== undefined) conditions.push(eb('publish_at', '>', dueAfter))
  if (dueBefore !== undefined) conditions.push(eb('publish_at', '<', dueBefore))
  if (scheduleFailed !== undefined) conditions.push(eb('schedule_failed_at', scheduleFailed ? 'is not' : 'is', null))
  if (document !== undefined) {
    const staging = builder
      .selectFrom('staged')
      .select('staged.document')
      .whereRef('staged.changeset', '=', 'changeset.id')
      .where('staged.document', '=', document)
    conditions.push(exists(staging))
  }
  return and(conditions)
}

/** Signs that `LIKE` reads otherwise stand for themselves. */
const hasText = (title: string) =>
  sql<SqlBool>`title_folded LIKE ${`%${foldLetters(title).replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`

export async function openEditsOf(
  db: Kysely<Database>,
  documents: readonly string[],
  except: string,
  limit: number,
): Promise<readonly OpenEdit[]> {
  const found: OpenEdit[] = []
  for (const some of inChunks([...new Set(documents)].sort())) {
    if (found.length >= limit) break
    const rows = await db
      .selectFrom('staged')
      .innerJoin('changeset', 'changeset.id', 'staged.changeset')
      .selectAll('changeset')
      .select('staged.document')
      .where('staged.document', 'in', some)
      .where('staged.changeset', '!=', except)
      .where('changeset.state', 'in', OPEN_STATES)
      .orderBy('staged.document')
      .orderBy('changeset.created_at', 'desc')
      .orderBy('changeset.id', 'desc')
      .limit(rowBound(limit - found.length))
      .execute()
    for (const { document, ...row } of rows) found.push({ document, changeset: changesetOf(row) })
  }
  return found
}
