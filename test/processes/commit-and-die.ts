import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { concept, publish, put } from '../storage/publishing.ts'

/**
 * A process that publishes one version into the store which its argument names, and is killed
 * before it could do anything else.
 */
const [, , where = '', name = ''] = process.argv
const store = where.startsWith('postgres:')
  ? await openPostgresStore({ url: where })
  : await openSqliteStore({ file: where })
await publish(store, name, [put(concept(name))])
process.kill(process.pid, 'SIGKILL')
