import type { Expression, Kysely, Transaction } from 'kysely'
import type { MailReader } from '../../../activity/activity-store.ts'
import type { DueMail, Mail, MailResult } from '../../../activity/mail/mail.ts'
import type { Database } from '../../schema.ts'
import { databaseClock } from '../database-clock.ts'
import { databaseNow, secondsAfter } from '../database-now.ts'
import { rowBound } from '../row-number.ts'

/** Mails that were given up are kept so many for each user, to be looked at. */
const KEPT_FAILURES = 10

export async function pendingMailCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('mail')
    .select((columns) => columns.fn.countAll().as('count'))
    .where('state', '=', 'PENDING')
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function queueMail(
  transaction: Transaction<Database>,
  { id, toldUntil }: Pick<MailReader, 'id' | 'toldUntil'>,
  until: string,
  mail: Mail | null,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('notification')
    .set({ told_until: until })
    .where('account', '=', id)
    .where('told_until', '=', toldUntil)
    .where('frequency', '<>', 'NONE')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (mail === null) return true
  const now = await databaseNow(transaction)
  await transaction
    .insertInto('mail')
    .values({
      id: mail.id,
      account: id,
      address: mail.to,
      subject: mail.subject,
      body: mail.text,
      state: 'PENDING',
      next_attempt_at: now,
      leased_until: null,
      taking: 0,
      attempts_made: 0,
      error: null,
    })
    .execute()
  return true
}

/** Whether a mail may be due. It takes no lock, and most polls end with it. */
export async function anyMailDue(db: Kysely<Database>): Promise<boolean> {
  return (await dueIn(db, databaseClock(db)).select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function takeDueMails(
  transaction: Transaction<Database>,
  limit: number,
  leaseSeconds: number,
): Promise<readonly DueMail[]> {
  const now = await databaseNow(transaction)
  const due = await dueIn(transaction, now)
    .select('id')
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(rowBound(limit))
    .execute()
  const taken: DueMail[] = []
  for (const { id } of due) {
    const row = await transaction
      .updateTable('mail')
      .set((columns) => ({ leased_until: secondsAfter(now, leaseSeconds), taking: columns('taking', '+', 1) }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const { address: to, subject, body: text, taking, attempts_made: attemptsMade } = row
    taken.push({ id, to, subject, text, taking, attemptsMade })
  }
  return taken
}

export async function recordMail(
  transaction: Transaction<Database>,
  { id, taking }: DueMail,
  result: MailResult,
): Promise<void> {
  const isOver = result.state !== 'PENDING'
  const now = await databaseNow(transaction)
  const row = await transaction
    .updateTable('mail')
    .set((columns) => ({
      state: result.state,
      attempts_made: columns('attempts_made', '+', 1),
      leased_until: null,
      next_attempt_at: isOver ? null : secondsAfter(now, result.retryInSeconds),
      error: result.state === 'SENT' ? null : result.error,
      // A draft may be in it, so it is not kept longer than it is needed.
      ...(isOver && { subject: '', body: '' }),
    }))
    .where('id', '=', id)
    .where('taking', '=', taking)
    .where('state', '=', 'PENDING')
    .returning('account')
    .executeTakeFirst()
  if (!row || !isOver) return
  await transaction.deleteFrom('mail').where('account', '=', row.account).where('state', '=', 'SENT').execute()
  const failed = await transaction
    .selectFrom('mail')
    .select('id')
    .where('account', '=', row.account)
    .where('state', '=', 'FAILED')
    .execute()
  const beyond = failed
    .map((each) => each.id)
    .filter((each) => each !== id)
    .slice(0, -KEPT_FAILURES)
  if (beyond.length > 0) await transaction.deleteFrom('mail').where('id', 'in', beyond).execute()
}

/**
 * Mails whose time has come, that nobody is sending, of users who are active: those about their
 * account, and others as long as they want them at that address.
 */
const dueIn = (db: Pick<Kysely<Database>, 'selectFrom'>, now: string | Expression<string>) =>
  db
    .selectFrom('mail')
    .where('state', '=', 'PENDING')
    .where('next_attempt_at', '<=', now)
    .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)]))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('account')
          .leftJoin('notification', 'notification.account', 'account.id')
          .select('account.id')
          .whereRef('account.id', '=', 'mail.account')
          .where('account.active', '=', 1)
          .where((is) =>
            is.or([
              is('mail.purpose', '=', 'ACCOUNT'),
              is.and([
                is('notification.address', '=', is.ref('mail.address')),
                is('notification.confirmed_at', 'is not', null),
                is('notification.frequency', '<>', 'NONE'),
              ]),
            ]),
          ),
      ),
    )
