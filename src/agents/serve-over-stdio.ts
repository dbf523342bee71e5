import type { Readable, Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio'
import { type AgentServerOptions, createAgentServer } from './agent-server.ts'

export interface StdioOptions extends AgentServerOptions {
  readonly stdin: Readable
  /** Receives messages of the protocol, and nothing else. */
  readonly stdout: NodeJS.WritableStream
}

/** Serves one agent until its input ends; requests that are still open then are not answered. */
export async function serveOverStdio({ stdin, stdout, ...options }: StdioOptions): Promise<void> {
  const handle = serveStdio(() => createAgentServer(options), {
    transport: new StdioServerTransport(stdin, stdout as Writable),
    maxSubscriptions: 0,
    onerror: options.onDefect,
  })
  await finished(stdin, { writable: false }).catch(() => {})
  await handle.close()
}
