import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'

/**
 * A process that opens a store on a file and is killed when it comes to a statement that begins so.
 */
const [, , file = '', statement = ''] = process.argv

const { exec, prepare } = DatabaseSync.prototype
const reach = (sql: string) => {
  if (sql.startsWith(statement)) process.kill(process.pid, 'SIGKILL')
}
DatabaseSync.prototype.exec = function (sql) {
  reach(sql)
  return exec.call(this, sql)
}
DatabaseSync.prototype.prepare = function (sql) {
  reach(sql)
  return prepare.call(this, sql)
}
await openSqliteStore({ file })
