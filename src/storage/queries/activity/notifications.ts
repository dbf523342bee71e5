import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { MailReader, NotificationChoice, Notifications } from '../../../activity/activity-store.ts'
import type { Database } from '../../schema.ts'

const NOTHING: Notifications = { address: null, confirmedAt: null, frequency: 'NONE', readUntil: null }

export async function notifications(db: Kysely<Database>, user: string): Promise<Notifications> {
  const row = await db.selectFrom('notification').selectAll().where('account', '=', user).executeTakeFirst()
  return row ? notificationsOf(row) : NOTHING
}

export async function setNotifications(
  db: Kysely<Database>,
  user: string,
  choice: NotificationChoice,
  at: string,
): Promise<Notifications> {
  const row = await db
    .insertInto('notification')
    .values({ account: user, ...choice, read_until: null, told_until: at })
    .onConflict((conflict) =>
      conflict.column('account').doUpdateSet({
        ...choice,
        told_until: at,
        // Who names none keeps the one before.
        language: sql<string | null>`COALESCE(excluded.language, notification.language)`,
        // Another address is not confirmed by the one before.
        confirmed_at: sql<
          string | null
        >`CASE WHEN notification.address = excluded.address THEN notification.confirmed_at END`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  return notificationsOf(row)
}

export async function markActivityRead(
  transaction: Transaction<Database>,
  user: string,
  until: string,
): Promise<Notifications> {
  await transaction
    .insertInto('notification')
    .values({ account: user, address: null, frequency: 'NONE', read_until: until, told_until: until })
    .onConflict((conflict) => conflict.column('account').doNothing())
    .execute()
  await transaction
    .updateTable('notification')
    .set({ read_until: until })
    .where('account', '=', user)
    .where((row) => row.or([row('read_until', 'is', null), row('read_until', '<', until)]))
    .execute()
  return notifications(transaction, user)
}

export async function mailReaders(db: Kysely<Database>): Promise<readonly MailReader[]> {
  const rows = await db
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account')
    .select(['account.id', 'account.name', 'account.role', 'address', 'frequency', 'told_until'])
    .where('frequency', '<>', 'NONE')
    .where('confirmed_at', 'is not', null)
    .where('account.active', '=', 1)
    .orderBy('account.id')
    .execute()
  return rows.flatMap(({ address, frequency, told_until: toldUntil, ...user }) =>
    address === null || frequency === 'NONE' ? [] : [{ ...user, address, frequency, toldUntil }],
  )
}

const notificationsOf = (row: Selectable<Database['notification']>): Notifications => ({
  address: row.address,
  confirmedAt: row.confirmed_at,
  frequency: row.frequency,
  readUntil: row.read_until,
})
