import type { Kysely, Transaction } from 'kysely'
import type { StagedEdit } from '../../content/lifecycle/changeset.ts'
import type { Act, NewEdit, StageResult } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Database } from '../schema.ts'
import { bodyOf } from './body-of.ts'
import { changeset } from './changesets.ts'
import { inChunks } from './in-chunks.ts'
import { publishedNumbers } from './publications.ts'
import { newestNumbers } from './revisions.ts'

export async function stage(
  transaction: Transaction<Database>,
  id: string,
  edits: readonly NewEdit[],
  act: Act,
): Promise<StageResult> {
  assertWellFormed(edits)
  const target = await changeset(transaction, id)
  if (!target) return { outcome: 'NO_SUCH_CHANGESET' }
  if (target.state !== 'DRAFT') return { outcome: 'NOT_OPEN', state: target.state }

  const documents = edits.map(({ document }) => document)
  const before = await stagedAmong(transaction, id, documents)
  const published = await publishedNumbers(transaction, documents)
  const seen = (document: string) => before.get(document)?.revision ?? published.get(document) ?? 0
  const conflicts = edits
    .filter(({ document, basedOn }) => basedOn !== seen(document))
    .map(({ document, basedOn }) => ({ document, basedOn, current: seen(document) }))
  if (conflicts.length > 0) return { outcome: 'CONFLICT', conflicts }

  const newest = await newestNumbers(transaction, documents)
  const staged = edits.map(({ document }) => ({
    document,
    // The edit was begun when the changeset first touched the document.
    base: before.get(document)?.base ?? published.get(document) ?? 0,
    revision: (newest.get(document) ?? 0) + 1,
  }))
  const revisions = edits.map(({ document, body }) => ({
    document,
    number: (newest.get(document) ?? 0) + 1,
    body: body === null ? null : canonicalJson(body),
    author: act.author,
    at: act.at,
    message: act.message,
    changeset: id,
  }))
  for (const some of inChunks(revisions)) await transaction.insertInto('revision').values(some).execute()
  for (const some of inChunks(staged.map((edit) => ({ ...edit, changeset: id })))) {
    await transaction
      .insertInto('staged')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['changeset', 'document'])
          .doUpdateSet((columns) => ({ revision: columns.ref('excluded.revision') })),
      )
      .execute()
  }
  return { outcome: 'STAGED', edits: staged }
}

/** Does nothing unless the changeset is a draft. */
export async function unstage(
  transaction: Transaction<Database>,
  id: string,
  documents: readonly string[],
): Promise<void> {
  if ((await changeset(transaction, id))?.state !== 'DRAFT') return
  for (const some of inChunks(documents)) {
    await transaction.deleteFrom('staged').where('changeset', '=', id).where('document', 'in', some).execute()
  }
}

export async function staged(
  db: Kysely<Database>,
  id: string,
): Promise<readonly (StagedEdit & { readonly body: ContentDocument | null })[]> {
  const rows = await db
    .selectFrom('staged')
    .innerJoin('revision', (join) =>
      join.onRef('revision.document', '=', 'staged.document').onRef('revision.number', '=', 'staged.revision'),
    )
    .select(['staged.document', 'staged.base', 'staged.revision', 'revision.body'])
    .where('staged.changeset', '=', id)
    .orderBy('staged.document')
    .execute()
  return rows.map((row) => ({ ...row, body: bodyOf(row.body) }))
}

/** The staged edits in order of key. */
export const stagedEdits = (db: Kysely<Database>, id: string): Promise<StagedEdit[]> =>
  db
    .selectFrom('staged')
    .select(['document', 'base', 'revision'])
    .where('changeset', '=', id)
    .orderBy('document')
    .execute()

/** The staged edits of some documents. A changeset that is staged in pieces is not read whole for each of them. */
async function stagedAmong(
  db: Kysely<Database>,
  id: string,
  documents: readonly string[],
): Promise<ReadonlyMap<string, StagedEdit>> {
  const edits = new Map<string, StagedEdit>()
  for (const some of inChunks(documents)) {
    const rows = await db
      .selectFrom('staged')
      .select(['document', 'base', 'revision'])
      .where('changeset', '=', id)
      .where('document', 'in', some)
      .execute()
    for (const edit of rows) edits.set(edit.document, edit)
  }
  return edits
}

function assertWellFormed(edits: readonly NewEdit[]): void {
  const seen = new Set<string>()
  for (const { document, body } of edits) {
    if (seen.has(document)) throw new RangeError(`${document} stands among the edits twice; a call edits it once.`)
    seen.add(document)
    if (body !== null && body.key !== document)
      throw new RangeError(`The body staged for ${document} has the key ${body.key}.`)
  }
}
