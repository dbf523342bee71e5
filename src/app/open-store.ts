import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { BuiltVersion } from '../publishing/built-version.ts'
import {
  type GraphHistory,
  type GraphHistoryOptions,
  isSamePublication,
  openGraphHistory,
} from '../publishing/graph-history.ts'
import { publishFirst } from '../publishing/publish-first.ts'
import { openPostgresStore } from '../storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../storage/store.ts'
import { type CompiledFileReading, compiledFilePath, readCompiledFile } from './compiled-file.ts'
import { firstContent, SHIPPED_CONTENT } from './first-content.ts'
import { storeAssetsOfFolder } from './store-assets-of-folder.ts'
import { storeFailure } from './store-failure.ts'

export type { GraphHistory } from '../publishing/graph-history.ts'
export { publishedContent } from '../publishing/published-content.ts'
export type { Store } from '../storage/store.ts'

/**
 * Opens the store that the configuration names. A reader changes nothing in it, not even its
 * tables.
 */
export async function openStore(config: Config): Promise<Store> {
  const { databaseUrl, role } = config
  try {
    return await (databaseUrl === null
      ? openSqliteStore({ file: sqliteFile(config), readOnly: role === 'reader' })
      : openPostgresStore({ url: databaseUrl, migrate: role === 'editor' }))
  } catch (error) {
    throw storeFailure(config, error)
  }
}

/** Where the embedded database is. */
export const sqliteFile = ({ dataDir }: Config): string => join(dataDir, 'aetia.db')

export interface OpenHistoryOptions extends Omit<GraphHistoryOptions, 'compiled'> {
  /** Called with the version in the compiled file, or with why there is none to use. */
  onCompiledFile?(reading: CompiledFileReading): void
}

/**
 * The history of the graph in a store. An empty one gets its first version: the shipped content, or
 * none.
 */
export async function openHistory(
  config: Config,
  store: Store,
  options: OpenHistoryOptions = {},
): Promise<GraphHistory> {
  try {
    if (!(await store.head())) {
      if (config.role === 'reader')
        throw new OperatorError('The content store has no version yet. Start an editor (AETIA_ROLE=editor) first.')
      const content = await firstContent(config.content)
      await storeAssetsOfFolder(config, store, SHIPPED_CONTENT, content, 'aetia')
      await publishFirst(store, content, randomUUID())
    }
    return await openGraphHistory(store, { ...options, compiled: await compiledVersion(config, store, options) })
  } catch (error) {
    throw storeFailure(config, error)
  }
}

/** The version in the compiled file, where the log of the store has it too. */
async function compiledVersion(
  config: Config,
  store: Store,
  { run, onCompiledFile = () => {} }: OpenHistoryOptions,
): Promise<BuiltVersion | null> {
  const path = compiledFilePath(config)
  if (path === null) return null
  const reading = await readCompiledFile(path, run)
  const known = reading.outcome === 'READ' ? await store.publication(reading.built.publication.version) : null
  const isOfLog = reading.outcome === 'READ' && known !== null && isSamePublication(known, reading.built.publication)
  const found: CompiledFileReading =
    reading.outcome === 'READ' && !isOfLog
      ? { outcome: 'NOT_READABLE', reason: 'its version is not one of the log of this store' }
      : reading
  onCompiledFile(found)
  return found.outcome === 'READ' ? found.built : null
}
