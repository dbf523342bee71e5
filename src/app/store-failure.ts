import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { SchemaMismatch, StoreLost, StoreUnavailable } from '../errors/store-errors.ts'

/**
 * Rewrites the failure of a store for its operator: which key of the configuration leads there, and
 * what is wrong.
 */
export function storeFailure({ databaseUrl, dataDir }: Config, error: unknown): unknown {
  const understood =
    error instanceof StoreUnavailable ||
    error instanceof StoreLost ||
    error instanceof SchemaMismatch ||
    isRefusal(error)
  if (!understood) return error
  const place = databaseUrl === null ? `AETIA_DATA_DIR ${dataDir}` : `DATABASE_URL ${withoutSecrets(databaseUrl)}`
  return new OperatorError(`${place}: ${error.message}`)
}

/** The parameters of an address may hold a password too, so they are left out with it. */
function withoutSecrets(address: string): string {
  const { protocol, username, host, pathname } = new URL(address)
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`
}

/** PostgreSQL has refused a statement, such as one that the user has no right to. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^[\dA-Z]{5}$/.test(String(error.code))
