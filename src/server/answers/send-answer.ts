import type { FastifyReply, FastifyRequest } from 'fastify'
import { isCompressed } from '../compression.ts'
import { hashOfAnswer, tagWith, withoutBody } from '../entity-tags.ts'
import { forbidStoring } from '../security-headers.ts'
import { compress, encodingFor, isWorthCompressing } from './content-encodings.ts'
import type { KeptAnswer } from './kept-answer.ts'
import { answerHeaders, keptAnswer, tagIn } from './kept-answer.ts'

export interface Sending {
  /** The `Cache-Control` header of an answer that everybody gets. */
  readonly caching: string
  /** Keeps the answer for the next identical request; null where it may not be kept. */
  readonly keep: ((answer: KeptAnswer) => void) | null
}

/**
 * Finishes an answer: its entity tag, its caching headers, its coding. An answer to GET or HEAD
 * that may be stored has a tag, and is answered by 304 where the client has it. Answers with
 * errors, and those marked `no-store`, have none. Answers to signed-in callers are never
 * compressed, nor are drafts: they may hold a secret beside what the caller sent.
 */
export async function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  { caching, keep }: Sending,
): Promise<unknown> {
  if (typeof payload !== 'string') {
    forbidStoring(reply)
    return payload
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const isShared = reply.statusCode === 200 && !isPrivate(reply) && isWhole(payload)
  const isKnown = isShared && isRead && tagWith(request, reply, hashOfAnswer(reply, payload), { caching })
  forbidStoring(reply)
  if (isShared && keep) keep(keptAnswer(payload, answerHeaders(reply.getHeaders())))
  if (isKnown) return withoutBody(request) ?? null
  return isCompressed(request) ? compressed(request, reply, payload) : payload
}

/** An answer without errors, which no later try could improve. */
const isWhole = (text: string): boolean => text.startsWith('{"data":')

const isPrivate = (reply: FastifyReply): boolean => String(reply.getHeader('cache-control') ?? '').includes('no-store')

async function compressed({ headers }: FastifyRequest, reply: FastifyReply, text: string): Promise<string | Buffer> {
  const encoding = encodingFor(headers['accept-encoding'])
  if (encoding === 'identity' || !isWorthCompressing(Buffer.byteLength(text))) return text
  const bytes = await compress(Buffer.from(text), encoding)
  const tag = reply.getHeader('etag')
  reply.removeHeader('content-length')
  reply.header('content-encoding', encoding)
  if (tag !== undefined) reply.header('etag', tagIn(String(tag), encoding))
  return bytes
}
