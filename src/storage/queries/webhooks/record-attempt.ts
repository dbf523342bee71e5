import type { Transaction } from 'kysely'
import type { AfterAttempt, DueDelivery, WebhookStore } from '../../../webhooks/webhook-store.ts'
import type { Database } from '../../schema.ts'
import { databaseNow, secondsAfter } from '../database-now.ts'

export async function recordAttempt(
  transaction: Transaction<Database>,
  ...[due, attempt, next]: Parameters<WebhookStore['recordAttempt']>
): Promise<void> {
  const { id } = due.delivery
  const delivery = await transaction
    .selectFrom('webhook_delivery')
    .select(['state', 'taking'])
    .where('id', '=', id)
    .executeTakeFirst()
  // It went with its webhook while it was under way.
  if (!delivery) return
  const last = await transaction
    .selectFrom('delivery_attempt')
    .select((columns) => columns.fn.max('number').as('number'))
    .where('delivery', '=', id)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await transaction
    .insertInto('delivery_attempt')
    .values({ ...attempt, delivery: id, number })
    .execute()
  if (delivery.state !== 'PENDING' || delivery.taking !== due.taking) return

  const now = await databaseNow(transaction)
  const after = next.state === 'GONE' ? await switchedOff(transaction, due, next.reason) : next
  await transaction
    .updateTable('webhook_delivery')
    .set((columns) => ({
      state: after.state,
      next_attempt_at: after.state === 'PENDING' ? secondsAfter(now, after.retryInSeconds) : null,
      leased_until: null,
      attempts_made: columns('attempts_made', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  const pause = after.state === 'DELIVERED' ? null : (after.pauseInSeconds ?? null)
  if (pause === null) return
  const paused_until = secondsAfter(now, pause)
  await transaction
    .updateTable('webhook')
    .set({ paused_until })
    .where('id', '=', due.webhook.id)
    .where('url', '=', due.webhook.url)
    .execute()
}

/**
 * Switches off the webhook of a delivery whose receiver answers 410 (Gone). Where it has another
 * address by now, the delivery is due again.
 */
async function switchedOff(
  transaction: Transaction<Database>,
  { webhook: { id, url } }: Pick<DueDelivery, 'webhook'>,
  reason: string,
): Promise<Exclude<AfterAttempt, { state: 'GONE' }>> {
  const webhook = await transaction
    .selectFrom('webhook')
    .select(['url', 'active', 'revision'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (webhook.url !== url) return { state: 'PENDING', retryInSeconds: 0 }
  if (webhook.active === 1) {
    await transaction
      .updateTable('webhook')
      .set({ active: 0, inactive_reason: reason, paused_until: null, revision: webhook.revision + 1 })
      .where('id', '=', id)
      .execute()
  }
  await transaction
    .updateTable('webhook_delivery')
    .set({ state: 'FAILED', next_attempt_at: null, leased_until: null })
    .where('webhook', '=', id)
    .where('state', '=', 'PENDING')
    .execute()
  return { state: 'FAILED' }
}
