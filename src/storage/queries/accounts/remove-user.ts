import { SqliteAdapter, sql, type Transaction } from 'kysely'
import type { ChangeUserResult, RemovedUser } from '../../../accounts/account-store.ts'
import { appendOnly } from '../../migrations/append-only.ts'
import type { Database } from '../../schema.ts'
import { NO_PASSWORD } from './user-columns.ts'
import { isLastAdmin, userNamed } from './users.ts'

/** Where names of users are written down beside what they did. */
const NAMES: readonly (readonly [table: keyof Database, column: string])[] = [
  ['revision', 'author'],
  ['publication', 'author'],
  ['changeset', 'author'],
  ['changeset', 'publish_by'],
  ['changeset', 'retire_by'],
  ['changeset', 'assignee'],
  ['changeset_event', 'author'],
  ['comment_thread', 'resolved_by'],
  ['changeset_verdict', 'reviewer'],
  ['approval_policy', 'approver'],
  ['document_review', 'reviewed_by'],
  ['source_text', 'kept_by'],
  ['preview_link', 'created_by'],
  ['webhook', 'created_by'],
  ['audit_entry', 'actor'],
  ['audit_entry', 'target'],
  ['audit_subject', 'subject'],
]

/** Of these, those whose rows are otherwise only ever added. */
const ONLY_ADDED = ['revision', 'publication', 'changeset_event', 'audit_entry', 'audit_subject'] as const

/**
 * The row of the account remains, without anything that says who it was or lets anybody in, so the
 * name is given to nobody else. Writers take turns, so nobody counts the administrators meanwhile.
 */
export async function removeUser(
  transaction: Transaction<Database>,
  { name, basedOn, at, pseudonym }: RemovedUser,
): Promise<ChangeUserResult> {
  const found = await userNamed(transaction, name)
  if (!found) return { outcome: 'NO_SUCH_USER' }
  const { user } = found
  if (basedOn !== null && user.revision !== basedOn) return { outcome: 'CONFLICT', user }
  if (await isLastAdmin(transaction, user)) return { outcome: 'LAST_ADMIN', user }
  for (const table of [
    'session',
    'one_time',
    'identity',
    'passkey',
    'second_factor',
    'recovery_code',
    'api_token',
    'notification',
    'mail',
  ] as const)
    await transaction.deleteFrom(table).where('account', '=', user.id).execute()
  if (pseudonym !== null) await rename(transaction, name, pseudonym)
  await transaction
    .updateTable('account')
    .set({
      name: pseudonym ?? name,
      role: 'READER',
      active: 0,
      password_hash: NO_PASSWORD,
      must_change_password: 0,
      one_time_password_used: 0,
      revision: user.revision + 1,
      removed_at: at,
    })
    .where('id', '=', user.id)
    .execute()
  const role = 'READER' as const
  return {
    outcome: 'DONE',
    user: { ...user, name: pseudonym ?? name, role, active: false, revision: user.revision + 1 },
  }
}

/** Writes another name in every place, and lets the database refuse changes again after it. */
async function rename(transaction: Transaction<Database>, from: string, to: string): Promise<void> {
  const database = transaction.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres'
  for (const statement of ONLY_ADDED.flatMap((table) => triggersOf(database, table)))
    await sql.raw(statement).execute(transaction)
  for (const [table, column] of NAMES)
    await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${to} WHERE ${sql.ref(column)} = ${from}`.execute(
      transaction,
    )
  for (const statement of appendOnly(database, ONLY_ADDED)) await sql.raw(statement).execute(transaction)
}

const triggersOf = (database: 'sqlite' | 'postgres', table: string): readonly string[] =>
  database === 'sqlite'
    ? [`DROP TRIGGER ${table}_refuses_update`, `DROP TRIGGER ${table}_refuses_delete`]
    : [`DROP TRIGGER ${table}_refuses_change ON ${table}`]
