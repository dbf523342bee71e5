import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { DocumentFilter } from '../../../content/finding/changeset-filter.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'

/** How many published documents one statement looks at. */
const PAGE = 500

export const documentKeys = (
  db: Kysely<Database>,
  filter: DocumentFilter,
  after: string,
  limit: number,
  version: number,
): Promise<readonly string[]> =>
  filter.retired ? retiredKeys(db, filter, after, limit, version) : liveKeys(db, filter, after, limit, version)

export async function documentCount(
  db: Kysely<Database>,
  { ranges, retired }: DocumentFilter,
  version: number,
): Promise<number> {
  const { count: retirements } = await retirementsAt(db, version)
    .where(inRanges(ranges))
    .select(({ fn }) => fn.count<number>('published.document').distinct().as('count'))
    .executeTakeFirstOrThrow()
  if (retired) return Number(retirements)
  // Reads the index published_by_document alone.
  const { count } = await db
    .selectFrom('published')
    .select(({ fn }) => fn.count<number>('published.document').distinct().as('count'))
    .where('published.version', '<=', rowBound(version))
    .where(inRanges(ranges))
    .executeTakeFirstOrThrow()
  return Number(count) - Number(retirements)
}

async function retiredKeys(
  db: Kysely<Database>,
  { ranges }: DocumentFilter,
  after: string,
  limit: number,
  version: number,
): Promise<readonly string[]> {
  const rows = await retirementsAt(db, version)
    .where(inRanges(ranges))
    .where('published.document', '>', after)
    .select('published.document')
    .orderBy('published.document')
    .limit(rowBound(limit))
    .execute()
  return rows.map(({ document }) => document)
}

/**
 * The publications of retirements that are the newest of their documents at a version. They are
 * found from the revisions that retire, which are few and have an index.
 */
const retirementsAt = (db: Kysely<Database>, version: number) =>
  db
    .selectFrom('revision')
    .innerJoin('published', (join) =>
      join.onRef('published.document', '=', 'revision.document').onRef('published.revision', '=', 'revision.number'),
    )
    .where('revision.body', 'is', null)
    .where('published.version', '=', (builder) =>
      builder
        .selectFrom('published as newest')
        .select(({ fn }) => fn.max('newest.version').as('version'))
        .whereRef('newest.document', '=', 'published.document')
        .where('newest.version', '<=', rowBound(version)),
    )

async function liveKeys(
  db: Kysely<Database>,
  { ranges }: DocumentFilter,
  after: string,
  limit: number,
  version: number,
): Promise<readonly string[]> {
  const keys: string[] = []
  for (let from = after; keys.length < limit; ) {
    const rows = await db
      .with('latest', (query) =>
        query
          .selectFrom('published')
          .select((columns) => ['published.document', columns.fn.max('version').as('version')])
          .where('version', '<=', rowBound(version))
          .where('published.document', '>', from)
          .where(inRanges(ranges))
          .groupBy('published.document')
          .orderBy('published.document')
          .limit(PAGE),
      )
      .selectFrom('latest')
      .innerJoin('published', (join) =>
        join.onRef('published.version', '=', 'latest.version').onRef('published.document', '=', 'latest.document'),
      )
      .innerJoin('revision', (join) =>
        join.onRef('revision.document', '=', 'published.document').onRef('revision.number', '=', 'published.revision'),
      )
      .select(['latest.document', sql<number>`revision.body IS NOT NULL`.as('live')])
      .orderBy('latest.document')
      .execute()
    for (const { document, live } of rows) if (live) keys.push(document)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    from = last.document
  }
  return keys.slice(0, limit)
}

const inRanges =
  (ranges: DocumentFilter['ranges']) =>
  ({ eb, and, or }: ExpressionBuilder<Database, 'published'>) =>
    ranges === undefined
      ? and([])
      : or(
          ranges.map(([first, end]) =>
            and([eb('published.document', '>=', first), eb('published.document', '<', end)]),
          ),
        )
