import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, ANONYMOUS } from '../accounts/actor.ts'
import type { Authenticate } from '../accounts/authentication.ts'
import { refuseDeepJson } from '../api/limits/json-depth.ts'
import { limitsOf } from '../api/limits/limits-of.ts'
import type { Config } from '../config/config.ts'
import { PublicError } from '../errors/public-errors.ts'
import { isAgentOrigin } from './agent-origins.ts'
import { type AskInit, askInProcess } from './ask-in-process.ts'
import { clientPresence } from './client-presence.ts'
import { forbidCompression } from './compression.ts'
import { refuseLongBody, textOf } from './json-body.ts'
import { refuseForeignHeaders } from './refusals/request-checks.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

const AGENTS_PATH = '/mcp'

/** The headers that the answer to an agent depends on. */
const PASSED_ON = [
  'accept',
  'authorization',
  'aetia-perspective',
  'aetia-language',
  'content-type',
  'mcp-protocol-version',
  'mcp-method',
  'mcp-name',
]

/** Asks the GraphQL of this server as the agent's caller, without a network. */
export type AskGraphql = (init: AskInit) => ReturnType<typeof askInProcess>

/** Answers one message of the Model Context Protocol. */
export type AnswerAgents = (request: Request, ask: AskGraphql) => Promise<Response>

export interface AgentsRouteOptions {
  readonly config: Config
  readonly authenticate: Authenticate
  readonly proxies: TrustedProxies
  readonly answer: AnswerAgents
}

/**
 * `/mcp`: tools and resources for agents over streamable HTTP. A request is one message; what it asks
 * for is asked of `/graphql` as the same caller, within the same limits.
 */
export function agentsRoute(app: FastifyInstance, { config, authenticate, proxies, answer }: AgentsRouteOptions): void {
  const actors = new WeakMap<IncomingMessage, Actor>()
  const maxBytesOf = ({ raw }: FastifyRequest) => limitsOf(config, actors.get(raw) ?? ANONYMOUS).maxBodyBytes
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', async (request: FastifyRequest, body: Readable) => {
      const text = await textOf(body, maxBytesOf(request))
      refuseDeepJson(text, config.maxJsonDepth, 'The body')
      return text
    })
    scope.route({
      url: AGENTS_PATH,
      method: 'POST',
      onRequest: async (request, reply) => {
        forbidCompression(request)
        refuseForeignHeaders(request)
        refuseForeignOrigin(request, config)
        actors.set(request.raw, await authenticate(request.headers.authorization))
        refuseLongBody(request, reply, maxBytesOf(request))
      },
      handler: async (request, reply) => {
        const text = request.body
        if (typeof text !== 'string') throw badRequest('A body holds one message of JSON-RPC; none came.')
        // A list would multiply what one request may cost.
        if (text.trimStart().startsWith('['))
          throw badRequest('A body holds one message of JSON-RPC; a list came. Send each in a request of its own.')
        const headers = headersOf(request)
        const address = proxies.clientAddressOf(request.raw)
        const signal = clientPresence(reply.raw)
        const message = new Request(`http://localhost${AGENTS_PATH}`, { method: 'POST', headers, body: text, signal })
        const answered = await answer(message, (init) => askInProcess(app, address, init))
        const body = await answered.text()
        reply.code(answered.status)
        const type = answered.headers.get('content-type')
        if (type !== null) reply.type(type)
        return reply.send(body)
      },
    })
  })
}

/**
 * Refuses a page of another site. It could have had its own name lead to this address (DNS
 * rebinding), so that its requests do not look foreign to a browser.
 */
function refuseForeignOrigin({ headers: { origin } }: FastifyRequest, config: Config): void {
  if (origin === undefined || isAgentOrigin(origin, config)) return
  throw new PublicError(
    'FORBIDDEN',
    `Pages of "${origin.slice(0, 200)}" may not use ${AGENTS_PATH}. List the origin in AETIA_CORS_ORIGINS to allow it.`,
  )
}

const badRequest = (message: string) => new PublicError('BAD_REQUEST', message)

function headersOf({ headers }: FastifyRequest): Headers {
  const passed = new Headers()
  for (const name of PASSED_ON) {
    const value = headers[name]
    if (value !== undefined) passed.set(name, String(value))
  }
  return passed
}
