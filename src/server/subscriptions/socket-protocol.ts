import type { FastifyBaseLogger } from 'fastify'
import { CloseCode, makeServer, type Server } from 'graphql-ws'
import { asGraphQLError, publicErrors, publicResult } from '../../api/subscriptions/public-result.ts'
import { limitExceeded, PublicError } from '../../errors/public-errors.ts'
import type { WebSocketOptions } from './web-socket-options.ts'

type Options = Pick<WebSocketOptions, 'config' | 'operations' | 'authenticate'> & { readonly log: FastifyBaseLogger }

/** The request that opened a connection. */
export interface Opened {
  /** Its header of that name. */
  readonly authorization: string | undefined
  readonly clientAddress: string
  readonly requestId: string
  readonly languageRanges: readonly string[]
}

/** Why a connection is closed. The code is one of the protocol's. */
export class Goodbye extends Error {
  readonly code: number

  constructor(code: number, reason: string) {
    super(reason)
    this.code = code
  }
}

/**
 * graphql-ws for one connection. The client authenticates once, in `connectionParams.authorization`
 * or the header. Each subscription checks that anew, so revoked credentials fail.
 */
export function socketProtocol(
  { config, operations, authenticate, log }: Options,
  { authorization: header, clientAddress, requestId, languageRanges }: Opened,
): Server {
  const shown = operations.shown(log)
  const authorizationOf = (params: Readonly<Record<string, unknown>> | undefined): string | undefined => {
    const sent = params?.['authorization'] ?? params?.['Authorization']
    return typeof sent === 'string' ? sent : header
  }
  return makeServer({
    async onConnect({ connectionParams }) {
      try {
        await authenticate(authorizationOf(connectionParams))
        return true
      } catch (error) {
        const [{ message, extensions } = { message: '', extensions: {} }] = publicErrors([asGraphQLError(error)], shown)
        const code = extensions?.['code'] === 'UNAUTHENTICATED' ? CloseCode.Forbidden : TRY_AGAIN_LATER
        throw new Goodbye(code, message)
      }
    },
    async onSubscribe({ connectionParams, subscriptions }, _id, payload) {
      try {
        // The requested one is already among them.
        if (Object.keys(subscriptions).length > config.maxSubscriptions)
          throw limitExceeded(
            `A connection may have ${config.maxSubscriptions} subscriptions at once. End one, or open another connection.`,
          )
        const actor = await authenticate(authorizationOf(connectionParams))
        const checked = operations.check(payload, actor)
        if ('errors' in checked) return checked.errors
        return { ...checked.subscription, contextValue: actor }
      } catch (error) {
        if (!(error instanceof PublicError)) shown.internal(error)
        return [asGraphQLError(error)]
      }
    },
    async subscribe({ contextValue, ...subscription }) {
      // graphql-ws does not inspect the values that it passes on.
      const actor = contextValue as Awaited<ReturnType<typeof authenticate>>
      return operations.run(subscription, { actor, clientAddress, requestId, languageRanges }) as never
    },
    onNext: (_context, _id, _payload, _args, result) => publicResult(result, shown),
    onError: (_context, _id, _payload, errors) => publicErrors(errors, shown),
  })
}

/** Of the registry of WebSocket close codes; clients connect again. */
const TRY_AGAIN_LATER = 1013
