import type { FastifyBaseLogger } from 'fastify'
import type { Actor } from '../../accounts/actor.ts'
import type { Config } from '../../config/config.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import type { OpenConnections } from './open-connections.ts'
import type { Operations } from './operations.ts'

/** The options of WebSockets. */
export interface WebSocketOptions {
  readonly path: string
  readonly config: Config
  readonly operations: Operations
  readonly connections: OpenConnections
  readonly proxies: TrustedProxies
  /** The origins whose pages may connect. */
  readonly origins: '*' | readonly RegExp[]
  readonly authenticate: (authorization: string | undefined) => Promise<Actor>
  /** The interval of checks that a client is alive, in milliseconds. */
  readonly keepAliveMilliseconds: number
  readonly log: FastifyBaseLogger
}
