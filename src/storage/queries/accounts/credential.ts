import { type Kysely, sql } from 'kysely'
import type { Credential } from '../../../accounts/account-store.ts'
import type { Database } from '../../schema.ts'
import { rightsIn } from './api-tokens.ts'
import { USER_COLUMNS, userOf } from './user-columns.ts'

/**
 * One statement, of two look-ups by a unique index: it runs for every request that carries a
 * credential.
 */
export async function credential(db: Kysely<Database>, secretHash: string, at: string): Promise<Credential | null> {
  const row = await sessions(db, at)
    .where('session.secret_hash', '=', secretHash)
    .unionAll(tokens(db, at).where('api_token.secret_hash', '=', secretHash))
    .executeTakeFirst()
  return row ? credentialOf(row) : null
}

export async function credentialById(
  db: Kysely<Database>,
  kind: Credential['kind'],
  id: string,
  at: string,
): Promise<Credential | null> {
  const found =
    kind === 'SESSION' ? sessions(db, at).where('session.id', '=', id) : tokens(db, at).where('api_token.id', '=', id)
  const row = await found.executeTakeFirst()
  return row ? credentialOf(row) : null
}

/** The sessions that are good at a moment. */
const sessions = (db: Kysely<Database>, at: string) =>
  db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account')
    .select([
      ...USER_COLUMNS,
      sql<'SESSION' | 'TOKEN'>`'SESSION'`.as('kind'),
      'session.id as credential',
      sql<string | null>`NULL`.as('rights'),
      sql<string | null>`NULL`.as('token_name'),
      'session.provider',
      'session.passkey',
      sql<string | null>`session.expires_at`.as('expires_at'),
    ])
    .where('session.expires_at', '>', at)
    .where('account.active', '=', 1)

/** The tokens that are good at a moment. */
const tokens = (db: Kysely<Database>, at: string) =>
  db
    .selectFrom('api_token')
    .innerJoin('account', 'account.id', 'api_token.account')
    .select([
      ...USER_COLUMNS,
      sql<'SESSION' | 'TOKEN'>`'TOKEN'`.as('kind'),
      'api_token.id as credential',
      sql<string | null>`api_token.rights`.as('rights'),
      sql<string | null>`api_token.name`.as('token_name'),
      sql<string | null>`NULL`.as('provider'),
      sql<string | null>`NULL`.as('passkey'),
      'api_token.expires_at',
    ])
    .where('api_token.revoked_at', 'is', null)
    .where((token) => token.or([token('expires_at', 'is', null), token('expires_at', '>', at)]))
    .where('account.active', '=', 1)

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof sessions>['executeTakeFirst']>>>

const credentialOf = (row: Row): Credential => ({
  id: row.credential,
  kind: row.kind,
  user: userOf(row),
  rights: row.rights === null ? null : rightsIn(row.rights),
  tokenName: row.token_name,
  provider: row.provider,
  passkey: row.passkey,
  expiresAt: row.expires_at,
})
