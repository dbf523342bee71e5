import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'
import type { StagedDocument, StagedEdit } from '../../../content/lifecycle/changeset.ts'
import type { AuditStamp, NewEdit, StageResult, StepResult } from '../../../content/lifecycle/content-store.ts'
import { OPEN_STATES, transitionOf } from '../../../content/lifecycle/workflow.ts'
import type { Database } from '../../schema.ts'
import { refuseForgotten } from '../assets/uploaded-files.ts'
import { inChunks } from '../in-chunks.ts'
import { bodyOf } from './body-of.ts'
import { changeChangeset, changeset } from './changesets.ts'
import { documentNumbers } from './document-numbers.ts'
import { addRevisions } from './new-revisions.ts'
import { publishedRevision } from './publications.ts'

export async function stage(
  transaction: Transaction<Database>,
  id: string,
  edits: readonly NewEdit[],
  stamp: AuditStamp,
  files: readonly string[] = [],
): Promise<StageResult> {
  assertWellFormed(edits)
  if (files.length > 0) await refuseForgotten(transaction, files)
  const target = await changeset(transaction, id)
  if (!target) return { outcome: 'NO_SUCH_CHANGESET' }
  if (!transitionOf('STAGE', target.state)) return { outcome: 'NOT_OPEN', state: target.state }

  const documents = edits.map(({ document }) => document)
  const states = await documentNumbers(transaction, id, documents)
  const seen = (document: string) => states.get(document)?.staged ?? states.get(document)?.published ?? 0
  const conflicts = edits
    .filter(({ document, basedOn }) => basedOn !== seen(document))
    .map(({ document, basedOn }) => ({ document, basedOn, current: seen(document) }))
  if (conflicts.length > 0) return { outcome: 'CONFLICT', conflicts }
  if (edits.length === 0) return { outcome: 'STAGED', edits: [] }

  const onBases = edits.map(({ document, body }) => ({
    document,
    body,
    // The edit was begun when the changeset first touched the document.
    base: states.get(document)?.base ?? states.get(document)?.published ?? 0,
    number: (states.get(document)?.newest ?? 0) + 1,
  }))
  const staged = await addRevisions(transaction, id, onBases, stamp)
  await changeChangeset(transaction, id, {})
  return { outcome: 'STAGED', edits: staged }
}

export async function unstage(
  transaction: Transaction<Database>,
  id: string,
  basedOn: number,
  documents: readonly string[],
): Promise<StepResult> {
  const target = await changeset(transaction, id)
  if (!target) return { outcome: 'NO_SUCH_CHANGESET' }
  if (!transitionOf('UNSTAGE', target.state)) return { outcome: 'WRONG_STATE', changeset: target }
  if (target.revision !== basedOn) return { outcome: 'CONFLICT', changeset: target }
  const deleted = await removeStaged(transaction, id, documents)
  return { outcome: 'DONE', changeset: deleted === 0 ? target : await changeChangeset(transaction, id, {}) }
}

/** Removes edits from a changeset in any state, and returns their number. */
export async function removeStaged(
  transaction: Transaction<Database>,
  id: string,
  documents: readonly string[],
): Promise<number> {
  let removed = 0
  for (const some of inChunks(documents)) {
    const { numDeletedRows } = await transaction
      .deleteFrom('staged')
      .where('changeset', '=', id)
      .where('document', 'in', some)
      .executeTakeFirst()
    removed += Number(numDeletedRows)
  }
  return removed
}

/** How many edits one statement reads, with their bodies and without. */
const PAGE = 500
const PAGE_WITHOUT_BODIES = 5_000

/** In pages, and with pauses between them. */
export async function staged(db: Kysely<Database>, id: string): Promise<readonly StagedDocument[]> {
  const edits: StagedDocument[] = []
  for (let after = ''; ; await othersHadATurn()) {
    const rows = await db
      .selectFrom('staged')
      .innerJoin('revision', (join) =>
        join.onRef('revision.document', '=', 'staged.document').onRef('revision.number', '=', 'staged.revision'),
      )
      .select(['staged.document', 'staged.base', 'staged.revision', 'revision.body', 'revision.author'])
      .where('staged.changeset', '=', id)
      .where('staged.document', '>', after)
      .orderBy('staged.document')
      .limit(PAGE)
      .execute()
    for (const row of rows) edits.push({ ...row, body: bodyOf(row.body) })
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return edits
    after = last.document
  }
}

/** No key holds a character that `LIKE` reads otherwise, and canonical JSON writes keys as they are. */
export async function stagedNaming(
  db: Kysely<Database>,
  key: string,
): Promise<readonly (StagedDocument & { readonly changeset: string })[]> {
  if (!/^[a-z0-9:-]+$/.test(key)) return []
  const rows = await db
    .selectFrom('staged')
    .innerJoin('changeset', 'changeset.id', 'staged.changeset')
    .innerJoin('revision', (join) =>
      join.onRef('revision.document', '=', 'staged.document').onRef('revision.number', '=', 'staged.revision'),
    )
    .select([
      'staged.changeset',
      'staged.document',
      'staged.base',
      'staged.revision',
      'revision.body',
      'revision.author',
    ])
    .where('changeset.state', 'in', OPEN_STATES)
    .where('staged.document', 'not like', 'table:%')
    .where('revision.body', 'like', `%${key}%`)
    .orderBy('staged.changeset')
    .orderBy('staged.document')
    .execute()
  return rows.map((row) => ({ ...row, body: bodyOf(row.body) }))
}

/**
 * The authors of every revision that a changeset made of its staged documents. The primary key of
 * revisions finds them by document.
 */
export const editors = (
  db: Kysely<Database>,
  id: string,
): Promise<readonly { readonly document: string; readonly author: string }[]> =>
  db
    .selectFrom('staged')
    .innerJoin('revision', (join) =>
      join.onRef('revision.document', '=', 'staged.document').onRef('revision.changeset', '=', 'staged.changeset'),
    )
    .select(['staged.document', 'revision.author'])
    .distinct()
    .where('staged.changeset', '=', id)
    .orderBy('staged.document')
    .orderBy('revision.author')
    .execute()

/** A staged edit with the published revision of its document; 0 when there never was one. */
interface EditAndPublished extends StagedEdit {
  readonly published: number
}

/** The staged edits in order of key, read in the same way. */
export async function stagedEdits(db: Kysely<Database>, id: string): Promise<EditAndPublished[]> {
  const edits: EditAndPublished[] = []
  for (let after = ''; ; await othersHadATurn()) {
    const rows = await db
      .selectFrom('staged')
      .select(['document', 'base', 'revision', publishedRevision('staged.document').as('published')])
      .where('changeset', '=', id)
      .where('document', '>', after)
      .orderBy('document')
      .limit(PAGE_WITHOUT_BODIES)
      .execute()
    for (const { published, ...edit } of rows) edits.push({ ...edit, published: published ?? 0 })
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE_WITHOUT_BODIES) return edits
    after = last.document
  }
}

function assertWellFormed(edits: readonly NewEdit[]): void {
  const seen = new Set<string>()
  for (const { document, body } of edits) {
    if (seen.has(document)) throw new RangeError(`${document} is among the edits twice; a call edits it once.`)
    seen.add(document)
    if (body !== null && body.key !== document)
      throw new RangeError(`The body staged for ${document} has the key ${body.key}.`)
  }
}
