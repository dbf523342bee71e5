import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { ANONYMOUS } from '../src/accounts/actor.ts'
import { type Config, readConfig } from '../src/config/config.ts'
import { createServer } from '../src/server/server.ts'
import type { Snapshot } from '../src/snapshot/snapshot.ts'
import { fixedHistory } from './notation/fixed-history.ts'
import { memoryStore, storesOf } from './notation/memory-stores.ts'
import { openGraph } from './notation/shipped-graph.ts'

export interface TestServer {
  /** Where queries go, such as `http://127.0.0.1:40123/graphql`. */
  readonly url: string
  /** The address without a path. */
  readonly origin: string
  readonly app: FastifyInstance
  close(): Promise<void>
}

/** The real server on a free port, with the shipped content unless another snapshot is given. */
export async function startTestServer(
  environment: Readonly<Record<string, string>> = {},
  snapshot?: Snapshot,
): Promise<TestServer> {
  const config = testConfig(environment)
  const graph = snapshot ?? (await openGraph(config.content))
  const app = await createServer({
    config,
    history: fixedHistory(graph),
    stores: storesOf(await memoryStore()),
    authenticate: async () => ANONYMOUS,
    logger: pino({ level: process.env['TEST_LOG'] ?? 'silent' }),
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { origin, url: `${origin}/graphql`, app, close: () => app.close() }
}

export function testConfig(environment: Readonly<Record<string, string>> = {}): Config {
  const reading = readConfig(environment)
  if ('problems' in reading) throw new Error(reading.problems.join('\n'))
  return reading.config
}
