import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Puts an entity tag on an answer to GET or HEAD that may be stored: a hash of its bytes and their
 * media type. Answers 304 without a body when the client has these bytes already. Answers with
 * errors, and those marked `no-store`, get no tag. Returns the payload to send.
 */
export function tagAnswer<Payload>(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: Payload,
): Payload | Readable | null {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const isStorable = !String(reply.getHeader('cache-control') ?? '').includes('no-store')
  if (!isRead || !isStorable || reply.statusCode !== 200 || !isWholeAnswer(payload)) return payload
  const hash = createHash('sha256').update(`${String(reply.getHeader('content-type'))}\n${payload}`)
  if (!tagWith(request, reply, hash.digest('base64url'))) return payload
  return withoutBody(request) ?? null
}

/**
 * Puts an entity tag made of a hash (base64url) on an answer, and says whether the client has the
 * answer already. Then it has the status 304.
 */
export function tagWith(request: FastifyRequest, reply: FastifyReply, hash: string): boolean {
  const tag = `"${hash.slice(0, TAG_LENGTH)}"`
  label(request, reply, tag)
  if (!knownTags(request).includes(tag)) return false
  reply.code(304)
  return true
}

/**
 * The payload of a route without a body. Fastify answers HEAD with the length of any payload that
 * is no stream, and a 304 has none.
 */
export const withoutBody = ({ method }: FastifyRequest): Readable | undefined =>
  method === 'HEAD' ? Readable.from([]) : undefined

/** An answer in JSON without errors, which no later try could improve. */
const isWholeAnswer = (payload: unknown): payload is string =>
  typeof payload === 'string' && payload.startsWith('{"data":')

/** How much of the hash is in a tag, in characters of base64url: 162 bits. */
const TAG_LENGTH = 27

/**
 * Comparison is weak, as RFC 9110 requires for `If-None-Match`. `*` is ignored, because it names no
 * bytes.
 */
const knownTags = ({ headers }: FastifyRequest): readonly string[] =>
  headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []

/**
 * The answer may be stored, but must be revalidated each time: a new version may appear at any
 * moment. Only the client itself may store answers to a signed-in caller.
 */
function label({ headers }: FastifyRequest, reply: FastifyReply, tag: string): void {
  const stored = headers.authorization === undefined ? 'no-cache' : 'private, no-cache'
  reply.headers({ etag: tag, 'cache-control': stored })
}
