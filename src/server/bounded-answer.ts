import type { FastifyReply, FastifyRequest } from 'fastify'
import { refusedAnswer, tooManyBytes } from '../api/limits/refused-answer.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { graphRead } from './graph-read.ts'

/**
 * The answer, or a refusal where it exceeds `maxBytes` bytes of JSON. The meter of execution is a
 * lower bound; this check is exact.
 */
export function boundedAnswer(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  {
    maxBytes,
    snapshot,
    changed,
  }: { readonly maxBytes: number; readonly snapshot: Snapshot; readonly changed: boolean },
): unknown {
  if (typeof payload !== 'string' || payload.length * 3 <= maxBytes || !isJson(reply)) return payload
  const bytes = Buffer.byteLength(payload)
  if (bytes <= maxBytes) return payload
  const isModern = headers.accept?.includes('application/graphql-response+json') === true
  reply.code(isModern && !changed ? 400 : 200).header('cache-control', 'no-store')
  reply.removeHeader('content-length')
  const errors = [refusedAnswer(tooManyBytes(bytes, maxBytes), changed)]
  return `${JSON.stringify({ ...(changed && { data: null }), errors, extensions: { graph: graphRead(snapshot) } })}\n`
}

const isJson = (reply: FastifyReply) => String(reply.getHeader('content-type')).includes('json')
