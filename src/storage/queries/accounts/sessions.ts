import type { Kysely, Selectable, Transaction } from 'kysely'
import { MAX_SESSIONS, type NewSession } from '../../../accounts/account-store.ts'
import type { Session } from '../../../accounts/session.ts'
import type { Database } from '../../schema.ts'

export async function createSession(transaction: Transaction<Database>, session: NewSession): Promise<boolean> {
  const { id, user, passwordHash, secretHash, createdAt, expiresAt } = session
  const { provider = null, client = null, signOffHint = null, passkey = null } = session
  const mayOpen = passwordHash === null ? isActive(transaction, user) : takePassword(transaction, user, passwordHash)
  if (!(await mayOpen)) return false
  await forgetSessions(transaction, user, createdAt)
  await transaction
    .insertInto('session')
    .values({
      id,
      account: user,
      secret_hash: secretHash,
      created_at: createdAt,
      expires_at: expiresAt,
      provider,
      client,
      sign_off_hint: signOffHint,
      passkey,
    })
    .execute()
  return true
}

/**
 * One statement decides and marks, so a password for one sign-in is used once, and one that was
 * replaced meanwhile not at all.
 */
async function takePassword(transaction: Transaction<Database>, user: string, passwordHash: string): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('account')
    .set(({ ref }) => ({ one_time_password_used: ref('must_change_password') }))
    .where('id', '=', user)
    .where('active', '=', 1)
    .where('password_hash', '=', passwordHash)
    .where('one_time_password_used', '=', 0)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function isActive(transaction: Transaction<Database>, user: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('account')
    .select('id')
    .where('id', '=', user)
    .where('active', '=', 1)
    .executeTakeFirst()
  return row !== undefined
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

const COLUMNS = ['id', 'account', 'provider', 'passkey', 'client', 'created_at', 'expires_at'] as const

export async function sessions(db: Kysely<Database>, user: string, at: string): Promise<readonly Session[]> {
  const rows = await db
    .selectFrom('session')
    .select(COLUMNS)
    .where('account', '=', user)
    .where('expires_at', '>', at)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(sessionOf)
}

export async function session(db: Kysely<Database>, id: string): Promise<Session | null> {
  const row = await db.selectFrom('session').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? sessionOf(row) : null
}

export async function signOffHint(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom('session').select('sign_off_hint').where('id', '=', id).executeTakeFirst()
  return row?.sign_off_hint ?? null
}

const sessionOf = (row: Pick<Selectable<Database['session']>, (typeof COLUMNS)[number]>): Session => ({
  id: row.id,
  user: row.account,
  provider: row.provider,
  passkey: row.passkey,
  client: row.client,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
})

export async function endSession(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom('session').where('id', '=', id).execute()
}
