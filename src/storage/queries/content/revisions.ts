import type { Kysely } from 'kysely'
import type { Revision } from '../../../content/lifecycle/revision.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { isRowNumber, rowBound } from '../row-number.ts'
import { bodyOf } from './body-of.ts'

export async function history(
  db: Kysely<Database>,
  document: string,
  after = 0,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('revision')
    .selectAll()
    .where('document', '=', document)
    .where('number', '>', rowBound(after))
    .orderBy('number')
    .limit(rowBound(limit))
    .execute()
  return rows.map((row) => ({ ...row, body: bodyOf(row.body) }))
}

export const revisionCount = async (db: Kysely<Database>, document: string): Promise<number> =>
  (await newestNumbers(db, [document])).get(document) ?? 0

export async function revision(db: Kysely<Database>, document: string, number: number): Promise<Revision | null> {
  if (!isRowNumber(number)) return null
  const row = await db
    .selectFrom('revision')
    .selectAll()
    .where('document', '=', document)
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? { ...row, body: bodyOf(row.body) } : null
}

/** The number of the newest revision of each document that has one, published or not. */
export async function newestNumbers(db: Kysely<Database>, documents: readonly string[]): Promise<Map<string, number>> {
  const newest = new Map<string, number>()
  for (const some of inChunks(documents)) {
    const rows = await db
      .selectFrom('revision')
      .select((columns) => ['document', columns.fn.max('number').as('number')])
      .where('document', 'in', some)
      .groupBy('document')
      .execute()
    for (const { document, number } of rows) newest.set(document, number)
  }
  return newest
}
