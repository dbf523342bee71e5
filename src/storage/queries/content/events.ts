import type { Kysely, Selectable } from 'kysely'
import type { ChangesetEvent, NamedPerson } from '../../../content/lifecycle/changeset.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'
import { type Announcement, announce, ofStep } from '../webhooks/announce.ts'

export async function events(
  db: Kysely<Database>,
  changeset: string,
  after: number,
  limit: number,
): Promise<readonly ChangesetEvent[]> {
  const rows = await db
    .selectFrom('changeset_event')
    .selectAll()
    .where('changeset', '=', changeset)
    .where('number', '>', rowBound(after))
    .orderBy('number')
    .limit(rowBound(limit))
    .execute()
  return withPeople(db, changeset, rows)
}

/** Rows of the events of one changeset, as events. */
export async function withPeople(
  db: Kysely<Database>,
  changeset: string,
  rows: readonly Selectable<Database['changeset_event']>[],
): Promise<ChangesetEvent[]> {
  const people = new Map<number, NamedPerson[]>()
  for (const some of inChunks(rows.map(({ number }) => number))) {
    const named = await db
      .selectFrom('changeset_event_person')
      .innerJoin('account', 'account.id', 'changeset_event_person.account')
      .select(['changeset_event_person.event', 'account.id', 'account.name'])
      .where('changeset_event_person.changeset', '=', changeset)
      .where('changeset_event_person.event', 'in', some)
      .orderBy('account.name')
      .execute()
    for (const { event, id, name } of named) people.set(event, [...(people.get(event) ?? []), { id, name }])
  }
  return rows.map((row) => ({
    ...row,
    thread: row.thread ?? (row.kind === 'COMMENTED' ? row.number : null),
    people: people.get(row.number) ?? [],
  }))
}

/** Numbers are dense from 1, so the greatest is how many there are. */
export async function eventCount(db: Kysely<Database>, changeset: string): Promise<number> {
  const row = await db
    .selectFrom('changeset_event')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('changeset', '=', changeset)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** An event to be recorded, with the ids of the users whom it names. */
export interface NewEvent extends Omit<ChangesetEvent, 'number' | 'thread' | 'people'> {
  /** Left out: none, or the thread that a comment starts. */
  readonly thread?: number | null | undefined
  readonly people?: readonly string[] | undefined
}

/**
 * Records an event as the next one of its changeset, announces it to webhooks with what else is to
 * be announced, and returns its number.
 */
export async function addEvent(
  db: Kysely<Database>,
  { people = [], thread = null, ...event }: NewEvent,
  others: readonly Announcement[] = [],
): Promise<number> {
  const { number, webhooks } = await db
    .insertInto('changeset_event')
    .values(({ selectFrom, fn, lit, eb }) => ({
      ...event,
      thread,
      number: selectFrom('changeset_event')
        .select(eb(fn.coalesce(fn.max('number'), lit(0)), '+', lit(1)).as('next'))
        .where('changeset', '=', event.changeset),
    }))
    .returning(({ selectFrom, fn }) => [
      'number',
      selectFrom('webhook').select(fn.countAll().as('count')).where('active', '=', 1).as('webhooks'),
    ])
    .executeTakeFirstOrThrow()
  const named = people.map((account) => ({ changeset: event.changeset, event: number, account }))
  for (const some of inChunks(named)) await db.insertInto('changeset_event_person').values(some).execute()
  if (Number(webhooks) > 0) await announce(db, [ofStep(event.kind, event.changeset, number), ...others])
  return number
}
