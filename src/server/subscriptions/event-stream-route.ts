import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../accounts/actor.ts'
import { publicErrors, publicResult } from '../../api/subscriptions/public-result.ts'
import { PublicError } from '../../errors/public-errors.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import { type AnswerSource, eventStream } from './event-stream.ts'
import { END_OF_STREAM, lastEventIdOf } from './last-event-id.ts'
import type { OpenConnections } from './open-connections.ts'
import type { Operations } from './operations.ts'
import { publicAnswers } from './public-answers.ts'
import { tooManyConnections } from './too-many-connections.ts'

/**
 * Whether a request accepts server-sent events and no media type of queries. Clients that accept
 * both are answered in JSON.
 */
export function wantsEventStream({ method, headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? ''
  return method !== 'HEAD' && accept.includes('text/event-stream') && !/json|\*\/\*/.test(accept)
}

export interface EventStreams {
  answer(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<FastifyReply>
  /** Ends every stream like a lost connection, so that clients reconnect. */
  close(): void
}

export function createEventStreams(
  operations: Operations,
  connections: OpenConnections,
  proxies: TrustedProxies,
): EventStreams {
  const open = new Set<ReturnType<typeof eventStream>>()
  return {
    async answer(request, reply, actor) {
      const shown = operations.shown(request.log)
      const asked = request.method === 'POST' ? request.body : askedByAddress(request.query)
      const lastEventId = lastEventIdOf(request.headers['last-event-id'])
      // The only answer after which a browser does not connect again.
      if (lastEventId === END_OF_STREAM) return reply.code(204).header('cache-control', 'no-store').send()
      const { method, headers, url } = request
      const languageRanges = operations.languagesOf({ method, headers, url })
      const clientAddress = proxies.clientAddressOf(request.raw)
      const place = connections.take(clientAddress)
      if ('refusal' in place) return tooManyConnections(reply, place)
      const source = async (): Promise<AnswerSource> => {
        const checked = operations.check(asked as object, actor)
        if ('errors' in checked) return only({ errors: publicErrors(checked.errors, shown) })
        const started = await operations.run(checked.subscription, {
          actor,
          clientAddress,
          requestId: request.id,
          languageRanges,
          ...(lastEventId !== undefined && { lastEventId }),
        })
        return 'next' in started ? publicAnswers(started, shown) : only(publicResult(started, shown))
      }
      try {
        const stream = eventStream(await source(), () => performance.now())
        open.add(stream)
        // This also runs when no more is sent, because its source may fail while it ends.
        stream.on('error', (error) => request.log.error({ err: error }, 'internal error'))
        stream.once('close', () => {
          open.delete(stream)
          place.giveBack()
        })
        return reply
          .headers({
            'content-type': 'text/event-stream; charset=utf-8',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
          })
          .send(stream)
      } catch (error) {
        place.giveBack()
        throw error
      }
    },
    close() {
      for (const stream of open) stream.destroy()
    },
  }
}

/** One answer, and the end. */
function only(answer: object): AnswerSource {
  let given = false
  return {
    async next() {
      if (given) return { done: true, value: undefined }
      given = true
      return { done: false, value: { answer } }
    },
    return: async () => {
      given = true
    },
  }
}

/** The operation in the URL of a GET, with its variables and extensions as JSON. */
function askedByAddress(query: unknown): object {
  const asked = { ...(query as Readonly<Record<string, unknown>>) }
  for (const name of ['variables', 'extensions']) {
    const text = asked[name]
    delete asked[name]
    if (typeof text === 'string' && text !== '') asked[name] = jsonIn(text, name)
  }
  return asked
}

function jsonIn(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PublicError('BAD_REQUEST', `"${name}" in the address must be JSON, such as {"since":1}.`)
  }
}
