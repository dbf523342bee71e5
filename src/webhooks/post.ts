import { type ClientRequest, type IncomingMessage, request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { HostAddress } from './resolve-host.ts'

/** How much of an answer is read, in bytes. Its content is ignored. */
const MAX_ANSWER = 64_000
const MAX_HEADERS = 16_384

export interface Posted {
  readonly status: number
  readonly location: string | null
  /** The headers `Retry-After` and `Date` as they came. */
  readonly retryAfter: string | null
  readonly date: string | null
}

/**
 * Posts a body to one of the given addresses, even if its host name resolves otherwise meanwhile.
 * The request and the certificate still use the name. Uses no proxy and keeps no connection. Fails
 * when there is no answer; what comes after the head of one is no failure, and beyond its bound is
 * not read.
 */
export function post(
  url: URL,
  addresses: readonly HostAddress[],
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Posted> {
  const { promise, resolve, reject } = Promise.withResolvers<Posted>()
  const request: ClientRequest = (url.protocol === 'https:' ? requestByHttps : requestByHttp)(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup: pinnedTo(addresses),
    maxHeaderSize: MAX_HEADERS,
    // Not as the environment may say.
    rejectUnauthorized: true,
    signal,
  })
  let answer: Posted | undefined
  const fail = (error: Error) => (answer ? resolve(answer) : reject(error))
  request.on('error', fail)
  request.on('close', () => fail(new Error('the connection ended without an answer')))
  request.on('response', (response: IncomingMessage) => {
    const { statusCode = 0, headers: answered } = response
    answer = {
      status: statusCode,
      location: answered.location ?? null,
      retryAfter: answered['retry-after'] ?? null,
      date: answered.date ?? null,
    }
    let read = 0
    response.on('data', (chunk: Buffer) => {
      read += chunk.length
      if (read > MAX_ANSWER) request.destroy()
    })
    // Whatever becomes of the body, the request has been answered. "close" of the request comes
    // last.
    response.on('error', () => {})
  })
  request.end(body)
  return promise
}

/** Tells a connection its addresses instead of asking for them once more. */
const pinnedTo =
  (addresses: readonly HostAddress[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
