import { writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { publish } from '../../src/publishing/publish.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { AT, approved, concept, put } from './publishing.ts'

/**
 * A process that publishes versions into a file, says `published N` after each and ends as if it
 * were killed. With `NORMAL` it is a mutant: its commits do not wait for the disk.
 */
const [, , file = '', synchronous = 'FULL', versions = '0'] = process.argv

if (synchronous === 'NORMAL') {
  const { exec, prepare } = DatabaseSync.prototype
  DatabaseSync.prototype.exec = function (sql) {
    return exec.call(this, sql === 'PRAGMA synchronous = FULL' ? 'PRAGMA synchronous = NORMAL' : sql)
  }
  // And it lies about it, or the store would not open.
  DatabaseSync.prototype.prepare = function (sql) {
    return prepare.call(this, sql === 'PRAGMA synchronous' ? 'SELECT 2 AS synchronous' : sql)
  }
}

const store = await openSqliteStore({ file })
for (let version = 1; version <= Number(versions); version++) {
  const body = { ...concept(`c${version}`), note: `${version} `.repeat(4_000) }
  const changeset = `changeset-${version}`
  await approved(store, changeset, [put(body)])
  const result = await publish(store, { changeset, author: 'ada', idempotencyKey: changeset }, () => AT)
  if (result.outcome !== 'PUBLISHED') throw new Error(JSON.stringify(result))
  writeSync(1, `published ${version}\n`)
}
process.kill(process.pid, 'SIGKILL')
