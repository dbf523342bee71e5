import type { IncomingMessage } from 'node:http'
import { PERSPECTIVE_HEADER } from '../perspective.ts'
import { type Encoding, encodingFor } from './content-encodings.ts'

/** A request that a kept answer may answer. */
export interface KeyedRequest {
  /** Everything that the bytes and headers of the answer depend on, apart from the version. */
  readonly key: string
  readonly encoding: Encoding
  /** The entity tags that the client has, or undefined. */
  readonly knownTags: string | undefined
  /** Whether the request names the version that it reads, which never changes. */
  readonly isPinned: boolean
  /** The length of the body, in bytes: 0 where there is none. */
  readonly bodyBytes: number
}

/** Longer requests are not kept: their texts would take more room than many answers. */
const MAX_URL_LENGTH = 16_000
const MAX_BODY_BYTES = 16_000
const MAX_HEADER_LENGTH = 300

/** Headers with which a request goes the whole way: they ask for something else, or may be wrong. */
const UNUSUAL = [
  'authorization',
  'content-encoding',
  'transfer-encoding',
  'upgrade',
  'expect',
  'range',
  'if-match',
  'if-unmodified-since',
]

/** A version by its number is the one perspective of everybody. */
const VERSION = /^asOf=\d{1,15}$/

/**
 * The key of an anonymous request to `path`, without its body; null for every request that goes
 * the whole way. Two requests with one key and one body get the same answer at one version.
 */
export function keyOf({ method, url = '', headers, rawHeaders }: IncomingMessage, path: string): KeyedRequest | null {
  if (method !== 'GET' && method !== 'POST' && method !== 'HEAD') return null
  if (!url.startsWith(path) || (url.length > path.length && url[path.length] !== '?')) return null
  if (url.length > MAX_URL_LENGTH || !hasOneHost(rawHeaders)) return null
  if (UNUSUAL.some((name) => headers[name] !== undefined)) return null
  // Other headers of ours choose what an answer holds.
  for (const name in headers) if (name.startsWith('aetia-') && name !== PERSPECTIVE_HEADER) return null
  // A request of this mode is refused where it comes from another site.
  if (headers['sec-fetch-mode'] === 'no-cors') return null
  const perspective = String(headers[PERSPECTIVE_HEADER] ?? '')
  if (perspective !== '' && !VERSION.test(perspective)) return null
  const isRead = method !== 'POST'
  const length = headers['content-length']
  const bodyBytes = length === undefined ? 0 : Number(length)
  if (isRead ? bodyBytes !== 0 : !(bodyBytes > 0 && bodyBytes <= MAX_BODY_BYTES)) return null
  const { accept = '', origin = '', 'content-type': type = '' } = headers
  if (accept.length + origin.length + type.length > MAX_HEADER_LENGTH) return null
  return {
    key: `${isRead ? 'GET' : 'POST'}\n${accept}\n${origin}\n${perspective}\n${type}\n${url}\n`,
    encoding: encodingFor(headers['accept-encoding']),
    knownTags: isRead ? headers['if-none-match'] : undefined,
    isPinned: perspective !== '',
    bodyBytes,
  }
}

/** The object of headers hides repeated ones. */
function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts === 1
}
