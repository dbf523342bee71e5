import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ServerCounts } from '../observability/server-counts.ts'
import type { AnswerCache } from './answer-cache.ts'
import { keyOf, type LanguageKeyOf } from './answer-key.ts'
import type { AnsweredAnew, AnswerKnownOperation } from './answer-known-operation.ts'
import type { KeptAnswer } from './kept-answer.ts'

export interface CachedRoute {
  /** The path of the answers that are kept. */
  readonly path: string
  readonly cache: AnswerCache
  readonly languageKeyOf: LanguageKeyOf
  /** False once the server stops: each answer is then the last one on its connection. */
  isServing(): boolean
  readonly counts: Pick<ServerCounts, 'kept' | 'notKept'>
  /** The id that the answer to a request carries. */
  requestIdOf(request: IncomingMessage): string
  /** Answers requests for known operations whose answer is not kept. */
  readonly answerKnown: AnswerKnownOperation
}

/** A request that found no kept answer. */
export interface AwaitedAnswer {
  /** The key under which its answer may be kept. */
  readonly key: string
  /** The part of the key that its headers depend on. */
  readonly form: string
  readonly isPinned: boolean
}

/** The keys under which answers to requests on the way may be kept. */
export interface AwaitedAnswers {
  /** The key of a request that found no kept answer; undefined for any that may not have one. */
  keyOf(request: IncomingMessage): AwaitedAnswer | undefined
}

/**
 * Answers a request before any route sees it where its answer is kept, or its operation is known.
 * All others go to the routes as they came.
 */
export function answerFromCache(
  server: Server,
  { path, cache, languageKeyOf, isServing, counts, requestIdOf, answerKnown }: CachedRoute,
): AwaitedAnswers {
  const awaited = new WeakMap<IncomingMessage, AwaitedAnswer>()
  const routes = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  server.removeAllListeners('request')
  const route = (request: IncomingMessage, response: ServerResponse) => {
    for (const listener of routes) listener.call(server, request, response)
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const asked = isServing() ? keyOf(request, path, languageKeyOf) : null
    if (asked === null) {
      route(request, response)
      return
    }
    const { key: form, isPinned, encoding, knownTags, asksForLanguages } = asked
    const send = (answer: KeptAnswer, requestId: string, onSent: (status: 200 | 304) => void) => {
      answer.send(response, { encoding, knownTags, isHead: request.method === 'HEAD', requestId, onSent })
    }
    const sendKept = (key: string): boolean => {
      const kept = cache.get(key, isPinned)
      if (kept === undefined) {
        counts.notKept()
        awaited.set(request, { key, form, isPinned })
        return false
      }
      send(kept, requestIdOf(request), (status) => counts.kept(request.method, status))
      return true
    }
    if (asked.bodyBytes === 0) {
      if (!sendKept(form)) route(request, response)
      return
    }
    const sendAnew = async (key: string, anew: Promise<AnsweredAnew | null>, requestId: string): Promise<boolean> => {
      const made = await anew
      if (made === null) return false
      if (made.mayBeKept()) cache.set(key, isPinned, made.answer)
      // The server may have begun to stop meanwhile.
      if (!isServing()) response.shouldKeepAlive = false
      send(made.answer, requestId, made.onSent)
      return true
    }
    whenRead(request, asked.bodyBytes, {
      take(body) {
        // Bytes become characters one by one, so no two bodies become one key.
        const key = form + body.toString('latin1')
        if (sendKept(key)) return true
        if (isPinned) return false
        const requestId = requestIdOf(request)
        const anew = answerKnown({ form, body, request, response, requestId, asksForLanguages })
        return anew !== null && sendAnew(key, anew, requestId)
      },
      leave: () => route(request, response),
    })
  })
  return { keyOf: (request) => awaited.get(request) }
}

interface BodyReader {
  /** Takes the whole body. False where it is to be read again. */
  take(body: Buffer): boolean | Promise<boolean>
  /** Called when the body that was not taken is back in its request. */
  leave(): void
}

/**
 * Hands over the body once it is here. Nobody has seen its end yet, so it can be put back. A body
 * that breaks off has no client left to answer.
 */
function whenRead(request: IncomingMessage, bytes: number, { take, leave }: BodyReader): void {
  const ignore = () => {}
  let body: Buffer | undefined
  const putBack = (whole: Buffer) => {
    request.off('error', ignore)
    request.unshift(whole)
    process.nextTick(leave)
  }
  const read = (piece: Buffer) => {
    body = body === undefined ? piece : Buffer.concat([body, piece])
    if (body.length < bytes) return
    const whole = body
    request.off('data', read)
    const isTaken = take(whole)
    // A request that is answered reads on to its end, so that its connection serves the next one.
    if (isTaken === true) return
    request.pause()
    if (isTaken === false) putBack(whole)
    else void isTaken.then((isAnswered) => (isAnswered ? request.resume() : putBack(whole)))
  }
  request.on('error', ignore)
  request.on('data', read)
}
