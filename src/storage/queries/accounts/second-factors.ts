import { type Kysely, sql, type Transaction } from 'kysely'
import type { SecondFactor } from '../../../accounts/second-factor.ts'
import type { Database } from '../../schema.ts'

export async function secondFactor(db: Kysely<Database>, user: string): Promise<SecondFactor | null> {
  const row = await db
    .selectFrom('second_factor')
    .select(['secret', 'confirmed_at'])
    .select(({ selectFrom }) =>
      selectFrom('recovery_code')
        .select(({ fn }) => fn.countAll().as('count'))
        .whereRef('recovery_code.account', '=', 'second_factor.account')
        .as('left'),
    )
    .where('account', '=', user)
    .executeTakeFirst()
  return row ? { secret: row.secret, confirmedAt: row.confirmed_at, recoveryCodesLeft: Number(row.left ?? 0) } : null
}

export async function enrolSecondFactor(
  transaction: Transaction<Database>,
  user: string,
  secret: string,
  at: string,
): Promise<boolean> {
  const anew = { secret, created_at: at, confirmed_at: null, last_step: 0, tries: 0, tried_since: null }
  const row = await transaction
    .insertInto('second_factor')
    .values({ account: user, ...anew })
    .onConflict((conflict) =>
      conflict.column('account').doUpdateSet(anew).where('second_factor.confirmed_at', 'is', null),
    )
    .returning('account')
    .executeTakeFirst()
  return row !== undefined
}

export async function confirmSecondFactor(
  transaction: Transaction<Database>,
  user: string,
  recoveryHashes: readonly string[],
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('second_factor')
    .set({ confirmed_at: at })
    .where('account', '=', user)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await transaction.deleteFrom('recovery_code').where('account', '=', user).execute()
  const rows = recoveryHashes.map((hash) => ({ account: user, code_hash: hash }))
  if (rows.length > 0) await transaction.insertInto('recovery_code').values(rows).execute()
  return true
}

export async function countCodeTry(db: Kysely<Database>, user: string, at: string, since: string): Promise<number> {
  const isOver = sql<boolean>`(tried_since IS NULL OR tried_since <= ${since})`
  const row = await db
    .updateTable('second_factor')
    .set({
      tries: sql<number>`CASE WHEN ${isOver} THEN 1 ELSE tries + 1 END`,
      tried_since: sql<string>`CASE WHEN ${isOver} THEN ${at} ELSE tried_since END`,
    })
    .where('account', '=', user)
    .returning('tries')
    .executeTakeFirst()
  return row?.tries ?? 1
}

/** One statement decides and marks, so of callers at once with one code one passes. */
export async function takeCodeOfStep(db: Kysely<Database>, user: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('second_factor')
    .set({ last_step: step, tries: 0, tried_since: null })
    .where('account', '=', user)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function takeRecoveryCode(
  transaction: Transaction<Database>,
  user: string,
  codeHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('recovery_code')
    .where('account', '=', user)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await transaction
    .updateTable('second_factor')
    .set({ tries: 0, tried_since: null })
    .where('account', '=', user)
    .execute()
  return true
}

export async function secondFactorSecrets(
  db: Kysely<Database>,
  after: string,
  limit: number,
): Promise<readonly { readonly user: string; readonly secret: string }[]> {
  return db
    .selectFrom('second_factor')
    .select(['account as user', 'secret'])
    .where('account', '>', after)
    .orderBy('account')
    .limit(limit)
    .execute()
}

export async function replaceSecondFactorSecret(
  db: Kysely<Database>,
  user: string,
  from: string,
  to: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('second_factor')
    .set({ secret: to })
    .where('account', '=', user)
    .where('secret', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function removeSecondFactor(transaction: Transaction<Database>, user: string): Promise<boolean> {
  await transaction.deleteFrom('recovery_code').where('account', '=', user).execute()
  const { numDeletedRows } = await transaction
    .deleteFrom('second_factor')
    .where('account', '=', user)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
