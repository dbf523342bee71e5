import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ChangesetEventKind } from '../../../content/lifecycle/changeset.ts'
import { eventFor, type WebhookEvent } from '../../../webhooks/webhook-event.ts'
import type { Database } from '../../schema.ts'
import { databaseNow } from '../database-now.ts'
import { inChunks } from '../in-chunks.ts'
import { eventsOf } from './webhooks.ts'

/**
 * Writes what the version that is being committed has to announce: one delivery per active webhook
 * of the event, due at once.
 */
export const announceVersion = (db: Kysely<Database>, version: number): Promise<void> =>
  announce(db, (events) => events.find((event) => event === 'GRAPH_PUBLISHED'), String(version), {
    version,
    changeset: null,
    step: null,
  })

/** The same of an event of a changeset, which is that of this number. */
export const announceStep = (
  db: Kysely<Database>,
  kind: ChangesetEventKind,
  changeset: string,
  step: number,
): Promise<void> =>
  announce(db, (events) => eventFor(events, kind), `${changeset} ${step}`, { version: null, changeset, step })

/** `eventOf`: what it is to a webhook of these events; undefined where it is none. */
async function announce(
  db: Kysely<Database>,
  eventOf: (events: readonly WebhookEvent[]) => WebhookEvent | undefined,
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
  const webhooks = active.flatMap(({ id, newest, events }) => {
    const event = eventOf(eventsOf(events))
    return event ? [{ id, newest, event }] : []
  })
  if (webhooks.length === 0) return
  const now = await databaseNow(db)
  const rows = webhooks.map(({ id, newest, event }) => ({
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
