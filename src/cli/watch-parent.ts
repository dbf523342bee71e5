import { LAUNCHED } from './start-own-node.js'

/** How often to check the parent process, in milliseconds. */
const INTERVAL = 500

/**
 * Calls the listener once when the parent process has ended, where the parent only launches this
 * process: npm, npx and similar programs, or an older Node.js. A signal may end them, or the shell
 * between, without being forwarded. This process would then keep its port with nobody to stop it.
 * The end of any other parent is ignored.
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

/**
 * Windows keeps the number of a parent that has ended; everywhere else another process takes its
 * place.
 */
function isParent(pid: number): boolean {
  if (process.platform !== 'win32') return process.ppid === pid
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
