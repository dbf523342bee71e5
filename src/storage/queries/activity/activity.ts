import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import {
  ACTIVITY_REASONS,
  type ActivityItem,
  type ActivityPlace,
  type ActivityReason,
  type Concerned,
  type HappenedEdit,
  type HappenedEvent,
  placeOf,
} from '../../../activity/activity-item.ts'
import type { Span } from '../../../activity/activity-store.ts'
import type { Database } from '../../schema.ts'
import { withPeople } from '../content/events.ts'
import { rowBound } from '../row-number.ts'

/** Why a row concerns a user, as conditions; at least one of them holds. */
type Reasons = Readonly<Partial<Record<ActivityReason, RawBuilder<boolean>>>>

export async function activity(
  db: Kysely<Database>,
  user: Concerned,
  span: Span,
  after: ActivityPlace | null,
  limit: number,
): Promise<readonly ActivityItem[]> {
  const found = [
    ...(await happenedEvents(db, user, span, after, limit)),
    ...(await edits(db, user, span, after, limit)),
  ]
  return found.sort((a, b) => inOrder(placeOf(b), placeOf(a))).slice(0, limit)
}

export async function activityCount(db: Kysely<Database>, user: Concerned, span: Span): Promise<number> {
  const count = async (from: RawBuilder<unknown>) => {
    const { rows } = await sql<{ count: number | string }>`SELECT count(*) AS count ${from}`.execute(db)
    return Number(rows[0]?.count ?? 0)
  }
  return (await count(eventsOf(user, span))) + (await count(editsOf(user, span)))
}

export async function newestActivity(db: Kysely<Database>): Promise<string | null> {
  const { rows } = await sql<{ event: string | null; edit: string | null }>`
    SELECT (SELECT max(at) FROM changeset_event) AS event, (SELECT max(at) FROM revision) AS edit`.execute(db)
  const [event, edit] = [rows[0]?.event ?? null, rows[0]?.edit ?? null]
  return event === null || (edit !== null && edit > event) ? edit : event
}

async function happenedEvents(
  db: Kysely<Database>,
  user: Concerned,
  span: Span,
  after: ActivityPlace | null,
  limit: number,
): Promise<HappenedEvent[]> {
  const rest =
    after === null
      ? sql``
      : after.kind === 'EVENT'
        ? sql`AND (e.at, e.changeset, e.number) < (${after.at}, ${after.name}, ${after.number})`
        : sql`AND e.at < ${after.at}`
  const { rows } = await sql<Selectable<Database['changeset_event']> & Flags>`
    SELECT e.*, ${flags(reasonsOfEvent(user))} ${eventsOf(user, span)} ${rest}
    ORDER BY e.at DESC, e.changeset DESC, e.number DESC LIMIT ${rowBound(limit)}`.execute(db)
  const events: HappenedEvent[] = []
  for (const [changeset, some] of Map.groupBy(rows, (row) => row.changeset)) {
    const reasons = new Map(some.map((row) => [row.number, reasonsIn(row)]))
    const plain = some.map(({ changeset, number, kind, author, at, message, document, thread }) => {
      return { changeset, number, kind, author, at, message, document, thread }
    })
    for (const event of await withPeople(db, changeset, plain)) {
      const { at, author: actor, number } = event
      events.push({ kind: 'EVENT', at, actor, changeset, because: reasons.get(number) ?? [], event })
    }
  }
  return events
}

async function edits(
  db: Kysely<Database>,
  user: Concerned,
  span: Span,
  after: ActivityPlace | null,
  limit: number,
): Promise<HappenedEdit[]> {
  const rest =
    after === null
      ? sql``
      : after.kind === 'EDIT'
        ? sql`AND (r.at, r.document, r.number) < (${after.at}, ${after.name}, ${after.number})`
        : sql`AND r.at <= ${after.at}`
  const { rows } = await sql<Edit & Flags>`
    SELECT r.document, r.number, r.author, r.at, r.changeset, ${flags(reasonsOfEdit(user))} ${editsOf(user, span)} ${rest}
    ORDER BY r.at DESC, r.document DESC, r.number DESC LIMIT ${rowBound(limit)}`.execute(db)
  return rows.map(({ document, number, author, at, changeset, ...reasons }) => {
    const because = reasonsIn(reasons as Flags)
    return { kind: 'EDIT', at, actor: author, changeset, because, document, revision: number }
  })
}

type Edit = Pick<Selectable<Database['revision']>, 'document' | 'number' | 'author' | 'at' | 'changeset'>

