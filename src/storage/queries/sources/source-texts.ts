import type { Kysely, Transaction } from 'kysely'
import type { SourceText } from '../../../content/sources/source-text.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'

export async function sourceText(db: Kysely<Database>, source: string): Promise<SourceText | null> {
  const row = await db.selectFrom('source_text').selectAll().where('source', '=', source).executeTakeFirst()
  return row ? { source: row.source, text: row.body, hash: row.hash, keptBy: row.kept_by, keptAt: row.kept_at } : null
}

export async function sourceTextHashes(
  db: Kysely<Database>,
  sources?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const all = db.selectFrom('source_text').select(['source', 'hash']).orderBy('source')
  const found = new Map<string, string>()
  for (const some of sources === undefined ? [null] : inChunks(sources)) {
    const rows = await (some === null ? all : all.where('source', 'in', some)).execute()
    for (const { source, hash } of rows) found.set(source, hash)
  }
  return found
}

export async function keepSourceText(
  transaction: Transaction<Database>,
  { source, text, hash, keptBy, keptAt }: SourceText,
  basedOn: string | null,
): Promise<boolean> {
  const kept = (await sourceTextHashes(transaction, [source])).get(source) ?? null
  if (kept !== basedOn) return false
  const row = { body: text, hash, kept_by: keptBy, kept_at: keptAt }
  await transaction
    .insertInto('source_text')
    .values({ source, ...row })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(row))
    .execute()
  return true
}

export async function deleteSourceText(
  transaction: Transaction<Database>,
  source: string,
  basedOn: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('source_text')
    .where('source', '=', source)
    .where('hash', '=', basedOn)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
