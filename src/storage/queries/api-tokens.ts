import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely'
import { MAX_TOKENS } from '../../accounts/account-store.ts'
import type { ApiToken } from '../../accounts/api-token.ts'
import type { Right } from '../../accounts/rights.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Database } from '../schema.ts'

export async function createToken(
  transaction: Transaction<Database>,
  { id, user, name, rights, createdAt, expiresAt }: Omit<ApiToken, 'revokedAt'>,
  secretHash: string,
): Promise<ApiToken | null> {
  const good = await transaction
    .selectFrom('api_token')
    .select('id')
    .where('account', '=', user)
    .where((token) => token.not(isOver(createdAt)(token)))
    .limit(MAX_TOKENS)
    .execute()
  if (good.length === MAX_TOKENS) return null
  await forgetTokens(transaction, user, createdAt)
  const row = await transaction
    .insertInto('api_token')
    .values({
      id,
      account: user,
      name,
      rights: canonicalJson(rights),
      secret_hash: secretHash,
      created_at: createdAt,
      expires_at: expiresAt,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return tokenOf(row)
}

/** Of the tokens that are good no longer, the newest are kept. */
async function forgetTokens(transaction: Transaction<Database>, user: string, at: string): Promise<void> {
  const over = await transaction
    .selectFrom('api_token')
    .select('id')
    .where('account', '=', user)
    .where(isOver(at))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const forgotten = over.slice(MAX_TOKENS).map(({ id }) => id)
  if (forgotten.length > 0) await transaction.deleteFrom('api_token').where('id', 'in', forgotten).execute()
}

/** Whether a token was revoked, or had ended at a moment. */
const isOver = (at: string) => (token: ExpressionBuilder<Database, 'api_token'>) =>
  token.or([
    token('revoked_at', 'is not', null),
    token.and([token('expires_at', 'is not', null), token('expires_at', '<=', at)]),
  ])

export async function tokens(db: Kysely<Database>, user: string): Promise<readonly ApiToken[]> {
  const rows = await db
    .selectFrom('api_token')
    .selectAll()
    .where('account', '=', user)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(tokenOf)
}

export async function token(db: Kysely<Database>, id: string): Promise<ApiToken | null> {
  const row = await db.selectFrom('api_token').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? tokenOf(row) : null
}

export async function revokeToken(
  transaction: Transaction<Database>,
  id: string,
  at: string,
): Promise<ApiToken | null> {
  await transaction
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
  return token(transaction, id)
}

const tokenOf = (row: Selectable<Database['api_token']>): ApiToken => ({
  id: row.id,
  user: row.account,
  name: row.name,
  rights: rightsIn(row.rights),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
})

/** The rights in a column that was written as canonical JSON. */
export const rightsIn = (column: string): readonly Right[] => JSON.parse(column)