/** The events that concern a user. Nobody is told of their own acts, but for a schedule that failed. */
const eventsOf = (user: Concerned, { since, until }: Span): RawBuilder<unknown> => sql`
  FROM changeset_event AS e
  WHERE e.at > ${since} ${until === null ? sql`` : sql`AND e.at <= ${until}`}
    AND (e.author <> ${user.name} OR e.kind = 'SCHEDULE_FAILED')
    AND (${ofOwnChangeset(user, sql`e.changeset`)} OR ${anyOf(reasonsOfEvent(user))})`

const reasonsOfEvent = ({ id, name }: Concerned): Reasons => ({
  AUTHOR: sql`EXISTS (SELECT 1 FROM changeset AS c WHERE c.id = e.changeset AND c.author = ${name})`,
  ASSIGNEE: sql`EXISTS (SELECT 1 FROM changeset AS c WHERE c.id = e.changeset AND c.assignee = ${name})`,
  EDITOR: sql`EXISTS (SELECT 1 FROM revision AS r
    WHERE r.changeset = e.changeset AND r.author = ${name} AND r.at <= e.at)`,
  PARTICIPANT: sql`(EXISTS (SELECT 1 FROM changeset_event AS b
      WHERE b.author = ${name} AND b.changeset = e.changeset AND b.number < e.number)
    OR EXISTS (SELECT 1 FROM changeset_event_person AS p
      WHERE p.account = ${id} AND p.changeset = e.changeset AND p.event < e.number))`,
  NAMED: sql`EXISTS (SELECT 1 FROM changeset_event_person AS p
    WHERE p.account = ${id} AND p.changeset = e.changeset AND p.event = e.number)`,
  DOCUMENT: sql`(e.kind = 'PUBLISHED' AND EXISTS (SELECT 1 FROM changeset AS c
    JOIN published AS d ON d.version = c.published_version
    JOIN revision AS m ON m.author = ${name} AND m.document = d.document AND m.changeset <> e.changeset
    WHERE c.id = e.changeset))`,
})

/**
 * The edits by others of documents that a user edited before, and those in the user's own
 * changesets: the first of each document in each changeset.
 */
const editsOf = (user: Concerned, { since, until }: Span): RawBuilder<unknown> => sql`
  FROM revision AS r
  WHERE r.at > ${since} ${until === null ? sql`` : sql`AND r.at <= ${until}`}
    AND r.author <> ${user.name}
    AND (${ofOwnChangeset(user, sql`r.changeset`)} OR ${anyOf(reasonsOfEdit(user))})
    AND NOT EXISTS (SELECT 1 FROM revision AS b
      WHERE b.document = r.document AND b.changeset = r.changeset AND b.number < r.number)`

const reasonsOfEdit = ({ name }: Concerned): Reasons => ({
  AUTHOR: sql`EXISTS (SELECT 1 FROM changeset AS c WHERE c.id = r.changeset AND c.author = ${name})`,
  ASSIGNEE: sql`EXISTS (SELECT 1 FROM changeset AS c WHERE c.id = r.changeset AND c.assignee = ${name})`,
  DOCUMENT: sql`EXISTS (SELECT 1 FROM revision AS m
    WHERE m.author = ${name} AND m.document = r.document AND m.number < r.number AND m.changeset <> r.changeset)`,
})

/** The reasons AUTHOR and ASSIGNEE by one look-up, since most rows concern nobody who asks. */
const ofOwnChangeset = ({ name }: Concerned, changeset: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`EXISTS (SELECT 1 FROM changeset AS c WHERE c.id = ${changeset} AND (c.author = ${name} OR c.assignee = ${name}))`

/** The other reasons. */
const anyOf = ({ AUTHOR: _author, ASSIGNEE: _assignee, ...others }: Reasons) =>
  sql`(${sql.join(Object.values(others), sql` OR `)})`

/** A column for each reason, 1 where it holds. */
type Flags = Readonly<Partial<Record<`because_${ActivityReason}`, number>>>

const flags = (reasons: Reasons) =>
  sql.join(
    Object.entries(reasons).map(
      ([reason, holds]) => sql`CASE WHEN ${holds} THEN 1 ELSE 0 END AS ${sql.id(`because_${reason}`)}`,
    ),
  )

const reasonsIn = (row: Flags): readonly ActivityReason[] =>
  ACTIVITY_REASONS.filter((reason) => row[`because_${reason}`] === 1)

function inOrder(a: ActivityPlace, b: ActivityPlace): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'EDIT' ? -1 : 1
  if (a.name !== b.name) return inBytes(a.name, b.name)
  return a.number - b.number
}

/** Both databases compare text in order of its bytes. */
const inBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
