import { type Readable, Transform } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { bodyTooLarge } from './refusals.ts'

/**
 * The body of a request as it comes, which fails with PAYLOAD_TOO_LARGE as soon as it is known to be longer than it may be: from its header, or
 * where that says nothing, once more has come. No more than that is ever held. The connection is then closed, because more is on its way.
 */
export function boundedBody(request: FastifyRequest, reply: FastifyReply, body: Readable, maxBytes: number): Readable {
  const length = request.headers['content-length']
  if (length !== undefined) {
    if (Number(length) <= maxBytes) return body
    reply.header('connection', 'close')
    throw bodyTooLarge(maxBytes, length)
  }
  let came = 0
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      came += chunk.length
      if (came <= maxBytes) done(null, chunk)
      else done(bodyTooLarge(maxBytes, undefined))
    },
  })
  body.once('error', (error) => counted.destroy(error))
  return body.pipe(counted)
}
