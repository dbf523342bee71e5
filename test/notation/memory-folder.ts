import { readFileSync, statfsSync } from 'node:fs'

const FOLDER = '/dev/shm'
/** Room for a database server and the stores of tests, in bytes. */
const ROOM = 4e9

/**
 * A folder whose files are in memory, from which programs may be run. Null where the system has
 * none that is large enough.
 */
export function memoryFolder(): string | null {
  try {
    const mounts = readFileSync('/proc/mounts', 'utf8').split('\n')
    const [, , kind, options = ''] = mounts.find((line) => line.split(' ')[1] === FOLDER)?.split(' ') ?? []
    const { bavail, bsize } = statfsSync(FOLDER)
    return kind === 'tmpfs' && !options.split(',').includes('noexec') && bavail * bsize > ROOM ? FOLDER : null
  } catch {
    return null
  }
}
