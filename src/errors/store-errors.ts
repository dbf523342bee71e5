/**
 * The content store cannot answer now: its database is away, busy, full or damaged, or the store
 * was closed. Reads may continue from memory. A write that failed so is either wholly in the store
 * or not at all. A caller with an idempotency key finds out by sending it again.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/**
 * A value that no store could give back as it was: NUL, half of a surrogate pair, a number that is
 * not finite.
 */
export class UnstorableText extends Error {
  override readonly name = 'UnstorableText'
}

/** The tables are older or newer than this program. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch'
}

/**
 * Where the store is kept there is a file that holds none, though it once did. It is not taken for
 * a new store.
 */
export class StoreLost extends Error {
  override readonly name = 'StoreLost'
}

/** `how` follows the file's name, such as `is empty`. */
export const storeLost = (file: string, how: string): StoreLost =>
  new StoreLost(
    `${file} ${how}. A store was there, or another program's database is; an Aetia that makes a new store never leaves such a file. ` +
      `Nothing was changed. Move ${file} and every file whose name begins so to another folder, and run "aetia restore <backup>". ` +
      'Start without a restore only where nothing is to be kept.',
  )

export const storeClosed = (): StoreUnavailable => new StoreUnavailable('The content store has been closed.')

export const storeUnavailable = (what: string, cause: unknown): StoreUnavailable =>
  new StoreUnavailable(`The content store ${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  })

/**
 * `path` leads to the value, such as `0.body.name`; it is empty where the value was passed by
 * itself.
 */
export const unstorableText = (path: string, what: string): UnstorableText =>
  new UnstorableText(`${path === '' ? 'A value' : `"${path}"`} cannot be stored: it ${what}.`)

export const schemaBehind = (missing: readonly string[]): SchemaMismatch =>
  new SchemaMismatch(
    `The database lacks the migrations ${missing.join(', ')}. Start a process that may change tables once, or open the store with "migrate".`,
  )

export const schemaAhead = (unknown: readonly string[]): SchemaMismatch =>
  new SchemaMismatch(
    `The database has migrations that this program does not know: ${unknown.join(', ')}. Run the newer program.`,
  )
