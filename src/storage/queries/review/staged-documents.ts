import type { Kysely } from 'kysely'
import type { StagedDocument } from '../../../content/lifecycle/changeset.ts'
import type { Database } from '../../schema.ts'
import { bodyOf } from '../content/body-of.ts'
import { inChunks } from '../in-chunks.ts'

export async function stagedDocuments(
  db: Kysely<Database>,
  changeset: string,
  documents: readonly string[],
): Promise<readonly StagedDocument[]> {
  const found: StagedDocument[] = []
  for (const some of inChunks([...documents].sort())) {
    const rows = await db
      .selectFrom('staged')
      .innerJoin('revision', (join) =>
        join.onRef('revision.document', '=', 'staged.document').onRef('revision.number', '=', 'staged.revision'),
      )
      .select(['staged.document', 'staged.base', 'staged.revision', 'revision.body', 'revision.author'])
      .where('staged.changeset', '=', changeset)
      .where('staged.document', 'in', some)
      .orderBy('staged.document')
      .execute()
    for (const row of rows) found.push({ ...row, body: bodyOf(row.body) })
  }
  return found
}
