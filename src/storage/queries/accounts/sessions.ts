import type { Kysely, Transaction } from 'kysely'
import { MAX_SESSIONS, type NewSession } from '../../../accounts/account-store.ts'
import type { Database } from '../../schema.ts'

export async function createSession(
  transaction: Transaction<Database>,
  { id, user, passwordHash, secretHash, createdAt, expiresAt }: NewSession,
): Promise<boolean> {
  // One statement decides and marks, so a password for one sign-in is used once, and one that was
  // replaced meanwhile not at all.
  const { numUpdatedRows } = await transaction
    .updateTable('account')
    .set(({ ref }) => ({ one_time_password_used: ref('must_change_password') }))
    .where('id', '=', user)
    .where('active', '=', 1)
    .where('password_hash', '=', passwordHash)
    .where('one_time_password_used', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await forgetSessions(transaction, user, createdAt)
  await transaction
    .insertInto('session')
    .values({ id, account: user, secret_hash: secretHash, created_at: createdAt, expires_at: expiresAt })
    .execute()
  return true
}

/** Leaves room for one more. */
async function forgetSessions(transaction: Transaction<Database>, user: string, at: string): Promise<void> {
  await transaction.deleteFrom('session').where('account', '=', user).where('expires_at', '<=', at).execute()
  const newest = await transaction
    .selectFrom('session')
    .select('id')
    .where('account', '=', user)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MAX_SESSIONS - 1)
    .execute()
  if (newest.length < MAX_SESSIONS - 1) return
  const ids = newest.map((session) => session.id)
  await transaction.deleteFrom('session').where('account', '=', user).where('id', 'not in', ids).execute()
}

export async function endSession(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).execute()
}
