import type { Kysely, Selectable, Transaction } from 'kysely'
import type { ChangeUserResult, NewPassword, NewUser, PasswordSet } from '../../../accounts/account-store.ts'
import type { Role } from '../../../accounts/rights.ts'
import type { User } from '../../../accounts/user.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'
import { revokeTokensOf } from './api-tokens.ts'

/** The public columns of a user; the hash of the password is not among them. */
export const USER_COLUMNS = [
  'account.id',
  'account.name',
  'account.role',
  'account.active',
  'account.must_change_password',
  'account.created_at',
  'account.revision',
] as const

type UserRow = Omit<Selectable<Database['account']>, 'password_hash' | 'one_time_password_used'>

export const userOf = (row: UserRow): User => ({
  id: row.id,
  name: row.name,
  role: row.role,
  active: row.active === 1,
  mustChangePassword: row.must_change_password === 1,
  createdAt: row.created_at,
  revision: row.revision,
})

export async function createFirstUser(transaction: Transaction<Database>, user: NewUser): Promise<boolean> {
  const someone = await transaction.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return someone === undefined && (await createUser(transaction, user)) !== null
}

export async function createUser(transaction: Transaction<Database>, user: NewUser): Promise<User | null> {
  const row = await transaction
    .insertInto('account')
    .values({
      id: user.id,
      name: user.name,
      role: user.role,
      active: 1,
      password_hash: user.passwordHash,
      must_change_password: user.mustChangePassword ? 1 : 0,
      one_time_password_used: 0,
      created_at: user.createdAt,
      revision: 1,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning(USER_COLUMNS)
    .executeTakeFirst()
  return row ? userOf(row) : null
}

export async function user(db: Kysely<Database>, id: string): Promise<User | null> {
  const row = await db.selectFrom('account').select(USER_COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? userOf(row) : null
}

export async function userNamed(
  db: Kysely<Database>,
  name: string,
): Promise<{ readonly user: User; readonly passwordHash: string } | null> {
  const row = await db
    .selectFrom('account')
    .select([...USER_COLUMNS, 'password_hash'])
    .where('name', '=', name)
    .executeTakeFirst()
  return row ? { user: userOf(row), passwordHash: row.password_hash } : null
}

export async function users(db: Kysely<Database>, after: string, limit: number): Promise<readonly User[]> {
  const rows = await db
    .selectFrom('account')
    .select(USER_COLUMNS)
    .where('name', '>', after)
    .orderBy('name')
    .limit(rowBound(limit))
    .execute()
  return rows.map(userOf)
}

export async function userCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * Writers take turns, so between counting the administrators and the change there is nobody else.
 */
export async function changeUser(
  transaction: Transaction<Database>,
  name: string,
  basedOn: number,
  change: { readonly role?: Role | undefined; readonly active?: boolean | undefined },
): Promise<ChangeUserResult> {
  const found = await userNamed(transaction, name)
  if (!found) return { outcome: 'NO_SUCH_USER' }
  const { user } = found
  if (user.revision !== basedOn) return { outcome: 'CONFLICT', user }
  const { role = user.role, active = user.active } = change
  if (role === user.role && active === user.active) return { outcome: 'DONE', user }
  const staysAdmin = active && role === 'ADMIN'
  if (!staysAdmin && (await isLastAdmin(transaction, user))) return { outcome: 'LAST_ADMIN', user }
  const row = await transaction
    .updateTable('account')
    .set({ role, active: active ? 1 : 0, revision: user.revision + 1 })
    .where('id', '=', user.id)
    .returning(USER_COLUMNS)
    .executeTakeFirstOrThrow()
  if (!active) await transaction.deleteFrom('session').where('account', '=', user.id).execute()
  return { outcome: 'DONE', user: userOf(row) }
}

async function isLastAdmin(transaction: Transaction<Database>, { id, role, active }: User): Promise<boolean> {
  if (!active || role !== 'ADMIN') return false
  const other = await transaction
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'ADMIN')
    .where('active', '=', 1)
    .where('id', '!=', id)
    .limit(1)
    .executeTakeFirst()
  return other === undefined
}

export async function setPassword(
  transaction: Transaction<Database>,
  id: string,
  { passwordHash, mustChangePassword, replaces, revokeTokensAt = null }: NewPassword,
  keptSession: string | null,
): Promise<PasswordSet | null> {
  const row = await transaction
    .updateTable('account')
    .set(({ eb }) => ({
      password_hash: passwordHash,
      must_change_password: mustChangePassword ? 1 : 0,
      one_time_password_used: 0,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .$if(replaces !== null, (update) => update.where('password_hash', '=', replaces ?? ''))
    .returning(USER_COLUMNS)
    .executeTakeFirst()
  if (!row) return null
  await transaction
    .deleteFrom('session')
    .where('account', '=', id)
    .where('id', '!=', keptSession ?? '')
    .execute()
  const revokedTokens = revokeTokensAt === null ? [] : await revokeTokensOf(transaction, id, revokeTokensAt)
  return { user: userOf(row), revokedTokens }
}
