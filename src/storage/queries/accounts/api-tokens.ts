import type { ExpressionBuilder, Kysely, Selectable, Transaction } from 'kysely'
import { MAX_TOKENS } from '../../../accounts/account-store.ts'
import type { ApiToken, NewToken } from '../../../accounts/api-token.ts'
import type { Right } from '../../../accounts/rights.ts'
import { canonicalJson } from '../../canonical-json.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'

export async function createToken(
  transaction: Transaction<Database>,
  { id, user, name, rights, createdAt, expiresAt }: NewToken,
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
  await transaction
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
    .execute()
  return token(transaction, id)
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

/** Tokens with the names of their users, newest first. */
const newestFirst = (db: Kysely<Database>) =>
  db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account')
    .selectAll('api_token')
    .select('account.name as user_name')
    .orderBy('api_token.created_at', 'desc')
    .orderBy('api_token.id', 'desc')

export async function tokens(db: Kysely<Database>, user: string): Promise<readonly ApiToken[]> {
  const rows = await newestFirst(db).where('api_token.account', '=', user).execute()
  return rows.map(tokenOf)
}

export async function tokensOfAll(
  db: Kysely<Database>,
  userName: string | null,
  after: { readonly createdAt: string; readonly id: string } | null,
  limit: number,
): Promise<readonly ApiToken[]> {
  const rows = await newestFirst(db)
    .$if(userName !== null, (query) => query.where('account.name', '=', userName ?? ''))
    .$if(after !== null, (query) =>
      query.where(({ eb, and, or }) =>
        or([
          eb('api_token.created_at', '<', after?.createdAt ?? ''),
          and([eb('api_token.created_at', '=', after?.createdAt ?? ''), eb('api_token.id', '<', after?.id ?? '')]),
        ]),
      ),
    )
    .limit(rowBound(limit))
    .execute()
  return rows.map(tokenOf)
}

export async function tokenCount(db: Kysely<Database>, userName: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account')
    .select(({ fn }) => fn.countAll().as('count'))
    .$if(userName !== null, (query) => query.where('account.name', '=', userName ?? ''))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function token(db: Kysely<Database>, id: string): Promise<ApiToken | null> {
  const row = await newestFirst(db).where('api_token.id', '=', id).executeTakeFirst()
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

/** Revokes every good token of a user and answers those, newest first. */
export async function revokeTokensOf(
  transaction: Transaction<Database>,
  user: string,
  at: string,
): Promise<readonly ApiToken[]> {
  const revoked = await transaction
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('account', '=', user)
    .where((column) => column.not(isOver(at)(column)))
    .returning('id')
    .execute()
  const ids = new Set(revoked.map(({ id }) => id))
  return (await tokens(transaction, user)).filter(({ id }) => ids.has(id))
}

const tokenOf = (row: Selectable<Database['api_token']> & { readonly user_name: string }): ApiToken => ({
  id: row.id,
  user: row.account,
  userName: row.user_name,
  name: row.name,
  rights: rightsIn(row.rights),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
})

/** The rights in a column that was written as canonical JSON. */
export const rightsIn = (column: string): readonly Right[] => JSON.parse(column)
