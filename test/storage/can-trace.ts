import { execFileSync } from 'node:child_process'

/**
 * Whether there is an strace that may trace the processes it starts. Containers often forbid it.
 */
export const canTrace: boolean = (() => {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
