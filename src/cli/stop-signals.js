// Handles SIGTERM and SIGINT from the first moment of the process: PID 1 of a container has no default action, so a signal
// without a handler is lost there. Plain JavaScript, because an older Node.js may read it first.
import { constants } from 'node:os'

/** @typedef {'SIGTERM' | 'SIGINT'} StopSignal */

/** @type {readonly StopSignal[]} */
const SIGNALS = ['SIGTERM', 'SIGINT']

/** The exit code by which shells say that a signal ended a process, such as 143 for SIGTERM. */
export const exitCodeOf = (/** @type {StopSignal} */ signal) => 128 + constants.signals[signal]

/** @type {(signal: StopSignal) => void} */
let act = (signal) => process.exit(exitCodeOf(signal))

const handle = (/** @type {StopSignal} */ signal) => act(signal)

/** From now on a signal ends the process with its exit code, until something else is chosen. */
export function handleStopSignals() {
  for (const signal of SIGNALS) process.on(signal, handle)
}

/** From now on signals call the listener instead. */
export function onStopSignal(/** @type {(signal: StopSignal) => void} */ listener) {
  act = listener
}

/** Lets the system end the process at a signal, also in the middle of a computation. PID 1 keeps the handlers. */
export function restoreDefaultActions() {
  if (process.pid === 1) return
  for (const signal of SIGNALS) process.removeListener(signal, handle)
}

/** Ends the process as a signal does, so that its parent sees that signal. */
export function endAs(/** @type {StopSignal} */ signal) {
  restoreDefaultActions()
  process.kill(process.pid, signal)
  // PID 1 is not ended by a signal of its own.
  setTimeout(() => process.exit(exitCodeOf(signal)), 100)
}
