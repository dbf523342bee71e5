import pino from 'pino'
import { createAuthentication } from '../accounts/authentication.ts'
import { engineOf } from '../api/engine-of.ts'
import { GRAPHQL_PATH } from '../server/graphql-route.ts'
import { createServer } from '../server/server.ts'
import { configuration } from './configuration.ts'
import { CommandFailed } from './exit.ts'
import { firstAdmin } from './first-admin.ts'
import { followStore } from './follow-store.ts'
import { runLoops } from './run-loops.ts'
import { openHistory, openStore } from './store.ts'

/** A good first query, on one line. */
const QUERY_TO_TRY = '{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }'

/** Serves until SIGTERM or SIGINT. Prints one line when ready, and at the first start one about the first user; the log goes to standard error. */
export async function serve(): Promise<void> {
  const config = configuration()
  const logger = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }))
  const store = await openStore(config)
  const history = await openHistory(config, store)
  const loops = runLoops(config, store, history, logger)
  history.onNewer(loops.hint)
  // No request waits for what nearly every question needs.
  const prepare = () => engineOf(history.current())
  prepare()
  history.onNewer(prepare)
  const follower = followStore(config, history, logger)
  const server = await createServer({
    config,
    history,
    stores: { content: store, accounts: store, webhooks: store },
    authenticate: createAuthentication(store, () => new Date().toISOString()),
    staleSince: follower.staleSince,
    logger,
  })
  const close = async () => {
    await Promise.all([server.close(), loops.stop()])
    await follower.stop()
    await store.close()
  }
  stopOnSignal(async (signal) => {
    logger.info(`${signal}: no new connections; requests in flight are answered first`)
    await close()
  })
  // A password takes a while to hash.
  const [listening, admin] = await Promise.allSettled([
    server.listen({ port: config.port, host: config.host }),
    firstAdmin(config, store),
  ])
  const firstUser = admin.status === 'fulfilled' && admin.value !== null ? [admin.value] : []
  const say = (...lines: readonly string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  if (listening.status === 'fulfilled' && admin.status === 'fulfilled') {
    say(`Aetia is ready at ${listening.value}${GRAPHQL_PATH} - try ${QUERY_TO_TRY}`, ...firstUser)
    return
  }
  await close()
  say(...firstUser)
  if (admin.status === 'rejected') throw admin.reason
  if (listening.status === 'rejected')
    throw new CommandFailed(
      `Could not listen on HOST ${config.host} and PORT ${config.port}: ${reasonOf(listening.reason)}`,
    )
}

/** Stops once, however often it is asked to: a terminal signals the whole group, and whoever started us may signal again. */
function stopOnSignal(stop: (signal: string) => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await stop(signal)
      process.exit(0)
    })
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code
  if (code === 'EADDRINUSE') return 'another program already listens there. Choose another PORT, or 0 for any free one.'
  if (code === 'EACCES') return 'this user may not listen there. Choose a PORT above 1023.'
  return error instanceof Error ? error.message : String(error)
}
