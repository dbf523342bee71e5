import type { Expression, Kysely, Transaction } from 'kysely'
import type { Announced } from '../../../webhooks/announced.ts'
import type { DueDelivery, WebhookStore } from '../../../webhooks/webhook-store.ts'
import type { Database } from '../../schema.ts'
import { databaseClock } from '../database-clock.ts'
import { databaseNow, secondsAfter } from '../database-now.ts'
import { rowBound } from '../row-number.ts'
import { announcedOf } from './announced.ts'
import { deliveryOf } from './deliveries.ts'
import { webhookOf } from './webhooks.ts'

/** Whether a delivery may be due. It takes no lock, and most polls end with it. */
export async function anythingDue(db: Kysely<Database>): Promise<boolean> {
  const found = await dueIn(db, databaseClock(db)).select('webhook_delivery.id').limit(1).executeTakeFirst()
  return found !== undefined
}

export async function pendingDeliveryCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('webhook_delivery')
    .innerJoin('webhook', 'webhook.id', 'webhook_delivery.webhook')
    .select((columns) => columns.fn.countAll().as('count'))
    .where('webhook_delivery.state', '=', 'PENDING')
    .where('webhook.active', '=', 1)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function takeDue(
  transaction: Transaction<Database>,
  limit: number,
  leaseSeconds: number,
): ReturnType<WebhookStore['takeDueDeliveries']> {
  const now = await databaseNow(transaction)
  const next = await transaction
    .with('next', (query) =>
      dueIn(query, now)
        .select(({ ref, fn }) => [ref('webhook_delivery.webhook').as('webhook'), fn.min('number').as('number')])
        // One at a time: while one is under way, the others of the webhook wait.
        .where('webhook_delivery.webhook', 'not in', (busy) =>
          busy
            .selectFrom('webhook_delivery as leased')
            .select('leased.webhook')
            .where('leased.state', '=', 'PENDING')
            .where('leased.leased_until', '>', now),
        )
        .groupBy('webhook_delivery.webhook'),
    )
    .selectFrom('next')
    .innerJoin('webhook_delivery', (join) =>
      join.onRef('webhook_delivery.webhook', '=', 'next.webhook').onRef('webhook_delivery.number', '=', 'next.number'),
    )
    .select('webhook_delivery.id')
    .orderBy('webhook_delivery.next_attempt_at')
    .orderBy('webhook_delivery.id')
    .limit(rowBound(limit))
    .execute()
  if (next.length === 0) return []
  const ids = next.map(({ id }) => id)
  await transaction
    .updateTable('webhook_delivery')
    .set((columns) => ({ leased_until: secondsAfter(now, leaseSeconds), taking: columns('taking', '+', 1) }))
    .where('id', 'in', ids)
    .execute()
  const taken = await transaction
    .selectFrom('webhook_delivery as delivery')
    .innerJoin('webhook', 'webhook.id', 'delivery.webhook')
    .selectAll('webhook')
    .select(['delivery.id as delivery', 'delivery.number', 'delivery.event', 'delivery.version', 'delivery.changeset'])
    .select([
      'delivery.step',
      'delivery.state',
      'delivery.next_attempt_at',
      'delivery.taking',
      'delivery.attempts_made',
    ])
    .where('delivery.id', 'in', ids)
    .orderBy('delivery.next_attempt_at')
    .orderBy('delivery.id')
    .execute()
  // One event is announced to many webhooks.
  const known = new Map<string, Announced>()
  const due: DueDelivery[] = []
  for (const { delivery, ...row } of taken) {
    const subject = `${row.version} ${row.changeset} ${row.step}`
    const announced = known.get(subject) ?? (await announcedOf(transaction, row))
    known.set(subject, announced)
    due.push({
      delivery: deliveryOf({ ...row, id: delivery, webhook: row.id }),
      webhook: webhookOf(row),
      secret: row.secret,
      announced,
      attemptsMade: row.attempts_made,
      taking: row.taking,
    })
  }
  return due
}

/**
 * Deliveries whose time has come, that nobody is sending, and whose webhook is active and not
 * paused.
 */
const dueIn = (db: Pick<Kysely<Database>, 'selectFrom'>, now: string | Expression<string>) =>
  db
    .selectFrom('webhook_delivery')
    .innerJoin('webhook', 'webhook.id', 'webhook_delivery.webhook')
    .where('webhook_delivery.state', '=', 'PENDING')
    .where('webhook_delivery.next_attempt_at', '<=', now)
    .where((is) =>
      is.or([is('webhook_delivery.leased_until', 'is', null), is('webhook_delivery.leased_until', '<=', now)]),
    )
    .where('webhook.active', '=', 1)
    .where((is) => is.or([is('webhook.paused_until', 'is', null), is('webhook.paused_until', '<=', now)]))
