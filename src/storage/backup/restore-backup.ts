import { sql, type Transaction } from 'kysely'
import { APPROVED_STATE, PUBLISHED_STATE } from '../../content/lifecycle/workflow.ts'
import { BackupRefused } from '../../errors/backup-refused.ts'
import { UnstorableText } from '../../errors/store-errors.ts'
import { refuseUnstorable } from '../refuse-unstorable.ts'
import type { Database } from '../schema.ts'
import type { Write } from '../write.ts'
import { assetPieceOf } from './asset-bytes.ts'
import { type RowCounts, readBackupHeader } from './backup-header.ts'
import { backupLines } from './backup-lines.ts'
import type { StoredRow } from './store-snapshot.ts'
import { STORED_TABLES, type StoredTable } from './stored-tables.ts'

/** How many rows one statement adds. */
const BATCH = 500

/**
 * Reads a backup to its end and fails with `BackupRefused` unless it is whole and of a form that
 * this program can restore.
 */
export async function verifyBackup(file: string): Promise<RowCounts> {
  let first: string | undefined
  for await (const line of backupLines(file)) first ??= line
  if (first === undefined) throw new BackupRefused('It is empty.')
  return readBackupHeader(first).counts
}

/** Takes a piece of the bytes of an asset; null: there are no more. */
export type TakeBytes = (piece: { readonly name: string; readonly bytes: Buffer } | null) => Promise<void>

/**
 * Puts everything in a backup into a store that has its tables and nothing in them: all of it, or
 * nothing. Fails with `BackupRefused` when there is something in the store, and when the backup is
 * not whole or does not fit. The bytes of assets are taken as they come; those of a restore that
 * fails are found by nobody.
 */
export const restoreBackup = (file: string, write: Write, takeBytes: TakeBytes): Promise<void> =>
  write(async (transaction) => {
    await assertEmpty(transaction)
    await fitting(addRows(transaction, file, takeBytes))
  })

async function addRows(transaction: Transaction<Database>, file: string, takeBytes: TakeBytes): Promise<void> {
  const lines = rowLines(backupLines(file), takeBytes)
  const { counts } = readBackupHeader((await lines.next()).value ?? 'null')
  const added = new Map<StoredTable['name'], number>()
  const published = new Set<unknown>()
  for await (const { table, rows } of batches(lines)) {
    const ready = table === 'changeset' ? rows.map((row) => unpublished(row, published)) : rows
    await transaction
      .insertInto(table)
      .values(ready as never)
      .execute()
    added.set(table, (added.get(table) ?? 0) + rows.length)
  }
  // A row that is refused may come to light only here.
  await publishChangesets(transaction, published.size)
  for (const { name } of STORED_TABLES) {
    if ((added.get(name) ?? 0) !== counts[name])
      throw new BackupRefused(`It has ${added.get(name) ?? 0} rows of ${name}; its first line says ${counts[name]}.`)
  }
}

/** The lines but for those with bytes of assets, which are taken. */
async function* rowLines(lines: AsyncIterable<string>, takeBytes: TakeBytes): AsyncGenerator<string, void> {
  for await (const line of lines) {
    const piece = assetPieceOf(line)
    if (piece === null) yield line
    else await takeBytes({ name: piece.name, bytes: Buffer.from(piece.base64, 'base64') })
  }
  await takeBytes(null)
}

async function assertEmpty(transaction: Transaction<Database>): Promise<void> {
  for (const { name } of STORED_TABLES) {
    const { rows } = await sql`SELECT 1 FROM ${sql.table(name)} LIMIT 1`.execute(transaction)
    if (rows.length > 0) throw new BackupRefused('The store is not empty. A backup is restored into an empty one only.')
  }
}

interface Batch {
  readonly table: StoredTable['name']
  readonly rows: readonly StoredRow[]
}

/** Rows that follow one another in one table, as many as one statement adds. */
async function* batches(lines: AsyncIterable<string>): AsyncGenerator<Batch, void> {
  let [table, rows]: [StoredTable | undefined, StoredRow[]] = [undefined, []]
  for await (const line of lines) {
    const [known, row] = readRow(line)
    if (table !== undefined && (known !== table || rows.length === (table.rowsAtOnce ?? BATCH))) {
      yield { table: table.name, rows }
      rows = []
    }
    table = known
    rows.push(row)
  }
  if (table !== undefined) yield { table: table.name, rows }
}

function readRow(line: string): readonly [StoredTable, StoredRow] {
  try {
    const [name, row] = JSON.parse(line)
    refuseUnstorable(row)
    const table = STORED_TABLES.find((known) => known.name === name)
    if (table && typeof row === 'object' && row !== null) return [table, row]
  } catch (error) {
    if (error instanceof UnstorableText) throw new BackupRefused(`It does not fit: ${error.message}`)
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
  }
  throw new BackupRefused(`It has a line that is no row of a table: ${line.slice(0, 100)}`)
}

/**
 * A changeset before it was published: the version that it became is not there yet when its row is
 * added.
 */
function unpublished(row: StoredRow, published: Set<unknown>): StoredRow {
  if (row['published_version'] === null) return row
  published.add(row['id'])
  return { ...row, state: APPROVED_STATE, published_version: null }
}

/** The log says which changeset became which version. */
async function publishChangesets(transaction: Transaction<Database>, expected: number): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('changeset')
    .set((columns) => ({
      state: PUBLISHED_STATE,
      published_version: columns
        .selectFrom('publication')
        .select('version')
        .whereRef('publication.changeset', '=', 'changeset.id'),
    }))
    .where('id', 'in', (columns) => columns.selectFrom('publication').select('changeset'))
    .executeTakeFirst()
  if (Number(numUpdatedRows) !== expected)
    throw new BackupRefused('It does not fit: its changesets and its publication log contradict each other.')
}

/** Rows that the database refuses are the backup's fault; a database that is away is not. */
async function fitting(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (isRefusedRow(error)) throw new BackupRefused(`It does not fit: ${error.message}`)
    throw error
  }
}

/**
 * PostgreSQL: the classes of wrong data, violated constraints and unknown columns. SQLite: the
 * codes for an error and a constraint.
 */
const isRefusedRow = (error: unknown): error is Error =>
  error instanceof Error &&
  (('code' in error && /^(22|23|42)/.test(String(error.code))) ||
    ('errcode' in error && [1, 19, 20].includes(Number(error.errcode) & 0xff)))
