import type { Kysely, Selectable, Transaction } from 'kysely'
import type { DeliveryAttempt, DeliveryState, WebhookDelivery } from '../../../webhooks/webhook.ts'
import { ATTEMPTS_SHOWN } from '../../../webhooks/webhook-store.ts'
import type { Database } from '../../schema.ts'
import { databaseNow } from '../database-now.ts'
import { rowBound } from '../row-number.ts'

export async function delivery(db: Kysely<Database>, id: string): Promise<WebhookDelivery | null> {
  const row = await db.selectFrom('webhook_delivery').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? deliveryOf(row) : null
}

export async function deliveries(
  db: Kysely<Database>,
  webhook: string,
  states: readonly DeliveryState[],
  before: number | null,
  limit: number,
): Promise<readonly WebhookDelivery[]> {
  if (states.length === 0) return []
  const rows = await db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('webhook', '=', webhook)
    .where('state', 'in', states)
    .$if(before !== null, (query) => query.where('number', '<', rowBound(before ?? 0)))
    .orderBy('number', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(deliveryOf)
}

export async function deliveryCount(
  db: Kysely<Database>,
  webhook: string,
  states: readonly DeliveryState[],
): Promise<number> {
  if (states.length === 0) return 0
  const { count } = await db
    .selectFrom('webhook_delivery')
    .select((columns) => columns.fn.countAll().as('count'))
    .where('webhook', '=', webhook)
    .where('state', 'in', states)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function attempts(db: Kysely<Database>, delivery: string): Promise<readonly DeliveryAttempt[]> {
  const rows = await db
    .selectFrom('delivery_attempt')
    .select(['number', 'at', 'status', 'error', 'milliseconds'])
    .where('delivery', '=', delivery)
    .orderBy('number', 'desc')
    .limit(ATTEMPTS_SHOWN)
    .execute()
  return rows.reverse()
}

export async function redeliver(transaction: Transaction<Database>, id: string): Promise<WebhookDelivery | null> {
  const now = await databaseNow(transaction)
  const row = await transaction
    .updateTable('webhook_delivery')
    .set((columns) => ({
      state: 'PENDING',
      next_attempt_at: now,
      leased_until: null,
      taking: columns('taking', '+', 1),
      attempts_made: 0,
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) return null
  await transaction.updateTable('webhook').set({ paused_until: null }).where('id', '=', row.webhook).execute()
  return deliveryOf(row)
}

type DeliveryColumns = 'id' | 'webhook' | 'number' | 'event' | 'version' | 'changeset' | 'state' | 'next_attempt_at'

export const deliveryOf = (row: Pick<Selectable<Database['webhook_delivery']>, DeliveryColumns>): WebhookDelivery => ({
  id: row.id,
  webhook: row.webhook,
  number: row.number,
  event: row.event,
  version: row.version,
  changeset: row.changeset,
  state: row.state,
  nextAttemptAt: row.next_attempt_at,
})
