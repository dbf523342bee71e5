import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Selectable, Transaction } from 'kysely'
import type { StagedEdit } from '../../../content/lifecycle/changeset.ts'
import type { CommitResult, NewPublication } from '../../../content/lifecycle/content-store.ts'
import type { Publication } from '../../../content/lifecycle/publication.ts'
import { PUBLISHED_STATE, transitionOf, WORKFLOW } from '../../../content/lifecycle/workflow.ts'
import { DEFAULT_LANGUAGE } from '../../../text/source-language.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { moveRecords } from '../review/moved-records.ts'
import { ofVersion } from '../webhooks/announce.ts'
import { changeChangeset, changeset, changesetOf } from './changesets.ts'
import { addEvent } from './events.ts'
import { newestVersion, PUBLICATION_COLUMNS, publication as publicationOf } from './publications.ts'
import { stagedEdits } from './staging.ts'

/** How many edits one statement publishes: some milliseconds. */
const COPIED = 1_000

/**
 * Compare-and-set on the version: the primary key of the log lets one publish take it. A repeated
 * key is answered first, so that a publish sent again after a lost answer finds its version.
 */
export async function commit(
  transaction: Transaction<Database>,
  { version, changeset: id, author, at, digest, idempotencyKey, basedOn = null, retires, ...more }: NewPublication,
  edits: readonly StagedEdit[],
): Promise<CommitResult> {
  const { moved = [] } = more
  const { previous, repeated, target } = await logAndChangeset(transaction, id, idempotencyKey)
  const newest = previous?.version ?? 0
  const earlier = repeated === null ? null : await publicationOf(transaction, repeated)
  if (earlier) return { outcome: 'REPEATED', publication: earlier }
  if (!Number.isInteger(version) || version < 1 || version > newest + 1)
    throw new RangeError(`Version ${version} cannot follow version ${newest}: the log has no gaps.`)
  if (version <= newest) return { outcome: 'VERSION_TAKEN' }

  if (!target || !transitionOf('PUBLISH', target.state)) return { outcome: 'CHANGESET_CHANGED' }
  if (basedOn !== null && basedOn !== target.revision) return { outcome: 'CHANGESET_CHANGED' }
  if (retires !== undefined) {
    const retired = await changeset(transaction, retires.changeset)
    if (retired?.retirement?.at !== retires.at) return { outcome: 'CHANGESET_CHANGED' }
  }
  const staged = await stagedEdits(transaction, id)
  if (!sameEdits(staged, edits)) return { outcome: 'CHANGESET_CHANGED' }
  if (staged.some(({ base, published }) => base !== published)) return { outcome: 'STALE_BASE' }

  const language = more.language ?? previous?.language ?? DEFAULT_LANGUAGE
  const publication = await transaction
    .insertInto('publication')
    .values({ version, changeset: id, author, at, digest, language, idempotency_key: idempotencyKey })
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
  const event = { changeset: id, kind: WORKFLOW.PUBLISH.event, author, at, message: '', document: null }
  await addEvent(transaction, event, [ofVersion(version)])
  await changeChangeset(transaction, id, {
    state: PUBLISHED_STATE,
    published_version: version,
    publish_at: null,
    publish_by: null,
    approved_over: null,
    schedule_failed_at: null,
  })
  if (retires !== undefined) await changeChangeset(transaction, retires.changeset, { retire_at: null, retire_by: null })
  for (const each of moved) await moveRecords(transaction, each)
  return { outcome: 'COMMITTED', publication, previous }
}

/**
 * The newest publication, the version that the key has made, and the changeset, in one statement:
 * each one is a round trip.
 */
async function logAndChangeset(transaction: Transaction<Database>, id: string, idempotencyKey: string | null) {
  const { repeated, log_version, log_changeset, log_author, log_at, log_digest, log_language, ...row } =
    await transaction
      .selectFrom(
        transaction
          .selectNoFrom(({ selectFrom }) => [
            newestVersion(transaction).as('newest'),
            selectFrom('publication').select('version').where('idempotency_key', '=', idempotencyKey).as('repeated'),
          ])
          .as('known'),
      )
      .leftJoin('publication as log', 'log.version', 'known.newest')
      .leftJoin('changeset', (join) => join.on('changeset.id', '=', id))
      .select([
        'known.repeated',
        'log.version as log_version',
        'log.changeset as log_changeset',
        'log.author as log_author',
        'log.at as log_at',
        'log.digest as log_digest',
        'log.language as log_language',
      ])
      .selectAll('changeset')
      .executeTakeFirstOrThrow()
  const previous = {
    version: log_version,
    changeset: log_changeset,
    author: log_author,
    at: log_at,
    digest: log_digest,
    language: log_language,
  }
  return {
    repeated,
    previous: log_version === null ? null : (previous as Publication),
    target: row.id === null ? null : changesetOf(row as Selectable<Database['changeset']>),
  }
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
