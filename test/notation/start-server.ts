import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { answerAgents } from '../../src/app/answer-agents.ts'
import { type Config, readConfig } from '../../src/config/config.ts'
import { EXPORT_DOCUMENTS, STREAMED_FORMATS } from '../../src/interchange/write/streamed-formats.ts'
import { createServer, type ServerOptions } from '../../src/server/server.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { cheapPasswords } from './cheap-hash.ts'
import { fixedHistory } from './fixed-history.ts'
import { memoryStore, storesOf } from './memory-stores.ts'
import { openGraph } from './shipped-graph.ts'

export interface TestServer {
  /** Where queries go, such as `http://127.0.0.1:40123/graphql`. */
  readonly url: string
  /** The address without a path. */
  readonly origin: string
  readonly app: FastifyInstance
  close(): Promise<void>
}

/** What a test server has of its own; it has what is left out by default. */
export interface TestServerOptions extends Partial<Omit<ServerOptions, 'config'>> {
  readonly environment?: Readonly<Record<string, string>>
  /**
   * The one version that is served, where there is no history. By default the content that the
   * environment names.
   */
  readonly snapshot?: Snapshot | undefined
}

/**
 * The real server on a free port. By default it serves one version to callers without accounts,
 * from a store that is empty. Passwords are hashed at next to no cost.
 */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const app = await createTestServer(options)
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { origin, url: `${origin}/graphql`, app, close: () => app.close() }
}

/** The same, before it listens. */
export async function createTestServer({ environment, snapshot, ...own }: TestServerOptions = {}) {
  const config = testConfig(environment)
  const logger = own.logger ?? pino({ level: process.env['TEST_LOG'] ?? 'silent' })
  return createServer({
    config,
    history: own.history ?? fixedHistory(snapshot ?? (await openGraph(config.content))),
    stores: own.stores ?? storesOf(await memoryStore()),
    authenticate: async () => ANONYMOUS,
    passwords: cheapPasswords(),
    exports: STREAMED_FORMATS,
    exportDocuments: EXPORT_DOCUMENTS,
    ...(config.mcp && { answerAgents: answerAgents(logger) }),
    ...own,
    logger,
  })
}

export function testConfig(environment: Readonly<Record<string, string>> = {}): Config {
  const reading = readConfig(environment)
  if ('problems' in reading) throw new Error(reading.problems.join('\n'))
  return reading.config
}
