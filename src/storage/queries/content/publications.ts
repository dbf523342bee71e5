import { setImmediate as othersHadATurn } from 'node:timers/promises'
import { expressionBuilder, type Kysely } from 'kysely'
import type { Publication, PublishedChange } from '../../../content/lifecycle/publication.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { isRowNumber, rowBound } from '../row-number.ts'

/** What of a row of the log leaves the store. */
export const PUBLICATION_COLUMNS = ['version', 'changeset', 'author', 'at', 'digest', 'language'] as const

export async function head(db: Kysely<Database>): Promise<Publication | null> {
  const row = await db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** The number of the newest version, 0 before the first, as a part of another statement. */
export const newestVersion = (db: Kysely<Database>) => {
  const { fn, lit } = expressionBuilder<Database, 'publication'>()
  return db
    .selectFrom('publication')
    .select(fn.coalesce(fn.max('version'), lit(0)).as('version'))
    .$asScalar()
}

export const publicationsAfter = (
  db: Kysely<Database>,
  version: number,
  limit: number,
): Promise<readonly Publication[]> =>
  db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .where('version', '>', rowBound(version))
    .orderBy('version')
    .limit(rowBound(limit))
    .execute()

export async function publication(db: Kysely<Database>, version: number): Promise<Publication | null> {
  if (!isRowNumber(version)) return null
  const row = await db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .where('version', '=', version)
    .executeTakeFirst()
  return row ?? null
}

export const publishedChanges = (db: Kysely<Database>, document: string): Promise<readonly PublishedChange[]> =>
  db
    .selectFrom('published')
    .select(['version', 'document', 'revision'])
    .where('document', '=', document)
    .orderBy('version')
    .execute()

export async function publicationUnder(db: Kysely<Database>, idempotencyKey: string): Promise<Publication | null> {
  const row = await db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst()
  return row ?? null
}

/** How many changes one statement reads. */
const CHANGES_AT_ONCE = 1_000

/** In pages, and with pauses between them. */
export async function changesBetween(
  db: Kysely<Database>,
  from: number,
  to: number,
): Promise<readonly PublishedChange[]> {
  const changes: PublishedChange[] = []
  for (let after: PublishedChange | undefined; ; await othersHadATurn()) {
    const last = after
    const rows = await db
      .selectFrom('published')
      .select(['version', 'document', 'revision'])
      .where('version', '>', rowBound(from))
      .where('version', '<=', rowBound(to))
      .$if(last !== undefined, (rest) =>
        rest.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('version', 'document'), '>', tuple(last?.version ?? 0, last?.document ?? '')),
        ),
      )
      .orderBy('version')
      .orderBy('document')
      .limit(CHANGES_AT_ONCE)
      .execute()
    for (const row of rows) changes.push(row)
    after = rows.at(-1)
    if (after === undefined || rows.length < CHANGES_AT_ONCE) return changes
  }
}

/** The published revision of a document, null where there never was one, as a part of a statement. */
export const publishedRevision = (document: 'staged.document') => {
  const { selectFrom } = expressionBuilder<Database, 'staged'>()
  return selectFrom('published')
    .select('published.revision')
    .whereRef('published.document', '=', document)
    .orderBy('published.version', 'desc')
    .limit(1)
}

/**
 * The number of the revision that is published of each document that ever was, retirements among
 * them: now, or as of a version.
 */
export async function publishedNumbers(
  db: Kysely<Database>,
  documents: readonly string[],
  version = Infinity,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>()
  for (const some of inChunks(documents)) {
    const rows = await db
      .with('latest', (query) =>
        query
          .selectFrom('published')
          .select((columns) => ['document', columns.fn.max('version').as('version')])
          .where('document', 'in', some)
          .where('version', '<=', rowBound(version))
          .groupBy('document'),
      )
      .selectFrom('latest')
      .innerJoin('published', (join) =>
        join.onRef('published.version', '=', 'latest.version').onRef('published.document', '=', 'latest.document'),
      )
      .select(['published.document', 'published.revision'])
      .execute()
    for (const { document, revision } of rows) numbers.set(document, revision)
  }
  return numbers
}
