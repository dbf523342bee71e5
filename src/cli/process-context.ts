import { OperatorError } from '../errors/operator-error.ts'
import type { CommandContext } from './command-context.ts'
import { continueWithoutOutput } from './lost-output.ts'
import { createStopRequests } from './stop-requests.ts'
import { onStopSignal, restoreDefaultActions } from './stop-signals.js'
import { watchParent } from './watch-parent.ts'

/** The context of a command that has this process to itself. */
export function createProcessContext(): CommandContext & { readonly isServer: () => boolean } {
  let isServer = false
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    isServer: () => isServer,
    stopping: {
      endAtSignals: restoreDefaultActions,
      async interruptible(work) {
        const interrupted = new AbortController()
        const interrupt = () => interrupted.abort(new OperatorError('Interrupted. Nothing was staged.'))
        process.once('SIGINT', interrupt)
        try {
          return await work(interrupted.signal)
        } finally {
          process.off('SIGINT', interrupt)
        }
      },
      takeRequests() {
        isServer = true
        const requests = createStopRequests()
        onStopSignal(requests.request)
        watchParent(() => requests.request('END_OF_PARENT'))
        continueWithoutOutput()
        return requests
      },
    },
  }
}
