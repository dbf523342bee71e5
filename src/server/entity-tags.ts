import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isKnown } from './answers/kept-answer.ts'

export interface Tagging {
  /** The `Cache-Control` header for everybody's caches. Left out: `no-cache`. */
  readonly caching?: string
  /** Whether other bytes of the same meaning have the tag too, as those in another coding. */
  readonly isWeak?: boolean
}

/**
 * Puts an entity tag made of a hash (base64url) on an answer, and says whether the client has the
 * answer already. Then it has the status 304.
 */
export function tagWith(
  request: FastifyRequest,
  reply: FastifyReply,
  hash: string,
  { caching = 'no-cache', isWeak = false }: Tagging = {},
): boolean {
  const tag = tagOf(hash)
  label(request, reply, isWeak ? `W/${tag}` : tag, caching)
  if (!isKnown(tag, request.headers['if-none-match'] ?? '')) return false
  reply.code(304)
  return true
}

/** The hash of an answer for its entity tag: of its media type and its bytes without coding. */
export const hashOfAnswer = (reply: FastifyReply, text: string): string =>
  createHash('sha256')
    .update(`${String(reply.getHeader('content-type'))}\n${text}`)
    .digest('base64url')

/**
 * The payload of a route without a body. Fastify answers HEAD with the length of any payload that
 * is no stream, and a 304 has none.
 */
export const withoutBody = ({ method }: FastifyRequest): Readable | undefined =>
  method === 'HEAD' ? Readable.from([]) : undefined

/** How much of the hash is in a tag, in characters of base64url: 162 bits. */
const TAG_LENGTH = 27

const tagOf = (hash: string): string => `"${hash.slice(0, TAG_LENGTH)}"`

/** Only the client itself may store answers to a signed-in caller. */
function label({ headers }: FastifyRequest, reply: FastifyReply, tag: string, caching: string): void {
  reply.headers({ etag: tag, 'cache-control': headers.authorization === undefined ? caching : 'private, no-cache' })
}
