import { type StoreUnavailable, storeUnavailable } from '../../errors/store-errors.ts'

/**
 * Primary result codes of SQLite that speak of the machine rather than of the statement.
 * https://sqlite.org/rescode.html
 */
const FAILURES: ReadonlyMap<number, string> = new Map([
  [5, 'is busy'],
  [6, 'is busy'],
  [7, 'has no memory left'],
  [8, 'may only be read'],
  [10, 'could not read or write its file'],
  [11, 'found its file damaged'],
  [13, 'has no room left on the disk'],
  [14, 'could not open its file'],
  [26, 'found a file that is not its own'],
])

export function sqliteFailureOf(error: unknown): StoreUnavailable | undefined {
  const what = FAILURES.get(primaryCodeOf(error) ?? 0)
  return what === undefined ? undefined : storeUnavailable(what, error)
}

export const isBusy = (error: unknown): boolean => [5, 6].includes(primaryCodeOf(error) ?? 0)

/** The low byte of an extended result code is the primary one. */
const primaryCodeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
