import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ServerCounts } from '../observability/server-counts.ts'
import type { AnswerCache } from './answer-cache.ts'
import { keyOf, type LanguageKeyOf } from './answer-key.ts'

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
}

/** The keys under which answers to requests on the way may be kept. */
export interface AwaitedAnswers {
  /** The key of a request that found no kept answer; undefined for any that may not have one. */
  keyOf(request: IncomingMessage): { readonly key: string; readonly isPinned: boolean } | undefined
}

/**
 * Answers a request whose answer is kept before any route sees it. All others go to the routes as
 * they came.
 */
export function answerFromCache(
  server: Server,
  { path, cache, languageKeyOf, isServing, counts, requestIdOf }: CachedRoute,
): AwaitedAnswers {
  const awaited = new WeakMap<IncomingMessage, { readonly key: string; readonly isPinned: boolean }>()
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
    const { isPinned, encoding, knownTags } = asked
    const answer = (key: string): boolean => {
      const kept = cache.get(key, isPinned)
      if (kept === undefined) {
        counts.notKept()
        awaited.set(request, { key, isPinned })
        return false
      }
      kept.send(response, {
        encoding,
        knownTags,
        isHead: request.method === 'HEAD',
        requestId: requestIdOf(request),
        onSent: (status) => counts.kept(request.method, status),
      })
      return true
    }
    if (asked.bodyBytes === 0) {
      if (!answer(asked.key)) route(request, response)
      return
    }
    whenRead(request, asked.bodyBytes, (body) => {
      // Bytes become characters one by one, so no two bodies become one key.
      if (answer(asked.key + body.toString('latin1'))) return true
      // The body is put back first.
      process.nextTick(route, request, response)
      return false
    })
  })
  return { keyOf: (request) => awaited.get(request) }
}

/**
 * Hands over the body once it is here. Nobody has seen its end yet, so it can be put back. A body
 * that breaks off has no client left to answer.
 */
function whenRead(request: IncomingMessage, bytes: number, then: (body: Buffer) => boolean): void {
  const ignore = () => {}
  let body: Buffer | undefined
  const take = (piece: Buffer) => {
    body = body === undefined ? piece : Buffer.concat([body, piece])
    if (body.length < bytes) return
    request.off('data', take)
    // A request that is answered reads on to its end, so that its connection serves the next one.
    if (then(body)) return
    request.pause()
    request.off('error', ignore)
    request.unshift(body)
  }
  request.on('error', ignore)
  request.on('data', take)
}
