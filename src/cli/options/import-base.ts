import { OperatorError } from '../../errors/operator-error.ts'
import type { ImportBase } from '../../ingest/plan-import.ts'
import type { KeepOptions } from './side-kept.ts'

export interface ImportBaseOptions {
  readonly base?: string
  readonly overwrite?: boolean
}

/**
 * What `--base` and `--overwrite` say a folder is compared with. Left out: the version that it was
 * exported from.
 */
export function importBase({ base, overwrite, keep }: ImportBaseOptions & KeepOptions): ImportBase {
  if (overwrite) {
    if (base !== undefined) throw new OperatorError('--base and --overwrite exclude each other.')
    if (keep !== undefined)
      throw new OperatorError('--keep and --overwrite exclude each other: an import that overwrites has no conflicts.')
    return 'REPLACE'
  }
  if (base === undefined) return 'EXPORTED'
  if (!/^[1-9]\d{0,8}$/.test(base)) throw new OperatorError(`--base takes a version such as 3, not "${base}".`)
  return Number(base)
}
