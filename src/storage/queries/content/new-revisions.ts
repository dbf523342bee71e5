import type { Transaction } from 'kysely'
import type { StagedEdit } from '../../../content/lifecycle/changeset.ts'
import type { AuditStamp } from '../../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../../content/lifecycle/revision.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'

/** What a changeset is to make of a document, and the published revision that this starts from. */
interface EditOnBase {
  readonly document: string
  readonly body: ContentDocument | null
  readonly base: number
  /** Of the new revision: the next one of the document. */
  readonly number: number
}

/** Adds a revision per edit and makes it the staged one. The edits name each document once. */
export async function addRevisions(
  transaction: Transaction<Database>,
  changeset: string,
  edits: readonly EditOnBase[],
  stamp: AuditStamp,
): Promise<StagedEdit[]> {
  const revisions = edits.map(({ document, number, body }) => ({
    document,
    number,
    body: body === null ? null : canonicalJson(body),
    author: stamp.author,
    at: stamp.at,
    message: stamp.message,
    changeset,
  }))
  for (const some of inChunks(revisions)) await transaction.insertInto('revision').values(some).execute()

  const staged = edits.map(({ document, base, number }) => ({ document, base, revision: number }))
  for (const some of inChunks(staged.map((edit) => ({ ...edit, changeset })))) {
    await transaction
      .insertInto('staged')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['changeset', 'document']).doUpdateSet((columns) => ({
          base: columns.ref('excluded.base'),
          revision: columns.ref('excluded.revision'),
        })),
      )
      .execute()
  }
  return staged
}
