import pino from 'pino'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { createServer } from '../../src/server/server.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { fixedHistory } from '../notation/fixed-history.ts'
import { memoryStore, storesOf } from '../notation/memory-stores.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { type TestServer, testConfig } from '../start-test-server.ts'

export interface LogLine {
  readonly level: number
  readonly msg: string
  readonly reqId?: string
  readonly [field: string]: unknown
}

export interface LoggedServer extends TestServer {
  /** What the log got so far. */
  readonly lines: LogLine[]
}

/** The real server, with a log that can be read. */
export async function startLoggedServer(
  environment: Readonly<Record<string, string>> = {},
  snapshot?: Snapshot,
): Promise<LoggedServer> {
  const lines: LogLine[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const graph = snapshot ?? (await openGraph('shipped'))
  const app = await createServer({
    config: testConfig(environment),
    history: fixedHistory(graph),
    stores: storesOf(await memoryStore()),
    authenticate: async () => ANONYMOUS,
    logger,
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { origin, url: `${origin}/graphql`, app, lines, close: () => app.close() }
}
