import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Webhook } from '../../../webhooks/webhook.ts'
import type { NewWebhook, WebhookChange, WebhookStore } from '../../../webhooks/webhook-store.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'

export async function createWebhook(
  transaction: Transaction<Database>,
  { id, url, events, createdBy, createdAt }: NewWebhook,
  secret: string,
  most: number,
): Promise<Webhook | null> {
  if ((await webhookCount(transaction)) >= most) return null
  const row = await transaction
    .insertInto('webhook')
    .values({
      id,
      url,
      secret,
      active: 1,
      events: canonicalJson(events),
      inactive_reason: null,
      paused_until: null,
      created_by: createdBy,
      created_at: createdAt,
      revision: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return webhookOf(row)
}

export async function webhook(db: Kysely<Database>, id: string): Promise<Webhook | null> {
  const row = await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? webhookOf(row) : null
}

export async function webhooks(
  db: Kysely<Database>,
  after: { readonly createdAt: string; readonly id: string } | null,
  limit: number,
): Promise<readonly Webhook[]> {
  const rows = await db
    .selectFrom('webhook')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(after?.createdAt ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(webhookOf)
}

export async function webhookCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('webhook')
    .select((columns) => columns.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function changeWebhook(
  transaction: Transaction<Database>,
  id: string,
  basedOn: number,
  { url, active, events, secret }: WebhookChange,
): ReturnType<WebhookStore['changeWebhook']> {
  const before = await webhook(transaction, id)
  if (!before) return null
  if (before.revision !== basedOn) return { outcome: 'CONFLICT', webhook: before }
  const row = await transaction
    .updateTable('webhook')
    .set({
      ...(url !== undefined && { url }),
      ...(active !== undefined && { active: Number(active), inactive_reason: null }),
      ...((url ?? active) !== undefined && { paused_until: null }),
      ...(events !== undefined && { events: canonicalJson(events) }),
      ...(secret !== undefined && { secret }),
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { outcome: 'DONE', webhook: webhookOf(row) }
}

export async function deleteWebhook(
  transaction: Transaction<Database>,
  id: string,
  basedOn: number | null,
): ReturnType<WebhookStore['deleteWebhook']> {
  const before = await webhook(transaction, id)
  if (!before) return null
  if (basedOn !== null && before.revision !== basedOn) return { outcome: 'CONFLICT', webhook: before }
  // Its deliveries and their attempts go by the cascade.
  await transaction.deleteFrom('webhook').where('id', '=', id).execute()
  return { outcome: 'DONE', webhook: before }
}

export const webhookOf = (row: Omit<Selectable<Database['webhook']>, 'secret'>): Webhook => ({
  id: row.id,
  url: row.url,
  active: row.active === 1,
  events: eventsOf(row.events),
  inactiveReason: row.inactive_reason,
  pausedUntil: row.paused_until,
  createdBy: row.created_by,
  createdAt: row.created_at,
  revision: row.revision,
})

/** The events of a webhook as they are kept. */
export const eventsOf = (text: string): Webhook['events'] => JSON.parse(text)
