import type { Kysely } from 'kysely'
import type { DocumentDates, Publication, PublishedChange } from '../../../content/lifecycle/publication.ts'
import type { ContentDocument } from '../../../content/lifecycle/revision.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { isRowNumber, rowBound } from '../row-number.ts'

/** What of a row of the log leaves the store. */
export const PUBLICATION_COLUMNS = ['version', 'changeset', 'author', 'at', 'digest'] as const

export async function head(db: Kysely<Database>): Promise<Publication | null> {
  const row = await db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
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

/**
 * How many documents are read in one statement, so that none takes too long however many there are.
 */
const PAGE = 20_000

/**
 * How many parts of tables are read at once. They are large, and the text of no more is in memory.
 */
const PAGE_OF_TABLES = 4

/** Keys of tables are from the first to before the second. */
const TABLES = ['table:', 'table;'] as const

/** In pages, which belong together because a version never changes. */
export async function documentsAt(
  db: Kysely<Database>,
  version: number,
): Promise<readonly { readonly document: ContentDocument; readonly revision: number }[]> {
  const documents: { document: ContentDocument; revision: number }[] = []
  for (const [first, end, size] of [
    ['', TABLES[0], PAGE],
    [...TABLES, PAGE_OF_TABLES],
    [TABLES[1], null, PAGE],
  ] as const) {
    for (let after: string = first; ; ) {
      const rows = await pageOfDocuments(db, version, after, end, size)
      for (const { body, revision } of rows) if (body !== null) documents.push({ document: JSON.parse(body), revision })
      const last = rows.at(-1)
      if (last === undefined || rows.length < size) break
      after = last.document
    }
  }
  return documents
}

const pageOfDocuments = (db: Kysely<Database>, version: number, after: string, end: string | null, size: number) =>
  db
    // Both columns are in the index published_by_document, so this reads no row of the table.
    .with('latest', (query) =>
      query
        .selectFrom('published')
        .select((columns) => ['document', columns.fn.max('version').as('version')])
        .where('version', '<=', rowBound(version))
        .where('document', '>', after)
        .$if(end !== null, (before) => before.where('document', '<', end))
        .groupBy('document')
        .orderBy('document')
        .limit(size),
    )
    .selectFrom('latest')
    .innerJoin('published', (join) =>
      join.onRef('published.version', '=', 'latest.version').onRef('published.document', '=', 'latest.document'),
    )
    .innerJoin('revision', (join) =>
      join.onRef('revision.document', '=', 'published.document').onRef('revision.number', '=', 'published.revision'),
    )
    .select(['latest.document', 'revision.body', 'published.revision'])
    .orderBy('latest.document')
    .execute()

/** In pages as well. Documents of equal dates share them, so that they take little memory. */
export async function documentDates(
  db: Kysely<Database>,
  version: number,
): Promise<ReadonlyMap<string, DocumentDates>> {
  const versions = new Map<string, { readonly first: number; readonly last: number }>()
  for (let after = ''; ; ) {
    // Reads the index published_by_document alone.
    const rows = await db
      .selectFrom('published')
      .select(({ fn }) => ['document', fn.min('version').as('first'), fn.max('version').as('last')])
      .where('version', '<=', rowBound(version))
      .where('document', '>', after)
      .groupBy('document')
      .orderBy('document')
      .limit(PAGE)
      .execute()
    for (const { document, first, last } of rows) versions.set(document, { first, last })
    const end = rows.at(-1)
    if (end === undefined || rows.length < PAGE) break
    after = end.document
  }
  const moments = await momentsOf(db, new Set([...versions.values()].flatMap(({ first, last }) => [first, last])))
  const shared = new Map<string, DocumentDates>()
  const dates = new Map<string, DocumentDates>()
  for (const [document, { first, last }] of versions) {
    const name = `${first} ${last}`
    const its = shared.get(name) ?? {
      createdAt: moments.get(first) ?? '',
      updatedAt: moments.get(last) ?? '',
      updatedIn: last,
    }
    shared.set(name, its)
    dates.set(document, its)
  }
  return dates
}

/** When versions were published. */
async function momentsOf(db: Kysely<Database>, versions: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const moments = new Map<number, string>()
  for (const some of inChunks([...versions])) {
    const rows = await db.selectFrom('publication').select(['version', 'at']).where('version', 'in', some).execute()
    for (const { version, at } of rows) moments.set(version, at)
  }
  return moments
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

export const changesBetween = (db: Kysely<Database>, from: number, to: number): Promise<readonly PublishedChange[]> =>
  db
    .selectFrom('published')
    .select(['version', 'document', 'revision'])
    .where('version', '>', rowBound(from))
    .where('version', '<=', rowBound(to))
    .orderBy('version')
    .orderBy('document')
    .execute()

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
