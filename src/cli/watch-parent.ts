import { LAUNCHED } from './start-own-node.js'

/** How often to check the parent process, in milliseconds. */
const INTERVAL = 500

/**
 * Calls the listener once when the parent process has ended, where the parent only stands for this process: npm, npx and similar
 * programs, or an older Node.js. Each of them, or the shell between, can be ended by a signal that it does not forward, and this
 * process would then hold its port without anybody to stop it. Any other parent may end as it likes.
 */
export function watchParent(onEnd: () => void, interval = INTERVAL): void {
  if (!process.env['npm_lifecycle_event'] && process.argv0 !== LAUNCHED) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (isParent(parent)) return
    clearInterval(timer)
    onEnd()
  }, interval).unref()
}

/** Windows keeps the number of a parent that has ended; everywhere else another process takes its place. */
function isParent(pid: number): boolean {
  if (process.platform !== 'win32') return process.ppid === pid
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
