import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { WebhookEvent, WorkflowEvent } from '../../../webhooks/webhook-event.ts'
import type { Database } from '../../schema.ts'
import { databaseNow } from '../database-now.ts'
import { inChunks } from '../in-chunks.ts'
import { eventsOf } from './webhooks.ts'

/**
 * Writes what the version that is being committed has to announce: one delivery per active webhook
 * of the event, due at once.
 */
export const announceVersion = (db: Kysely<Database>, version: number): Promise<void> =>
  announce(db, 'GRAPH_PUBLISHED', String(version), { version, changeset: null, step: null })

/** The same of a step of a changeset's workflow, which is the event of this number. */
export const announceStep = (
  db: Kysely<Database>,
  event: WorkflowEvent,
  changeset: string,
  step: number,
): Promise<void> => announce(db, event, `${changeset} ${step}`, { version: null, changeset, step })

async function announce(
  db: Kysely<Database>,
  event: WebhookEvent,
  name: string,
  subject: Pick<Database['webhook_delivery'], 'version' | 'changeset' | 'step'>,
): Promise<void> {
  const active = await db
    .selectFrom('webhook')
    .select(['id', 'events'])
    .select((columns) =>
      columns
        .selectFrom('webhook_delivery')
        .select(({ fn }) => fn.max('number').as('number'))
        .whereRef('webhook_delivery.webhook', '=', 'webhook.id')
        .as('newest'),
    )
    .where('active', '=', 1)
    .execute()
  const webhooks = active.filter(({ events }) => eventsOf(events).includes(event))
  if (webhooks.length === 0) return
  const now = await databaseNow(db)
  const rows = webhooks.map(({ id, newest }) => ({
    id: deliveryId(id, name),
    webhook: id,
    number: (newest ?? 0) + 1,
    event,
    ...subject,
    state: 'PENDING' as const,
    next_attempt_at: now,
    leased_until: null,
    taking: 0,
    attempts_made: 0,
  }))
  for (const some of inChunks(rows)) await db.insertInto('webhook_delivery').values(some).execute()
}

/**
 * A receiver knows a repeated announcement by its id, so the id follows from what is announced to
 * whom.
 */
const deliveryId = (webhook: string, name: string): string =>
  createHash('sha256').update(`${webhook} ${name}`).digest('hex').slice(0, 32)
