import type { FastifyReply } from 'fastify'
import { refusalBody } from '../refusals/raw-refusal.ts'
import { type NoPlace, RETRY_AFTER } from './open-connections.ts'

/** Says that there is no place for an event stream. */
export const tooManyConnections = (reply: FastifyReply, { status, refusal }: NoPlace): FastifyReply =>
  reply
    .code(status)
    .header('retry-after', RETRY_AFTER)
    .type('application/json; charset=utf-8')
    .send(refusalBody('LIMIT_EXCEEDED', refusal))
