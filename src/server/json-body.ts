import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuseDeepJson } from '../api/limits/json-depth.ts'
import { clientLeft } from '../errors/public-errors.ts'
import { bodyTooLarge } from './refusals/refusals.ts'

export interface JsonBodyOptions {
  /** The bound of one request's body, in bytes. */
  readonly maxBytesOf: (request: FastifyRequest) => number
  readonly maxDepth: number
}

/**
 * Reads bodies of `application/json` only. It reads the request directly, because a second stream
 * would need its own error handling. It never holds more than the request's bound.
 */
export function readJsonBodies(app: FastifyInstance, { maxBytesOf, maxDepth }: JsonBodyOptions): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', async (request: FastifyRequest, body: Readable) => {
    const text = await textOf(body, maxBytesOf(request))
    refuseDeepJson(text, maxDepth, 'The body')
    return new Promise<unknown>((resolve, reject) => {
      parse(request, text, (error, value) => (error ? reject(error) : resolve(value)))
    })
  })
}

/**
 * Fails with PAYLOAD_TOO_LARGE, before anything is read, when the header says that the body is
 * longer than it may be. The connection then closes, because the body is on its way.
 */
export function refuseLongBody({ headers }: FastifyRequest, reply: FastifyReply, maxBytes: number): void {
  const length = headers['content-length']
  if (length === undefined || Number(length) <= maxBytes) return
  reply.header('connection', 'close')
  throw bodyTooLarge(maxBytes, length)
}

/**
 * Fails with PAYLOAD_TOO_LARGE as soon as the bound is exceeded. A body that breaks off has no
 * caller left to answer.
 */
export async function textOf(body: Readable, maxBytes: number): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    // Destroying the body would destroy the connection that the refusal has to go out on.
    for await (const piece of body.iterator({ destroyOnReturn: false })) {
      bytes += piece.length
      if (bytes > maxBytes) break
      pieces.push(piece)
    }
  } catch {
    throw clientLeft()
  }
  if (bytes > maxBytes) throw bodyTooLarge(maxBytes, undefined)
  return Buffer.concat(pieces, bytes).toString('utf8')
}
