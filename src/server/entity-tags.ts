import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Snapshot } from '../snapshot/snapshot.ts'

/**
 * Lets a client that asks the same again by GET keep what it has, as long as the graph is the same. What is asked says nothing of who asks, so
 * only answers that are the same for everybody are given a tag.
 */
export interface EntityTags {
  /** Answers 304 when the client has the answer already. Only an answer without errors was ever given a tag. */
  answerUnchanged(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined
  /** Puts the tag on an answer that may be kept. */
  mark(request: FastifyRequest, reply: FastifyReply, payload: unknown): void
}

export function createEntityTags(graphOf: (request: FastifyRequest) => Snapshot): EntityTags {
  return {
    answerUnchanged(request, reply) {
      if (!isRead(request)) return undefined
      const tag = tagOf(request, graphOf(request))
      const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''))
      return known?.includes(tag) ? label(request, reply, tag).code(304).send() : undefined
    },
    mark(request, reply, payload) {
      const isKept = reply.getHeader('cache-control') !== 'no-store'
      if (isRead(request) && reply.statusCode === 200 && isKept && isWholeAnswer(payload))
        label(request, reply, tagOf(request, graphOf(request)))
    },
  }
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD'

/** An answer without errors, as JSON: not a page, and nothing that a later try could better. */
const isWholeAnswer = (payload: unknown) => typeof payload === 'string' && payload.startsWith('{"data":')

/** All that an answer depends on: the version of the graph, what was asked, and in which form. */
function tagOf({ url, headers }: FastifyRequest, { version, digest }: Snapshot): string {
  const asked = createHash('sha256')
    .update(`${headers.accept ?? ''}\n${url}`)
    .digest('hex')
  return `"${version}-${digest.replace('sha256:', '').slice(0, 16)}-${asked.slice(0, 16)}"`
}

/**
 * It may be kept, but has to be asked for again each time: the graph may have a new version at any moment. What somebody signed in has asked
 * is kept by himself alone.
 */
function label({ headers }: FastifyRequest, reply: FastifyReply, tag: string): FastifyReply {
  const kept = headers.authorization === undefined ? 'no-cache' : 'private, no-cache'
  return reply.headers({ etag: tag, 'cache-control': kept })
}
