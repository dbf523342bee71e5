import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { storeLost } from '../../errors/store-errors.ts'
import { whenFree } from './when-free.ts'

/**
 * A file of this name beside the database says that the store is being made. It exists before the
 * database and is removed once the tables exist. So it distinguishes an interrupted start from a
 * database without its content.
 */
const markOf = (file: string): string => `${file}-new`

/**
 * Looks at a file before SQLite does, which would take an empty one for a new database and delete
 * the log beside it. Fails with `StoreLost` where a store was and is no more. Where there is
 * nothing yet, the making of a store begins, unless it is only to be read.
 */
export function beginStore(file: string, readOnly: boolean): void {
  const size = sizeOf(file)
  if (size === undefined) {
    const hasLog = (sizeOf(`${file}-wal`) ?? 0) > 0
    if (hasLog && !existsSync(markOf(file)))
      throw storeLost(basename(file), `is gone, and its log ${basename(file)}-wal is still there`)
    if (!readOnly) mark(file)
  } else if (size === 0 && !existsSync(markOf(file))) {
    // Another process that makes the store may finish between two looks; the database then has a
    // size.
    if (sizeOf(file) === 0) throw storeLost(basename(file), 'is empty')
  }
}

/**
 * Fails with `StoreLost` where a database has none of the tables of a store, unless it is being
 * made. Changes nothing.
 */
export async function assertStore(database: DatabaseSync, file: string): Promise<void> {
  const hasTables = async () => {
    let found = false
    await whenFree(database, () => {
      found =
        database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'").get() !== undefined
    })
    return found
  }
  if ((await hasTables()) || existsSync(markOf(file)) || (await hasTables())) return
  throw storeLost(basename(file), 'has none of the tables of a store')
}

/** The tables are there: from now on an empty file is a lost store. */
export const endStoreMaking = (file: string): void => rmSync(markOf(file), { force: true })

/** On the disk before the database is, so that a loss of power cannot leave the database alone. */
function mark(file: string): void {
  const handle = openSync(markOf(file), 'w')
  try {
    writeSync(handle, `${basename(file)} is being made.\n`, 0)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  syncFolder(dirname(file))
}

/** A new name is only on the disk once its folder is. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size
