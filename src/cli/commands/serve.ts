import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { createAetia } from '../../app/create-aetia.ts'
import { graphqlAddress } from '../../app/graphql-address.ts'
import { serverLog } from '../../app/server-log.ts'
import type { CommandContext } from '../command-context.ts'
import { configuration } from '../configuration.ts'
import { EXIT } from '../exit.ts'
import type { StopCause } from '../stop-requests.ts'
import { exitCodeOf } from '../stop-signals.js'

/** A good first query, on one line. */
const QUERY_TO_TRY = '{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }'

/**
 * How long a process that is stopped while it starts waits for the step under way, in milliseconds.
 */
const STARTING_PATIENCE_MS = 2_000

/**
 * Serves until SIGTERM or SIGINT. Prints one line when ready, and one about the first user at the
 * first start. The log goes to standard error. Ends with code 0 once it was ready, and with the
 * code of the signal when it is stopped before.
 */
export async function serve(context: CommandContext): Promise<number> {
  const { requested, hurried } = context.stopping.takeRequests()
  const print = (...lines: readonly string[]) => context.stdout.write(lines.map((line) => `${line}\n`).join(''))
  const config = configuration(context)
  const logger = serverLog(config)
  const firstUser: string[] = []
  const aetia = createAetia({ ...config, listen: true, logger, onFirstUser: (line) => firstUser.push(line) })
  try {
    const address = await Promise.race([aetia.start(), abortOf(requested)])
    print(`Aetia is ready at ${graphqlAddress(address ?? '')} - try ${QUERY_TO_TRY}`, ...firstUser)
    logger.info({ address }, 'ready')
  } catch (error) {
    await Promise.race([aetia.stop({ hurried: requested }), wait(STARTING_PATIENCE_MS)])
    print(...firstUser)
    if (!requested.aborted) throw error
    const cause: StopCause = requested.reason
    logger.info(`${inWords(cause)} while starting: nothing was served`)
    return exitCodeOf(cause === 'SIGINT' ? cause : 'SIGTERM')
  }
  if (!requested.aborted) await once(requested, 'abort')
  const rest = hurried.aborted ? 0 : config.drainMilliseconds
  logger.info(`${inWords(requested.reason)}: not ready from now on; serving for ${rest} ms more`)
  await aetia.stop({ hurried })
  return EXIT.OK
}

const inWords = (cause: StopCause): string => (cause === 'END_OF_PARENT' ? 'the parent process has ended' : cause)

async function abortOf(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw signal.reason
}
