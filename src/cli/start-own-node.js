import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ownNode } from './own-node.js'
import { endAs } from './stop-signals.js'

/** The name under which this program starts the Node.js that came with the packages. It says that the parent is only a launcher. */
export const LAUNCHED = 'aetia'

/**
 * Runs the same command line on the Node.js that came with the packages, and ends as that does. Answers with the function that
 * passes a signal on to it. Plain JavaScript, because an older Node.js runs it.
 * @param {number} needed the oldest major version that would do
 */
export function startOwnNode(needed) {
  const own = ownNode()
  if (own === undefined) {
    process.stderr.write(
      `aetia needs Node.js ${needed} or newer, and this is ${process.versions.node}. ` +
        'Install without --omit=optional to get one beside it, or install a newer Node.js.\n',
    )
    process.exit(2)
  }
  const program = fileURLToPath(new URL('aetia.js', import.meta.url))
  const child = spawn(own, [program, ...process.argv.slice(2)], { stdio: 'inherit', argv0: LAUNCHED })
  child.on('error', (error) => {
    process.stderr.write(`aetia could not start ${own}: ${error.message}\n`)
    process.exit(2)
  })
  child.on('exit', (status, signal) => {
    if (signal === 'SIGTERM' || signal === 'SIGINT') endAs(signal)
    else process.exit(status ?? 1)
  })
  return (/** @type {import('./stop-signals.js').StopSignal} */ signal) => {
    child.kill(signal)
  }
}
