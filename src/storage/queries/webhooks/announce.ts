import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { ChangesetEventKind } from '../../../content/lifecycle/changeset.ts'
import { eventFor, type WebhookEvent } from '../../../webhooks/webhook-event.ts'
import type { Database } from '../../schema.ts'
import { databaseClock } from '../database-clock.ts'
import { inChunks } from '../in-chunks.ts'
import { eventsOf } from './webhooks.ts'

/** What webhooks are to be told. */
export interface Announcement {
  /** What it is to a webhook of these events; undefined where it is none. */
  eventOf(events: readonly WebhookEvent[]): WebhookEvent | undefined
  /** Unique among announcements to one webhook. */
  readonly name: string
  readonly subject: Pick<Database['webhook_delivery'], 'version' | 'changeset' | 'step'>
}

export const ofVersion = (version: number): Announcement => ({
  eventOf: (events) => events.find((event) => event === 'GRAPH_PUBLISHED'),
  name: String(version),
  subject: { version, changeset: null, step: null },
})

/** Of an event of a changeset, which is that of this number. */
export const ofStep = (kind: ChangesetEventKind, changeset: string, step: number): Announcement => ({
  eventOf: (events) => eventFor(events, kind),
  name: `${changeset} ${step}`,
  subject: { version: null, changeset, step },
})

/**
 * Writes what the transaction has to announce: of each announcement one delivery per active webhook
 * of the event, due at once.
 */
export async function announce(db: Kysely<Database>, announcements: readonly Announcement[]): Promise<void> {
  const active = await db
    .selectFrom('webhook')
    .select(['id', 'events', databaseClock(db).as('now')])
    .select((columns) =>
      columns
        .selectFrom('webhook_delivery')
        .select(({ fn }) => fn.max('number').as('number'))
        .whereRef('webhook_delivery.webhook', '=', 'webhook.id')
        .as('newest'),
    )
    .where('active', '=', 1)
    .execute()
  const rows = active.flatMap(({ id, newest, events, now }) => {
    const told = announcements.flatMap(({ eventOf, name, subject }) => {
      const event = eventOf(eventsOf(events))
      return event ? [{ event, name, subject }] : []
    })
    return told.map(({ event, name, subject }, index) => ({
      id: deliveryId(id, name),
      webhook: id,
      number: (newest ?? 0) + index + 1,
      event,
      ...subject,
      state: 'PENDING' as const,
      next_attempt_at: now,
      leased_until: null,
      taking: 0,
      attempts_made: 0,
    }))
  })
  for (const some of inChunks(rows)) await db.insertInto('webhook_delivery').values(some).execute()
}

/**
 * A receiver knows a repeated announcement by its id, so the id follows from what is announced to
 * whom.
 */
const deliveryId = (webhook: string, name: string): string =>
  createHash('sha256').update(`${webhook} ${name}`).digest('hex').slice(0, 32)
