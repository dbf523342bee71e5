import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import type { Fetch } from '../client/client-options.ts'
import { type Config, checkConfig } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { askInProcess } from '../server/ask-in-process.ts'
import { mountPlugin } from '../server/fastify-plugin.ts'
import { drain } from '../server/graceful-stop.ts'
import { refuseWhileStopped } from '../server/mount.ts'
import { createReadiness, type Readiness } from '../server/readiness.ts'
import { serverLog } from './server-log.ts'
import { type Serving, startServing } from './start-serving.ts'

/**
 * The configuration, as values in place of variables of the environment, and what a program puts in
 * place of its parts.
 */
export interface AetiaSettings extends Partial<Config> {
  /**
   * Whether Aetia listens itself, on `host` and `port`. The default is false: the program around it
   * has an HTTP server.
   */
  readonly listen?: boolean
  /** Where the program has `handle`, such as `/aetia`. The default is the root. */
  readonly basePath?: string
  /**
   * Whether it also does what an editor does besides answering: publish schedules, send webhooks and
   * mails. The default is true.
   */
  readonly editorWork?: boolean
  /** The default writes to standard error, from `logLevel` on, in `logFormat`. */
  readonly logger?: AetiaLogger
  /** Now (ISO 8601, UTC), for what is recorded and for what expires. */
  readonly clock?: () => string
  /**
   * Receives the line about the first user, where the store has none and `adminPassword` is not
   * set. The password in it is shown nowhere else. The default prints it to standard output.
   */
  readonly onFirstUser?: (line: string) => void
}

/** What is used of a logger. A logger of pino is one. */
export interface AetiaLogger {
  level: string
  fatal(details: unknown, message?: string): void
  error(details: unknown, message?: string): void
  warn(details: unknown, message?: string): void
  info(details: unknown, message?: string): void
  debug(details: unknown, message?: string): void
  trace(details: unknown, message?: string): void
  silent(details: unknown, message?: string): void
  child(bindings: Record<string, unknown>, options?: Record<string, unknown>): AetiaLogger
}

export interface StopOptions {
  /** Ends the drain early once aborted. */
  readonly hurried?: AbortSignal
}

/** Aetia inside a program. Several in one process share nothing. */
export interface Aetia {
  /**
   * Opens the store, loads the graph, makes the first user, and starts what an editor does besides
   * answering. Resolves to the address that Aetia listens on, or null where it does not listen.
   * Rejects, with everything closed again, when a part fails or `stop` is called meanwhile. Once
   * started, further calls change nothing until `stop`.
   */
  start(): Promise<string | null>
  /**
   * Drains where Aetia listens, lets requests in flight end, and closes everything. Aetia can be
   * started again.
   */
  stop(options?: StopOptions): Promise<void>
  /**
   * Asks this Aetia without a network: `createClient({ url, fetch: aetia.fetch })`, with any address
   * as `url`. Rejects while it is not started.
   */
  readonly fetch: Fetch
  /** A plugin for the program's own Fastify server, at any prefix. Register it after `start`. */
  plugin(server: { readonly prefix: string }): Promise<void>
  /**
   * Answers a request of `node:http`, Express or Connect below `basePath`. Whatever is outside goes
   * to `next`, or gets 404.
   */
  readonly handle: (request: IncomingMessage, response: ServerResponse, next?: () => void) => void
  /**
   * Answers a request of the web platform below `basePath`, as a route handler of Next.js does:
   * `export const GET = aetia.respond`. Rejects with the reason of the request's signal.
   */
  readonly respond: (request: Request) => Promise<Response>
  /**
   * Takes over a WebSocket below `basePath`, from the event `upgrade` of an HTTP server. False: the
   * socket is not Aetia's.
   */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
}

/** One time from start to stop. */
interface Run {
  readonly stopped: AbortController
  readonly readiness: Readiness
  readonly opened: AsyncDisposableStack
  readonly started: Promise<Serving>
  serving?: Serving
  stopping?: Promise<void>
}

/** The product as a value. Fails with every problem of the settings at once. */
export function createAetia(settings: AetiaSettings = {}): Aetia {
  const { listen = false, basePath = '', editorWork = true, logger: given, ...others } = settings
  const { clock = now, onFirstUser = print, ...configured } = others
  const config = configOf(configured, basePath)
  const logger = (given as Logger | undefined) ?? serverLog(config)
  let run: Run | undefined

  const begin = (): Run => {
    const [stopped, readiness, opened] = [new AbortController(), createReadiness(), new AsyncDisposableStack()]
    const options = { config, listen, basePath, editorWork, logger, clock, onFirstUser }
    const started = startServing({ ...options, readiness, opened, stopped: stopped.signal })
    const begun: Run = { stopped, readiness, opened, started: started.catch((error) => fail(begun, error)) }
    void begun.started.then(
      (serving) => {
        begun.serving = serving
      },
      () => {},
    )
    return begun
  }
  const fail = async (failed: Run, error: unknown): Promise<never> => {
    await failed.opened.disposeAsync()
    if (run === failed) run = undefined
    throw error
  }
  const end = async (ended: Run, hurried: AbortSignal): Promise<void> => {
    ended.stopped.abort(new Error('Aetia was stopped while it started.'))
    const serving = await ended.started.catch(() => null)
    if (serving === null) return
    if (serving.address !== null) await drain(ended.readiness, config.drainMilliseconds, hurried)
    logger.info('closing: requests in flight are answered first')
    await ended.opened.disposeAsync()
    if (run === ended) run = undefined
  }
  const handle: Aetia['handle'] = (request, response, next) => {
    if (run?.serving) run.serving.mount.handle(request, response, next)
    else refuseWhileStopped(basePath, request, response, next)
  }
  return {
    async start() {
      if (run?.stopping) await run.stopping
      run ??= begin()
      const { address } = await run.started
      return address
    },
    async stop({ hurried = new AbortController().signal } = {}) {
      if (!run) return
      run.stopping ??= end(run, hurried)
      await run.stopping
    },
    async fetch(_url, init) {
      if (!run?.serving) throw new OperatorError('Aetia is not started: "await aetia.start()" before it is asked.')
      return askInProcess(run.serving.mount.app, '', init)
    },
    plugin: mountPlugin(async (prefix) => {
      if (!run) throw new OperatorError('Aetia is not started: "await aetia.start()" before its plugin is registered.')
      return (await run.started).openMount(prefix)
    }),
    handle,
    async respond(request) {
      // The first request loads it: most programs never need it.
      const { answerWebRequest } = await import('../server/answer-web-request.ts')
      return answerWebRequest(request, handle)
    },
    upgrade: (request, socket, head) => run?.serving?.mount.upgrade(request, socket, head) ?? false,
  }
}

const now = () => new Date().toISOString()

const print = (line: string) => void process.stdout.write(`${line}\n`)

function configOf(configured: Partial<Config>, basePath: string): Config {
  const reading = checkConfig(configured)
  const problems = 'problems' in reading ? [...reading.problems] : []
  if (basePath !== '' && !/^(?:\/[\w.~-]+)+$/.test(basePath))
    problems.push(
      `basePath: expected a path such as /aetia, without a slash at its end; ${JSON.stringify(basePath)} came.`,
    )
  if ('config' in reading && problems.length === 0) return reading.config
  throw new OperatorError(['The settings are wrong:', ...problems.map((problem) => `  ${problem}`)].join('\n'))
}
