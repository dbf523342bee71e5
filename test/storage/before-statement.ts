import { DatabaseSync } from 'node:sqlite'

/**
 * Calls once, before the first statement of this process that begins so, whatever database it is
 * for. The returned function ends that, and tells whether it came to it.
 */
export function beforeStatement(statement: string, act: () => void): () => boolean {
  const { exec, prepare } = DatabaseSync.prototype
  let reached = false
  const look = (sql: string) => {
    if (reached || !sql.startsWith(statement)) return
    reached = true
    act()
  }
  DatabaseSync.prototype.exec = function (sql) {
    look(sql)
    return exec.call(this, sql)
  }
  DatabaseSync.prototype.prepare = function (...given) {
    look(given[0])
    return prepare.apply(this, given)
  }
  return () => {
    Object.assign(DatabaseSync.prototype, { exec, prepare })
    return reached
  }
}
