import type { Kysely, Transaction } from 'kysely'
import {
  type AccountMail,
  MAX_ONE_TIME,
  MAX_ONE_TIME_OF_NOBODY,
  type OneTime,
  type OneTimeKind,
} from '../../../accounts/one-time.ts'
import type { Database } from '../../schema.ts'
import { databaseNow } from '../database-now.ts'

export async function keepOnce(
  transaction: Transaction<Database>,
  oneTime: OneTime,
  mail: AccountMail | null,
): Promise<void> {
  await transaction.deleteFrom('one_time').where('expires_at', '<=', oneTime.createdAt).execute()
  await forgetOldest(transaction, oneTime)
  await transaction
    .insertInto('one_time')
    .values({
      secret_hash: oneTime.secretHash,
      kind: oneTime.kind,
      account: oneTime.account,
      data: oneTime.data,
      created_at: oneTime.createdAt,
      expires_at: oneTime.expiresAt,
    })
    .execute()
  if (mail === null || oneTime.account === null) return
  await transaction
    .insertInto('mail')
    .values({
      id: mail.id,
      account: oneTime.account,
      address: mail.to,
      subject: mail.subject,
      body: mail.text,
      state: 'PENDING',
      next_attempt_at: await databaseNow(transaction),
      leased_until: null,
      taking: 0,
      attempts_made: 0,
      error: null,
      purpose: 'ACCOUNT',
    })
    .execute()
}

/** Leaves room for one more of its kind and user. */
async function forgetOldest(
  transaction: Transaction<Database>,
  { kind, account }: Pick<OneTime, 'kind' | 'account'>,
): Promise<void> {
  const most = account === null ? MAX_ONE_TIME_OF_NOBODY : MAX_ONE_TIME
  const beyond = await transaction
    .selectFrom('one_time')
    .select('secret_hash')
    .where('kind', '=', kind)
    .where('account', account === null ? 'is' : '=', account)
    .orderBy('created_at', 'desc')
    .orderBy('secret_hash', 'desc')
    .offset(most - 1)
    .limit(most)
    .execute()
  const hashes = beyond.map(({ secret_hash }) => secret_hash)
  if (hashes.length > 0) await transaction.deleteFrom('one_time').where('secret_hash', 'in', hashes).execute()
}

/** One statement takes it, so of callers at once one gets it. */
export async function takeOnce(
  db: Kysely<Database>,
  kind: OneTimeKind,
  secretHash: string,
  at: string,
): Promise<OneTime | null> {
  const row = await db
    .deleteFrom('one_time')
    .where('secret_hash', '=', secretHash)
    .where('kind', '=', kind)
    .returningAll()
    .executeTakeFirst()
  if (!row || row.expires_at <= at) return null
  return {
    kind: row.kind,
    secretHash: row.secret_hash,
    account: row.account,
    data: row.data,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
}
