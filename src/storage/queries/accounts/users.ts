import { type Kysely, sql, type Transaction } from 'kysely'
import type {
  BroughtAlong,
  ChangeUserResult,
  NewPassword,
  NewUser,
  PasswordSet,
  UserMail,
} from '../../../accounts/account-store.ts'
import type { Role } from '../../../accounts/rights.ts'
import type { User } from '../../../accounts/user.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'
import { revokeTokensOf } from './api-tokens.ts'
import { connectIdentity, userWithIdentity } from './identities.ts'
import { NO_PASSWORD, USER_COLUMNS, userOf } from './user-columns.ts'

export async function createFirstUser(transaction: Transaction<Database>, user: NewUser): Promise<boolean> {
  const someone = await transaction.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return someone === undefined && (await createUser(transaction, user)) !== null
}

export async function createUser(
  transaction: Transaction<Database>,
  user: NewUser,
  broughtAlong?: BroughtAlong,
): Promise<User | null> {
  const identity = broughtAlong?.identity
  if (identity && (await userWithIdentity(transaction, identity.issuer, identity.subject))) return null
  const row = await transaction
    .insertInto('account')
    .values({
      id: user.id,
      name: user.name,
      role: user.role,
      active: 1,
      password_hash: user.passwordHash ?? NO_PASSWORD,
      must_change_password: user.mustChangePassword ? 1 : 0,
      one_time_password_used: 0,
      created_at: user.createdAt,
      revision: 1,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning(USER_COLUMNS)
    .executeTakeFirst()
  if (!row) return null
  if (identity) await connectIdentity(transaction, identity)
  if (typeof broughtAlong?.confirmedMail === 'string')
    await transaction
      .insertInto('notification')
      .values({
        account: user.id,
        address: broughtAlong.confirmedMail,
        frequency: 'NONE',
        read_until: null,
        told_until: user.createdAt,
        confirmed_at: user.createdAt,
      })
      .execute()
  return userOf(row)
}

export async function user(db: Kysely<Database>, id: string): Promise<User | null> {
  const row = await db
    .selectFrom('account')
    .select(USER_COLUMNS)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? userOf(row) : null
}

export async function userNamed(
  db: Kysely<Database>,
  name: string,
): Promise<{ readonly user: User; readonly passwordHash: string | null } | null> {
  const row = await db
    .selectFrom('account')
    .select([...USER_COLUMNS, 'password_hash'])
    .where('name', '=', name)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  return { user: userOf(row), passwordHash: row.password_hash === NO_PASSWORD ? null : row.password_hash }
}

export async function userWithMail(db: Kysely<Database>, address: string): Promise<User | null> {
  const [row, ...others] = await db
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account')
    .select(USER_COLUMNS)
    .where(sql`lower(notification.address)`, '=', address.toLowerCase())
    .where('notification.confirmed_at', 'is not', null)
    .where('account.active', '=', 1)
    .limit(2)
    .execute()
  return row && others.length === 0 ? userOf(row) : null
}

export async function users(db: Kysely<Database>, after: string, limit: number): Promise<readonly User[]> {
  const rows = await db
    .selectFrom('account')
    .select(USER_COLUMNS)
    .where('removed_at', 'is', null)
    .where('name', '>', after)
    .orderBy('name')
    .limit(rowBound(limit))
    .execute()
  return rows.map(userOf)
}

export async function mailOf(db: Kysely<Database>, user: string): Promise<UserMail | null> {
  const row = await db
    .selectFrom('notification')
    .select(['address', 'confirmed_at', 'language'])
    .where('account', '=', user)
    .executeTakeFirst()
  return row?.address ? { address: row.address, confirmedAt: row.confirmed_at, language: row.language } : null
}

export async function confirmMail(db: Kysely<Database>, user: string, address: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('notification')
    // What happened before is not told by mail.
    .set({ confirmed_at: at, told_until: at })
    .where('account', '=', user)
    .where('address', '=', address)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function userCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('removed_at', 'is', null)
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

export async function isLastAdmin(transaction: Transaction<Database>, { id, role, active }: User): Promise<boolean> {
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
  // A link that was asked for before is for the password before.
  await transaction.deleteFrom('one_time').where('account', '=', id).where('kind', '=', 'RESET_PASSWORD').execute()
  const revokedTokens = revokeTokensAt === null ? [] : await revokeTokensOf(transaction, id, revokeTokensAt)
  return { user: userOf(row), revokedTokens }
}
