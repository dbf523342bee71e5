import { storeFailure } from '../app/store-failure.ts'
import type { Config } from '../config/config.ts'
import { BackupRefused } from '../errors/backup-refused.ts'
import { OperatorError } from '../errors/operator-error.ts'

/** Rewrites the failure of a backup or restore as a message for the operator. */
export function backupFailure(config: Config, file: string, error: unknown): unknown {
  if (error instanceof BackupRefused) return new OperatorError(`${file}: ${error.message} Nothing was written.`)
  if (error instanceof Error && 'syscall' in error && 'path' in error)
    return new OperatorError(`${file}: ${error.message}`)
  return storeFailure(config, error)
}
