import type { Kysely, Selectable, Transaction } from 'kysely'
import {
  type AddPasskeyResult,
  MAX_PASSKEYS,
  type Passkey,
  type PasskeyUse,
} from '../../../accounts/passkeys/passkey.ts'
import type { User } from '../../../accounts/user.ts'
import type { Database } from '../../schema.ts'
import { USER_COLUMNS, userOf } from './user-columns.ts'

export async function addPasskey(transaction: Transaction<Database>, passkey: Passkey): Promise<AddPasskeyResult> {
  if ((await passkeys(transaction, passkey.user)).length >= MAX_PASSKEYS) return 'TOO_MANY_PASSKEYS'
  const row = await transaction
    .insertInto('passkey')
    .values({
      id: passkey.id,
      account: passkey.user,
      name: passkey.name,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      is_synced: passkey.isSynced ? 1 : 0,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? 'DONE' : 'PASSKEY_TAKEN'
}

export async function passkeys(db: Kysely<Database>, user: string): Promise<readonly Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .selectAll()
    .where('account', '=', user)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(passkeyOf)
}

export async function passkeyWith(
  db: Kysely<Database>,
  credentialId: string,
): Promise<{ readonly passkey: Passkey; readonly user: User } | null> {
  const row = await db.selectFrom('passkey').selectAll().where('credential_id', '=', credentialId).executeTakeFirst()
  if (!row) return null
  const user = await db
    .selectFrom('account')
    .select(USER_COLUMNS)
    .where('id', '=', row.account)
    .executeTakeFirstOrThrow()
  return { passkey: passkeyOf(row), user: userOf(user) }
}

/** One statement decides and marks, so of uses at once with one counter one is good. */
export async function recordPasskeyUse(
  db: Kysely<Database>,
  { id, before, counter, isSynced, at }: PasskeyUse,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('passkey')
    .set({ counter, is_synced: isSynced ? 1 : 0, last_used_at: at })
    .where('id', '=', id)
    .where('counter', '=', before)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removePasskey(
  transaction: Transaction<Database>,
  user: string,
  id: string,
  keptSession: string | null,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('account', '=', user)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await transaction
    .deleteFrom('session')
    .where('account', '=', user)
    .where('passkey', '=', id)
    .where('id', '<>', keptSession ?? '')
    .execute()
  return true
}

export async function adminHasPasskey(db: Kysely<Database>): Promise<boolean> {
  const row = await db
    .selectFrom('passkey')
    .innerJoin('account', 'account.id', 'passkey.account')
    .select('passkey.id')
    .where('account.role', '=', 'ADMIN')
    .where('account.active', '=', 1)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const passkeyOf = (row: Selectable<Database['passkey']>): Passkey => ({
  id: row.id,
  user: row.account,
  name: row.name,
  credentialId: row.credential_id,
  publicKey: row.public_key,
  // PostgreSQL gives a text.
  counter: Number(row.counter),
  transports: JSON.parse(row.transports),
  isSynced: row.is_synced === 1,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
})
