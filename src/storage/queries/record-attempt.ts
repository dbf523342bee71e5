import type { Transaction } from 'kysely'
import type { WebhookStore } from '../../webhooks/webhook-store.ts'
import type { Database } from '../schema.ts'
import { databaseNow, secondsAfter } from './database-now.ts'

export async function recordAttempt(
  transaction: Transaction<Database>,
  ...[delivery, taking, attempt, next]: Parameters<WebhookStore['recordAttempt']>
): Promise<void> {
  const last = await transaction
    .selectFrom('delivery_attempt')
    .select((columns) => columns.fn.max('number').as('number'))
    .where('delivery', '=', delivery)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await transaction
    .insertInto('delivery_attempt')
    .values({ ...attempt, delivery, number })
    .execute()
  const again = next.state === 'PENDING' ? secondsAfter(await databaseNow(transaction), next.retryInSeconds) : null
  await transaction
    .updateTable('webhook_delivery')
    .set((columns) => ({
      state: next.state,
      next_attempt_at: again,
      leased_until: null,
      attempts_made: columns('attempts_made', '+', 1),
    }))
    .where('id', '=', delivery)
    .where('state', '=', 'PENDING')
    .where('taking', '=', taking)
    .execute()
}
