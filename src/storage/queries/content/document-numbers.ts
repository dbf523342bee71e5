import type { Kysely } from 'kysely'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'

/** The revisions of a document that matter to a changeset. */
export interface DocumentNumbers {
  /** Of all its revisions, published or not. */
  readonly newest: number
  /** Null where it was never published. */
  readonly published: number | null
  /** Of the edit that the changeset stages; null where there is none. */
  readonly base: number | null
  readonly staged: number | null
}

/** Those of each document that has any revision, in one statement for as many as it takes. */
export async function documentNumbers(
  db: Kysely<Database>,
  changeset: string,
  documents: readonly string[],
): Promise<ReadonlyMap<string, DocumentNumbers>> {
  const numbers = new Map<string, DocumentNumbers>()
  for (const some of inChunks(documents)) {
    const rows = await db
      .with('newest', (query) =>
        query
          .selectFrom('revision')
          .select(({ fn }) => ['document', fn.max('number').as('newest')])
          .where('document', 'in', some)
          .groupBy('document'),
      )
      .selectFrom('newest')
      .leftJoin('staged', (join) =>
        join.onRef('staged.document', '=', 'newest.document').on('staged.changeset', '=', changeset),
      )
      .select(({ selectFrom }) => [
        'newest.document',
        'newest.newest',
        'staged.base',
        'staged.revision as staged',
        selectFrom('published')
          .select('published.revision')
          .whereRef('published.document', '=', 'newest.document')
          .orderBy('published.version', 'desc')
          .limit(1)
          .as('published'),
      ])
      .execute()
    for (const { document, ...its } of rows) numbers.set(document, its)
  }
  return numbers
}
