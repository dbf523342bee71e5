import { setImmediate as othersHadATurn } from 'node:timers/promises'
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
  let count = 0
  for (const { stream, from } of [
    { stream: EVENTS, from: eventsOf(user, span) },
    { stream: EDITS, from: editsOf(user, span) },
  ]) {
    for await (const window of windows(db, stream, span, sql``)) {
      const { rows } = await sql<{ count: number | string }>`SELECT count(*) AS count ${from} ${window}`.execute(db)
      count += Number(rows[0]?.count ?? 0)
    }
  }
  return count
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
  const rows: (Selectable<Database['changeset_event']> & Flags)[] = []
  for await (const window of windows(db, EVENTS, span, rest)) {
    const found = await sql<Selectable<Database['changeset_event']> & Flags>`
      SELECT e.*, ${flags(reasonsOfEvent(user))} ${eventsOf(user, span)} ${window}
      ORDER BY e.at DESC, e.changeset DESC, e.number DESC LIMIT ${rowBound(limit - rows.length)}`.execute(db)
    rows.push(...found.rows)
    if (rows.length >= limit) break
  }
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
  const rows: (Edit & Flags)[] = []
  for await (const window of windows(db, EDITS, span, rest)) {
    const found = await sql<Edit & Flags>`
      SELECT r.document, r.number, r.author, r.at, r.changeset, ${flags(reasonsOfEdit(user))} ${editsOf(user, span)} ${window}
      ORDER BY r.at DESC, r.document DESC, r.number DESC LIMIT ${rowBound(limit - rows.length)}`.execute(db)
    rows.push(...found.rows)
    if (rows.length >= limit) break
  }
  return rows.map(({ document, number, author, at, changeset, ...reasons }) => {
    const because = reasonsIn(reasons as Flags)
    return { kind: 'EDIT', at, actor: author, changeset, because, document, revision: number }
  })
}

type Edit = Pick<Selectable<Database['revision']>, 'document' | 'number' | 'author' | 'at' | 'changeset'>

/** Where it is written what happened, with its index by time. */
interface Stream {
  readonly rows: RawBuilder<unknown>
  readonly at: RawBuilder<unknown>
  /** What tells rows of one moment apart, with their number. */
  readonly name: RawBuilder<unknown>
  readonly number: RawBuilder<unknown>
}

const EVENTS: Stream = {
  rows: sql`changeset_event AS e`,
  at: sql`e.at`,
  name: sql`e.changeset`,
  number: sql`e.number`,
}
const EDITS: Stream = { rows: sql`revision AS r`, at: sql`r.at`, name: sql`r.document`, number: sql`r.number` }

/** How many rows one statement looks at. Most concern nobody who asks. */
const WINDOW = 1_000

/**
 * The conditions of windows on a stream, newest first, with pauses between them. `rest` is a condition
 * of all of them.
 */
async function* windows(
  db: Kysely<Database>,
  { rows: table, at, name, number }: Stream,
  { since, until }: Span,
  rest: RawBuilder<unknown>,
): AsyncGenerator<RawBuilder<unknown>, undefined> {
  const key = sql`(${at}, ${name}, ${number})`
  for (let below = rest; ; await othersHadATurn()) {
    const { rows } = await sql<{ at: string; name: string; number: number }>`
      SELECT ${at} AS at, ${name} AS name, ${number} AS number FROM ${table}
      WHERE ${at} > ${since} ${until === null ? sql`` : sql`AND ${at} <= ${until}`} ${below}
      ORDER BY ${at} DESC, ${name} DESC, ${number} DESC LIMIT 1 OFFSET ${sql.lit(WINDOW - 1)}`.execute(db)
    const [last] = rows
    if (last === undefined) {
      yield below
      return
    }
    const bound = sql`(${last.at}, ${last.name}, ${last.number})`
    yield sql`${below} AND ${key} >= ${bound}`
    below = sql`AND ${key} < ${bound}`
  }
}

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
