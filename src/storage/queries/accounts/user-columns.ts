import type { Selectable } from 'kysely'
import type { User } from '../../../accounts/user.ts'
import type { Database } from '../../schema.ts'

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

type UserRow = Pick<
  Selectable<Database['account']>,
  'id' | 'name' | 'role' | 'active' | 'must_change_password' | 'created_at' | 'revision'
>

export const userOf = (row: UserRow): User => ({
  id: row.id,
  name: row.name,
  role: row.role,
  active: row.active === 1,
  mustChangePassword: row.must_change_password === 1,
  createdAt: row.created_at,
  revision: row.revision,
})

/** How the store writes that a user has no password. No hash is empty. */
export const NO_PASSWORD = ''
