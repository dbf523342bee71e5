import { BackupRefused } from '../../errors/backup-refused.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { STORED_TABLES, type StoredTable } from './stored-tables.ts'

/** The form of the file. A file in another form is refused. */
const FORMAT = 1

export type RowCounts = Readonly<Record<StoredTable['name'], number>>

/** The first line of a backup. */
export interface BackupHeader {
  readonly backup: 'aetia'
  readonly format: number
  /** What had made the tables. */
  readonly migrations: readonly string[]
  readonly counts: RowCounts
}

export const backupHeader = (counts: RowCounts): BackupHeader => ({
  backup: 'aetia',
  format: FORMAT,
  migrations: MIGRATIONS.map(({ name }) => name),
  counts,
})

/** Fails with `BackupRefused` unless this program can restore what follows the header. */
export function readBackupHeader(line: string): BackupHeader {
  const { backup, format, migrations, counts } = fieldsOf(line)
  if (backup !== 'aetia') throw new BackupRefused('It is not a backup of Aetia.')
  if (format !== FORMAT) throw new BackupRefused(`It has the form ${format}; this program reads form ${FORMAT}.`)
  const known = MIGRATIONS.map(({ name }) => name)
  if (JSON.stringify(migrations) !== JSON.stringify(known)) {
    throw new BackupRefused(
      `Its tables were made by the migrations ${migrations}, those of this program by ${known}. ` +
        'Restore it with the version of Aetia that made it, and upgrade then.',
    )
  }
  if (!STORED_TABLES.every(({ name }) => Number.isSafeInteger(counts?.[name])))
    throw new BackupRefused('Its first line does not count the rows of every table.')
  return { backup, format, migrations: known, counts: counts as RowCounts }
}

function fieldsOf(line: string): { readonly [field: string]: unknown; readonly counts?: Partial<RowCounts> } {
  try {
    return { ...JSON.parse(line) }
  } catch {
    return {}
  }
}
