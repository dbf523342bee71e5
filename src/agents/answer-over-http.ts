import { createMcpHandler } from '@modelcontextprotocol/server'
import { type AgentServerOptions, createAgentServer } from './agent-server.ts'

/**
 * Answers one request of streamable HTTP. Nothing is kept for the next one: there are no sessions and
 * no streams of notifications, so that any server behind an address may answer.
 */
export function answerOverHttp(request: Request, options: AgentServerOptions): Promise<Response> {
  const handler = createMcpHandler(() => createAgentServer(options), {
    maxSubscriptions: 0,
    onerror: () => {},
  })
  return handler.fetch(request)
}
