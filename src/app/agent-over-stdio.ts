import type { Readable } from 'node:stream'
import type { Logger } from 'pino'
import packageJson from '../../package.json' with { type: 'json' }
import { serveOverStdio } from '../agents/serve-over-stdio.ts'
import { createEditingClient, type Fetch } from '../client/index.ts'

export interface AgentOverStdioOptions {
  /** The address of GraphQL; any where `fetch` asks in this process. */
  readonly url: string
  readonly token: string | undefined
  readonly fetch?: Fetch
  readonly stdin: Readable
  readonly stdout: NodeJS.WritableStream
  readonly logger: Logger
}

/** Longer than any deadline of a server in this process, which says why it stopped. */
const IN_PROCESS_TIMEOUT_MS = 700_000

/** Serves one agent over standard input and output until its input ends. */
export function agentOverStdio({ url, token, fetch, logger, ...streams }: AgentOverStdioOptions): Promise<void> {
  return serveOverStdio({
    ...streams,
    client: createEditingClient({ url, token, fetch, ...(fetch && { timeoutMs: IN_PROCESS_TIMEOUT_MS }) }),
    isSignedIn: token !== undefined,
    version: packageJson.version,
    onDefect: (error) => logger.error({ err: error }, 'an agent could not be answered'),
  })
}
