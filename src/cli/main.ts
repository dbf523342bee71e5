import { EXIT } from './exit.ts'
import { endWhenOutputIsLost } from './lost-output.ts'
import { createProcessContext } from './process-context.ts'
import { runCli } from './run-cli.ts'

endWhenOutputIsLost()
const context = createProcessContext()
process.exitCode = await runCli(process.argv.slice(2), context)
// A stopped server waits for nothing more. If it could not start, its message is written first.
if (context.isServer() && process.exitCode !== EXIT.FAILED) process.exit()
