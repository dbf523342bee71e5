import type { Kysely } from 'kysely'
import type { ChangesetEvent } from '../../../content/lifecycle/changeset.ts'
import { eventOfStep } from '../../../webhooks/webhook-event.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'
import { announceStep } from '../webhooks/announce.ts'

export const events = (
  db: Kysely<Database>,
  changeset: string,
  after: number,
  limit: number,
): Promise<readonly ChangesetEvent[]> =>
  db
    .selectFrom('changeset_event')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('number', '>', rowBound(after))
    .orderBy('number')
    .limit(rowBound(limit))
    .execute()

/** Numbers are dense from 1, so the greatest is how many there are. */
export async function eventCount(db: Kysely<Database>, changeset: string): Promise<number> {
  const row = await db
    .selectFrom('changeset_event')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('changeset', '=', changeset)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** Records an event as the next one of its changeset, and announces it to webhooks. */
export async function addEvent(db: Kysely<Database>, event: Omit<ChangesetEvent, 'number'>): Promise<void> {
  const number = (await eventCount(db, event.changeset)) + 1
  await db
    .insertInto('changeset_event')
    .values({ ...event, number })
    .execute()
  const announced = eventOfStep(event.kind)
  if (announced) await announceStep(db, announced, event.changeset, number)
}
