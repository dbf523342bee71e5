import { storeFailure } from '../app/store-failure.ts'
import type { Config } from '../config/config.ts'
import { BackupRefused } from '../errors/backup-refused.ts'
import { CommandFailed } from './exit.ts'

/** Why a backup was not made or restored, as its operator is to read it. */
export function backupFailure(config: Config, file: string, error: unknown): unknown {
  if (error instanceof BackupRefused) return new CommandFailed(`${file}: ${error.message} Nothing was written.`)
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return new CommandFailed(`${file}: ${error.message}`)
  return storeFailure(config, error)
}
