import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { BUSY_TIMEOUT } from './busy-timeout.ts'
import { isBusy } from './sqlite-failure.ts'

/**
 * Does something that needs a lock, again and again until no one else holds it or the time is up.
 * SQLite's own waiting would block the thread, and with it the holder of the lock in this process.
 */
export async function whenFree(database: DatabaseSync, work: () => void): Promise<void> {
  const deadline = performance.now() + BUSY_TIMEOUT
  for (let wait = 1; ; wait = Math.min(wait * 2, 25)) {
    database.exec('PRAGMA busy_timeout = 0')
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    } finally {
      database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`)
    }
    await sleep(wait * (0.5 + Math.random()))
  }
}
