import type { Logger } from 'pino'
import { createAuthentication } from '../accounts/authentication.ts'
import { keepSearchReady } from '../api/search/keep-search-ready.ts'
import { createServedSnapshots } from '../api/served-snapshots.ts'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { Readiness } from '../server/readiness.ts'
import { createServer } from '../server/server.ts'
import { DEFAULT_FILTER } from '../traversal/paths/path-question.ts'
import { runSync } from '../traversal/search/work.ts'
import { digestMismatchInWords } from './digest-mismatch-in-words.ts'
import { firstAdmin } from './first-admin.ts'
import { followStore } from './follow-store.ts'
import { openHistory, openStore } from './open-store.ts'
import { runLoops } from './run-loops.ts'

export interface StartOptions {
  readonly config: Config
  readonly logger: Logger
  readonly readiness: Readiness
  /** No further step begins once this is aborted; the start then rejects with the reason. */
  readonly stopped: AbortSignal
  /** Receives the closing of everything that was opened, also where the start fails. */
  readonly opened: AsyncDisposableStack
  /** Receives the line about the first user. The password in it is shown nowhere else. */
  onFirstUser(line: string): void
}

/**
 * Opens the store, loads the graph, makes the first user, and only then listens: whoever gets any answer can sign in. Resolves to the
 * address that it listens on.
 */
export async function startServing(options: StartOptions): Promise<string> {
  const { config, logger, readiness, stopped, opened, onFirstUser } = options
  const step = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    stopped.throwIfAborted()
    return work()
  }
  const store = await step(() => openStore(config))
  opened.defer(() => store.close())
  const history = await step(() =>
    openHistory(config, store, {
      onDigestMismatch: (mismatch) => logger.error({ digestMismatch: mismatch }, digestMismatchInWords(mismatch)),
    }),
  )
  // No request waits for what nearly every question needs.
  const snapshots = createServedSnapshots()
  const prepare = () => {
    runSync(snapshots.of(history.current()).engine.graph(DEFAULT_FILTER))
  }
  await step(prepare)
  history.onNewer(prepare)
  opened.defer(keepSearchReady(history, snapshots))
  const follower = await step(() => followStore(config, history, logger))
  opened.defer(() => follower.stop())
  const server = await step(() =>
    createServer({
      config,
      history,
      snapshots,
      stores: { content: store, accounts: store, webhooks: store },
      authenticate: createAuthentication(store, () => new Date().toISOString()),
      staleSince: follower.staleSince,
      readiness,
      logger,
    }),
  )
  const firstUser = await step(() => firstAdmin(config, store))
  if (firstUser !== null) onFirstUser(firstUser)
  const address = await step(() => listen(server, config))
  const loops = runLoops(config, store, history, logger)
  history.onNewer(loops.hint)
  opened.defer(async () => {
    await Promise.all([server.close(), loops.stop()])
  })
  return address
}

async function listen(server: Awaited<ReturnType<typeof createServer>>, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ port, host })
  } catch (error) {
    throw new OperatorError(`Could not listen on HOST ${host} and PORT ${port}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code
  if (code === 'EADDRINUSE') return 'another program already listens there. Choose another PORT, or 0 for any free one.'
  if (code === 'EACCES') return 'this user may not listen there. Choose a PORT above 1023.'
  return error instanceof Error ? error.message : String(error)
}
