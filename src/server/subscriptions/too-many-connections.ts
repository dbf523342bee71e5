import type { FastifyReply } from 'fastify'

export const TOO_MANY_CONNECTIONS = 'This server takes no more subscribers now. Come back a little later.'

/** Says so, for an event stream. */
export const tooManyConnections = (reply: FastifyReply): FastifyReply =>
  reply
    .code(503)
    .header('retry-after', '5')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: TOO_MANY_CONNECTIONS, extensions: { code: 'LIMIT_EXCEEDED' } }] }))
