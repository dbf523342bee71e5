import { type StoreUnavailable, storeUnavailable } from '../../errors/store-errors.ts'

/**
 * Codes that speak of the server or the network rather than of the statement.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const FAILURES: readonly (readonly [RegExp, string])[] = [
  [/^(08|57P)/, 'lost its database'],
  [/^28|^3D/, 'was not let into its database'],
  [/^(53|58)/, 'has a database that is out of resources'],
  [/^(57014|55P03|25P03|25P04|40001|40P01)$/, 'waited too long for its database'],
  [/^(25006)$/, 'has a database that may only be read'],
  [
    /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT|EADDR)/,
    'could not reach its database',
  ],
]

/** Errors that `pg` raises itself have no code. */
const MESSAGES =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|The server does not support|Postgres connection has been discarded)/

export function postgresFailureOf(error: unknown): StoreUnavailable | undefined {
  if (!(error instanceof Error)) return undefined
  // Node.js tries every address of a host, and reports all of them together.
  if (error instanceof AggregateError) return storeUnavailable('could not reach its database', error.errors[0])
  if (MESSAGES.test(error.message)) return storeUnavailable('lost its database', error)
  const code = 'code' in error ? String(error.code) : ''
  const [, what] = FAILURES.find(([codes]) => codes.test(code)) ?? []
  return what === undefined ? undefined : storeUnavailable(what, error)
}
