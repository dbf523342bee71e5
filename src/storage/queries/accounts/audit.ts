import type { Kysely, Transaction } from 'kysely'
import type { AuditEntry, AuditedAct, AuditFilter, AuditOutcome } from '../../../accounts/audit.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'

/** Writers take turns, so numbers follow one another without gaps. */
export async function beginAudit(transaction: Transaction<Database>, act: AuditedAct): Promise<number> {
  const { newest } = await transaction
    .selectFrom('audit_entry')
    .select(({ fn }) => fn.max('id').as('newest'))
    .executeTakeFirstOrThrow()
  const id = Number(newest ?? 0) + 1
  await transaction
    .insertInto('audit_entry')
    .values({
      id,
      at: act.at,
      actor: act.actor,
      token_id: act.tokenId,
      token_name: act.tokenName ?? null,
      action: act.action,
      target: act.target,
      request_id: act.requestId,
    })
    .execute()
  await addSubjects(transaction, id, act.subjects ?? [])
  return id
}

export async function endAudit(
  transaction: Transaction<Database>,
  id: number,
  outcome: AuditOutcome,
  detail: string | null,
  subjects: readonly string[] = [],
): Promise<void> {
  await transaction.insertInto('audit_outcome').values({ entry: id, outcome, detail }).execute()
  await addSubjects(transaction, id, subjects)
}

async function addSubjects(
  transaction: Transaction<Database>,
  entry: number,
  subjects: readonly string[],
): Promise<void> {
  const rows = [...new Set(subjects)].map((subject) => ({ subject, entry }))
  for (const some of inChunks(rows))
    await transaction
      .insertInto('audit_subject')
      .values(some)
      .onConflict((conflict) => conflict.columns(['subject', 'entry']).doNothing())
      .execute()
}

export async function auditLog(
  db: Kysely<Database>,
  filter: AuditFilter,
  before: number | null,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = await matching(db, filter)
    .leftJoin('audit_outcome', 'audit_outcome.entry', 'audit_entry.id')
    .selectAll('audit_entry')
    .select(['audit_outcome.outcome', 'audit_outcome.detail'])
    .$if(before !== null, (query) => query.where('audit_entry.id', '<', rowBound(before ?? 0)))
    .orderBy('audit_entry.id', 'desc')
    .limit(rowBound(limit))
    .execute()
  const subjects = await subjectsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    tokenId: row.token_id,
    tokenName: row.token_name,
    action: row.action,
    target: row.target,
    subjects: subjects.get(row.id) ?? [],
    requestId: row.request_id,
    outcome: row.outcome,
    detail: row.detail,
  }))
}

/** What else the entries are about, in order. */
async function subjectsOf(
  db: Kysely<Database>,
  entries: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>()
  for (const some of inChunks(entries)) {
    const rows = await db
      .selectFrom('audit_subject')
      .select(['entry', 'subject'])
      .where('entry', 'in', some)
      .orderBy('subject')
      .execute()
    for (const { entry, subject } of rows) found.set(entry, [...(found.get(entry) ?? []), subject])
  }
  return found
}

export async function auditCount(db: Kysely<Database>, filter: AuditFilter): Promise<number> {
  const { count } = await matching(db, filter)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

const matching = (db: Kysely<Database>, { actor, action, target }: AuditFilter) =>
  db
    .selectFrom('audit_entry')
    .$if(actor !== null, (query) => query.where('actor', '=', actor))
    .$if(action !== null, (query) => query.where('action', '=', action ?? ''))
    .$if(target !== null, (query) => query.where('audit_entry.id', 'in', about(db, target ?? '')))

/**
 * What names the documents that it concerns, so that the changeset as a whole says nothing more.
 */
const NAMES_DOCUMENTS = ['stageEdits', 'unstageEdits', 'commentOnChangeset']

/**
 * The entries about something. Each part is a look-up by an index; one condition for all of them
 * would read the whole log.
 */
function about(db: Kysely<Database>, target: string) {
  const changesets = () => db.selectFrom('revision').select('changeset').where('document', '=', target)
  return db
    .selectFrom('audit_entry')
    .select('id')
    .where('target', '=', target)
    .union(db.selectFrom('audit_subject').select('entry as id').where('subject', '=', target))
    .union(
      db
        .selectFrom('audit_entry')
        .select('id')
        .where('target', 'in', changesets())
        .where('action', 'not in', NAMES_DOCUMENTS),
    )
    .union(
      db
        .selectFrom('audit_subject')
        .innerJoin('audit_entry as entry', 'entry.id', 'audit_subject.entry')
        .select('entry.id')
        .where('subject', 'in', changesets())
        .where('entry.action', 'not in', NAMES_DOCUMENTS),
    )
}
