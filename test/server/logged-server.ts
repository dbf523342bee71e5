import pino from 'pino'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

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
  return { ...(await startServer({ environment, snapshot, logger })), lines }
}
