import type { Kysely } from 'kysely'
import type { LiveDocument } from '../../../content/lifecycle/publication.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'

/** The most documents of a page, and about the most bytes of their JSON. */
const MAX_DOCUMENTS = 500
const MAX_BYTES = 1_000_000

/** Keys of tables are from the first to before the second. Their parts are large. */
const TABLES = ['table:', 'table;'] as const

/** Ranges of keys, each with the number of documents in its first page. */
const RANGES = [
  ['', TABLES[0], 50],
  [...TABLES, 1],
  [TABLES[1], null, 50],
] as const

/**
 * Every document that is live at a version, in order of key. The size of a page follows from that
 * of the documents before it. The pages belong together, because a version never changes.
 */
export async function* documentPages(
  db: Kysely<Database>,
  version: number,
): AsyncGenerator<readonly LiveDocument[], undefined> {
  for (const [first, end, start] of RANGES) {
    let size: number = start
    for (let after: string = first; ; ) {
      const rows = await pageOfDocuments(db, version, after, end, size)
      yield rows.flatMap(({ body, revision }) => (body === null ? [] : [{ document: JSON.parse(body), revision }]))
      const last = rows.at(-1)
      if (last === undefined || rows.length < size) break
      after = last.document
      const bytes = rows.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
      size = Math.max(1, Math.min(size * 2, MAX_DOCUMENTS, Math.floor((MAX_BYTES * rows.length) / Math.max(bytes, 1))))
    }
  }
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
