import type { Kysely, Selectable, Transaction } from 'kysely'
import { type ConnectResult, type Identity, MAX_IDENTITIES } from '../../../accounts/identity.ts'
import type { User } from '../../../accounts/user.ts'
import type { Database } from '../../schema.ts'
import { USER_COLUMNS, userOf } from './user-columns.ts'

export async function userWithIdentity(db: Kysely<Database>, issuer: string, subject: string): Promise<User | null> {
  const row = await db
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account')
    .select(USER_COLUMNS)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row ? userOf(row) : null
}

export async function connectIdentity(
  transaction: Transaction<Database>,
  { id, user, issuer, subject, createdAt }: Identity,
): Promise<ConnectResult> {
  const holder = await userWithIdentity(transaction, issuer, subject)
  if (holder) return holder.id === user ? 'DONE' : 'TAKEN'
  if ((await identities(transaction, user)).length >= MAX_IDENTITIES) return 'TOO_MANY'
  await transaction
    .insertInto('identity')
    .values({ id, account: user, issuer, subject, created_at: createdAt })
    .execute()
  return 'DONE'
}

export async function identities(db: Kysely<Database>, user: string): Promise<readonly Identity[]> {
  const rows = await db
    .selectFrom('identity')
    .selectAll()
    .where('account', '=', user)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(identityOf)
}

export async function disconnectIdentity(db: Kysely<Database>, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('identity')
    .where('id', '=', id)
    .where('account', '=', user)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function adminHasIdentity(db: Kysely<Database>, issuers: readonly string[]): Promise<boolean> {
  if (issuers.length === 0) return false
  const row = await db
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account')
    .select('identity.id')
    .where('account.role', '=', 'ADMIN')
    .where('account.active', '=', 1)
    .where('issuer', 'in', issuers)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const identityOf = (row: Selectable<Database['identity']>): Identity => ({
  id: row.id,
  user: row.account,
  issuer: row.issuer,
  subject: row.subject,
  createdAt: row.created_at,
})
