import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import type { StagedEdit } from '../../../content/lifecycle/changeset.ts'
import type { CommitResult, NewPublication } from '../../../content/lifecycle/content-store.ts'
import { PUBLISHED_STATE, transitionOf, WORKFLOW } from '../../../content/lifecycle/workflow.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { announceVersion } from '../webhooks/announce.ts'
import { changeChangeset, changeset } from './changesets.ts'
import { addEvent } from './events.ts'
import { head, PUBLICATION_COLUMNS, publicationUnder, publishedNumbers } from './publications.ts'
import { stagedEdits } from './staging.ts'

/** How many edits one statement publishes: some milliseconds. */
const COPIED = 1_000

/**
 * Compare-and-set on the version: the primary key of the log lets one publish take it. A repeated
 * key is answered first, so that a publish sent again after a lost answer finds its version.
 */
export async function commit(
  transaction: Transaction<Database>,
  { version, changeset: id, author, at, digest, idempotencyKey, basedOn = null, retires }: NewPublication,
  edits: readonly StagedEdit[],
): Promise<CommitResult> {
  if (idempotencyKey !== null) {
    const earlier = await publicationUnder(transaction, idempotencyKey)
    if (earlier) return { outcome: 'REPEATED', publication: earlier }
  }
  const newest = (await head(transaction))?.version ?? 0
  if (!Number.isInteger(version) || version < 1 || version > newest + 1)
    throw new RangeError(`Version ${version} cannot follow version ${newest}: the log has no gaps.`)
  if (version <= newest) return { outcome: 'VERSION_TAKEN' }

  const target = await changeset(transaction, id)
  if (!target || !transitionOf('PUBLISH', target.state)) return { outcome: 'CHANGESET_CHANGED' }
  if (basedOn !== null && basedOn !== target.revision) return { outcome: 'CHANGESET_CHANGED' }
  if (retires !== undefined) {
    const retired = await changeset(transaction, retires.changeset)
    if (retired?.retirement?.at !== retires.at) return { outcome: 'CHANGESET_CHANGED' }
  }
  const staged = await stagedEdits(transaction, id)
  if (!sameEdits(staged, edits)) return { outcome: 'CHANGESET_CHANGED' }
  const published = await publishedNumbers(
    transaction,
    edits.map(({ document }) => document),
  )
  if (edits.some(({ document, base }) => base !== (published.get(document) ?? 0))) return { outcome: 'STALE_BASE' }

  const publication = await transaction
    .insertInto('publication')
    .values({ version, changeset: id, author, at, digest, idempotency_key: idempotencyKey })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .returning(PUBLICATION_COLUMNS)
    .executeTakeFirst()
  if (!publication) return { outcome: 'VERSION_TAKEN' }
  // In the order of the database, so that it agrees on what lies between two documents.
  for (const [index, some] of [...inChunks(staged, COPIED)].entries()) {
    if (index > 0) await othersHadATurn()
    const [first, last] = [some[0]?.document ?? '', some.at(-1)?.document ?? '']
    await transaction
      .insertInto('published')
      .columns(['version', 'document', 'revision'])
      .expression((from) =>
        from
          .selectFrom('staged')
          .select((columns) => [
            columns.cast<number>(columns.val(version), 'integer').as('version'),
            'document',
            'revision',
          ])
          .where('changeset', '=', id)
          .where('document', '>=', first)
          .where('document', '<=', last),
      )
      .execute()
  }
  await addEvent(transaction, { changeset: id, kind: WORKFLOW.PUBLISH.event, author, at, message: '', document: null })
  await changeChangeset(transaction, id, {
    state: PUBLISHED_STATE,
    published_version: version,
    publish_at: null,
    publish_by: null,
    approved_over: null,
    schedule_failed_at: null,
  })
  if (retires !== undefined) await changeChangeset(transaction, retires.changeset, { retire_at: null, retire_by: null })
  await announceVersion(transaction, version)
  return { outcome: 'COMMITTED', publication }
}

/** Whether two lists hold the same edits, in any order. */
function sameEdits(some: readonly StagedEdit[], others: readonly StagedEdit[]): boolean {
  const byDocument = new Map(others.map((edit) => [edit.document, edit]))
  return (
    some.length === others.length &&
    byDocument.size === others.length &&
    some.every(({ document, base, revision }) => {
      const other = byDocument.get(document)
      return other?.base === base && other.revision === revision
    })
  )
}
