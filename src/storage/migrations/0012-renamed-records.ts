import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'
import type { Migration } from './migration.ts'

/** Moves the reviews and texts of documents that were renamed before to their keys of now. */
export const renamedRecords: Migration = {
  name: '0012-renamed-records',
  statements: () => [],
  async fill(db) {
    const { rows } = await sql<{ document: string; body: string }>`
      SELECT revision.document, revision.body FROM revision INNER JOIN published
        ON published.document = revision.document AND published.revision = revision.number
      WHERE revision.body LIKE '%"formerKeys":[%' AND published.version = (
        SELECT max(newest.version) FROM published AS newest WHERE newest.document = published.document
      ) ORDER BY revision.document`.execute(db)
    for (const { document, body } of rows) {
      const { formerKeys = [] } = JSON.parse(body) as { readonly formerKeys?: readonly string[] }
      // The newest name first: what is under the key by then stays.
      for (const former of formerKeys.toReversed()) await move(db, former, document)
    }
  },
}

async function move(db: Kysely<Database>, from: string, to: string): Promise<void> {
  await sql`UPDATE document_review SET document = ${to},
      reviewed_revision = CASE WHEN reviewed_at IS NULL THEN NULL ELSE 0 END
    WHERE document = ${from} AND NOT EXISTS (SELECT 1 FROM document_review AS there WHERE there.document = ${to})`.execute(
    db,
  )
  await sql`UPDATE source_text SET source = ${to}
    WHERE source = ${from} AND NOT EXISTS (SELECT 1 FROM source_text AS there WHERE there.source = ${to})`.execute(db)
}
