import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { beforeStatement } from './before-statement.ts'

/**
 * A process that opens a store on a file and is killed when it comes to a statement that begins so.
 */
const [, , file = '', statement = ''] = process.argv

beforeStatement(statement, () => process.kill(process.pid, 'SIGKILL'))
await openSqliteStore({ file })
