import type { Logger } from 'pino'
import packageJson from '../../package.json' with { type: 'json' }
import { createEditingClient } from '../client/index.ts'
import type { AnswerAgents } from '../server/agents-route.ts'

/** What a client in this process is told to ask; nothing is sent there. */
const IN_PROCESS = 'http://localhost/graphql'

/** Longer than any deadline of the server, which says why it stopped. */
const TIMEOUT_MS = 700_000

/** The headers of an agent's request that say as whom, and of which graph, it asks. */
const CALLER_HEADERS = ['authorization', 'aetia-perspective', 'aetia-language']

/** Answers the messages of agents by asking GraphQL as their caller. */
export const answerAgents =
  (logger: Pick<Logger, 'error'>): AnswerAgents =>
  async (request, ask) => {
    // The protocol is much to load, and a server may never be asked for it.
    const { answerOverHttp } = await import('../agents/answer-over-http.ts')
    const headers = Object.fromEntries(
      CALLER_HEADERS.flatMap((name) => {
        const value = request.headers.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    return answerOverHttp(request, {
      client: createEditingClient({
        url: IN_PROCESS,
        headers,
        timeoutMs: TIMEOUT_MS,
        fetch: (_url, init) => ask(init),
      }),
      isSignedIn: headers['authorization'] !== undefined,
      version: packageJson.version,
      onDefect: (error) => logger.error({ err: error }, 'an agent could not be answered'),
    })
  }
