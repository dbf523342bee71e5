import type { FastifyBaseLogger } from 'fastify'
import type { RequestContext } from '../api/context.ts'

/** What a request reads, and where what goes wrong with it is told, under the id of the request. */
export interface ServedContext extends RequestContext {
  readonly log: FastifyBaseLogger
}
