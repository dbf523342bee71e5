import type { Logger } from 'pino'
import { createAuthentication } from '../accounts/authentication.ts'
import { keepSearchReady } from '../api/search/keep-search-ready.ts'
import { createServedSnapshots } from '../api/served-snapshots.ts'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { EXPORT_DOCUMENTS, STREAMED_FORMATS } from '../interchange/write/streamed-formats.ts'
import type { RunWork } from '../publishing/run-work.ts'
import { createMount, type Mount } from '../server/mount.ts'
import type { Readiness } from '../server/readiness.ts'
import { DEFAULT_FILTER } from '../traversal/paths/path-question.ts'
import { createScheduler } from '../traversal/search/scheduler.ts'
import { answerAgents } from './answer-agents.ts'
import { collectGarbage } from './collect-garbage.ts'
import { digestMismatchInWords } from './digest-mismatch-in-words.ts'
import { firstAdmin } from './first-admin.ts'
import { followStore } from './follow-store.ts'
import { keepCompiledFile } from './keep-compiled-file.ts'
import { keepGraphReady } from './keep-graph-ready.ts'
import { oidcProviders } from './oidc-providers.ts'
import { openAssets } from './open-assets.ts'
import { openHistory, openStore } from './open-store.ts'
import { openTelemetry, tracedStore } from './open-telemetry.ts'
import { refuseLockout } from './refuse-lockout.ts'
import { runLoops } from './run-loops.ts'
import { sealSecrets } from './seal-secrets.ts'
import { trustedDocuments } from './trusted-documents.ts'
import { warmUp } from './warm-up.ts'
import { wholeLoadInWords } from './whole-load-in-words.ts'

export interface StartOptions {
  readonly config: Config
  readonly listen: boolean
  readonly basePath: string
  /** Whether it does what an editor does besides answering. */
  readonly editorWork: boolean
  readonly logger: Logger
  readonly clock: () => string
  readonly readiness: Readiness
  /** No further step begins once this is aborted; the start then rejects with the reason. */
  readonly stopped: AbortSignal
  /** Receives the closing of everything that was opened, also where the start fails. */
  readonly opened: AsyncDisposableStack
  /** Receives the line about the first user. The password in it is shown nowhere else. */
  onFirstUser(line: string): void
}

export interface Serving {
  /** Null where nothing listens. */
  readonly address: string | null
  /** The mount at the base path, which also listens. */
  readonly mount: Mount
  /** Opens one more mount, which is closed with everything else. */
  openMount(basePath: string): Promise<Mount>
}

/**
 * Opens the store, loads the graph, makes the first user, and only then listens, so that a caller
 * who gets any answer can sign in.
 */
export async function startServing(options: StartOptions): Promise<Serving> {
  const { config, logger, clock, readiness, stopped, opened } = options
  const step = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    stopped.throwIfAborted()
    return work()
  }
  const manifest = await step(() => trustedDocuments(config))
  const providers = await step(() => oidcProviders(config))
  const tracer = config.telemetry ? await step(openTelemetry) : undefined
  const opens = await step(() => openStore(config))
  opened.defer(() => opens.close())
  const store = tracer ? tracedStore(opens, tracer.trace) : opens
  await step(() => refuseLockout(config, store, providers))
  const scheduler = createScheduler({ sliceMilliseconds: config.sliceMilliseconds })
  const run: RunWork = (work) => scheduler.run(work)
  const compiled = keepCompiledFile(config, run, logger)
  const history = await step(() =>
    openHistory(config, store, {
      run,
      onCurrent: compiled.note,
      onCompiledFile: compiled.onRead,
      onWholeLoad: (load) => logger[load.reason === 'OTHER_DIGEST' ? 'warn' : 'info']({ load }, wholeLoadInWords(load)),
      onDigestMismatch: (mismatch) => logger.error({ digestMismatch: mismatch }, digestMismatchInWords(mismatch)),
    }),
  )
  opened.defer(() => compiled.stop())
  // No request waits for what nearly every question needs.
  const snapshots = createServedSnapshots(scheduler, { skipsOutdated: config.outdatedTranslations === 'hide' })
  await step(() => scheduler.run(snapshots.of(history.current()).engine.graph(DEFAULT_FILTER)))
  opened.defer(keepGraphReady(history, snapshots))
  opened.defer(keepSearchReady(history, snapshots))
  const follower = await step(() => followStore(config, history, logger))
  opened.defer(() => follower.stop())
  const assets = await step(() => openAssets(config, store, logger))
  const mounts: Mount[] = []
  const openMount = async (basePath: string) => {
    const mount = await createMount({
      config,
      history,
      snapshots,
      stores: { content: store, accounts: store, webhooks: store, activity: store },
      authenticate: createAuthentication(store, clock),
      clock,
      staleSince: follower.staleSince,
      readiness,
      exports: STREAMED_FORMATS,
      exportDocuments: EXPORT_DOCUMENTS,
      assets,
      ...(config.mcp && { answerAgents: answerAgents(logger) }),
      trustedDocuments: manifest,
      oidcProviders: providers,
      tracer,
      logger,
      basePath,
    })
    mounts.push(mount)
    return mount
  }
  opened.defer(async () => {
    readiness.end()
    await Promise.all(mounts.map((mount) => mount.close()))
  })
  const mount = await step(() => openMount(options.basePath))
  const firstUser = await step(() => firstAdmin(config, store))
  if (firstUser !== null) options.onFirstUser(firstUser)
  if (options.editorWork) await step(() => sealSecrets(config, store, logger))
  if (options.listen) await step(() => warmUp(mount, history.current()))
  collectGarbage()
  const address = await step(() => (options.listen ? listen(mount, config) : null))
  if (options.editorWork) {
    const loops = runLoops({ config, store, history, logger, clock })
    history.onNewer(loops.hint)
    opened.defer(() => loops.stop())
  }
  return { address, mount, openMount }
}

async function listen({ app }: Mount, { host, port }: Config): Promise<string> {
  const { level } = app.log
  try {
    // Whoever started Aetia says the address, before anything else.
    app.log.level = 'warn'
    return await app.listen({ port, host })
  } catch (error) {
    throw new OperatorError(`Could not listen on HOST ${host} and PORT ${port}: ${reasonOf(error)}`)
  } finally {
    app.log.level = level
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code
  if (code === 'EADDRINUSE') return 'another program already listens there. Choose another PORT, or 0 for any free one.'
  if (code === 'EACCES') return 'this user may not listen there. Choose a PORT above 1023.'
  return error instanceof Error ? error.message : String(error)
}
