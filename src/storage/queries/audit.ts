import type { Kysely, Transaction } from 'kysely'
import type { AuditEntry, AuditedAct, AuditFilter, AuditOutcome } from '../../accounts/audit.ts'
import type { Database } from '../schema.ts'
import { rowBound } from './row-number.ts'

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
      action: act.action,
      target: act.target,
      request_id: act.requestId,
    })
    .execute()
  return id
}

export async function endAudit(
  transaction: Transaction<Database>,
  id: number,
  outcome: AuditOutcome,
  detail: string | null,
): Promise<void> {
  await transaction.insertInto('audit_outcome').values({ entry: id, outcome, detail }).execute()
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
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    tokenId: row.token_id,
    action: row.action,
    target: row.target,
    requestId: row.request_id,
    outcome: row.outcome,
    detail: row.detail,
  }))
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
    .$if(target !== null, (query) => query.where('target', '=', target))
