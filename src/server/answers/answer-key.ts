import type { IncomingMessage } from 'node:http'
import { LANGUAGE_HEADER } from '../languages-asked.ts'
import { PERSPECTIVE_HEADER, VERSION_PARAMETER } from '../perspective.ts'
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
  /** Whether the request asks for any language. */
  readonly asksForLanguages: boolean
  /** The length of the body, in bytes: 0 where there is none. */
  readonly bodyBytes: number
}

/** The part of a request that chooses its languages. */
export interface AskedLanguages {
  readonly method: string
  readonly url: string
  /** The header `Aetia-Language`. */
  readonly language: string | undefined
  /** The header `Accept-Language`. */
  readonly accepted: string | undefined
}

/** What the languages of an answer depend on, in few values; null for what is refused. */
export type LanguageKeyOf = (asked: AskedLanguages, isPinned: boolean) => string | null

/** Longer requests are not kept: their texts would take more room than many answers. */
const MAX_URL_LENGTH = 16_000
const MAX_BODY_BYTES = 16_000
const MAX_HEADER_LENGTH = 300

/** A version by its number is the one perspective of everybody. */
const VERSION = /^asOf=\d{1,15}$/

/** The parameter of an address that does the same. One written with escapes is left to the route. */
const IN_ADDRESS = new RegExp(`[?&]${VERSION_PARAMETER}=([^&]*)`, 'g')

/**
 * The key of an anonymous request to `path`, without its body; null for every request that goes
 * the whole way. Two requests with one key and one body get the same answer at one version.
 */
export function keyOf(
  { method, url = '', rawHeaders }: IncomingMessage,
  path: string,
  languageKeyOf: LanguageKeyOf,
): KeyedRequest | null {
  if (method !== 'GET' && method !== 'POST' && method !== 'HEAD') return null
  if (!url.startsWith(path) || (url.length > path.length && url[path.length] !== '?')) return null
  if (url.length > MAX_URL_LENGTH) return null
  const isRead = method !== 'POST'
  let hosts = 0
  let accept: string | undefined
  let origin: string | undefined
  let type: string | undefined
  let perspective: string | undefined
  let length: string | undefined
  let encodings: string | undefined
  let knownTags: string | undefined
  let language: string | undefined
  let accepted: string | undefined
  // The object of headers costs more to make than the whole answer, and hides repeated ones.
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    const value = rawHeaders[at + 1] ?? ''
    switch (name) {
      case 'host':
        hosts++
        break
      case 'accept':
        if (accept !== undefined) return null
        accept = value
        break
      case 'origin':
        if (origin !== undefined) return null
        origin = value
        break
      case 'content-type':
        if (type !== undefined) return null
        type = value
        break
      case 'content-length':
        length = value
        break
      case 'accept-encoding':
        if (encodings !== undefined) return null
        encodings = value
        break
      case 'if-none-match':
        if (knownTags !== undefined) return null
        knownTags = value
        break
      case PERSPECTIVE_HEADER:
        if (perspective !== undefined || !VERSION.test(value)) return null
        perspective = value
        break
      case LANGUAGE_HEADER:
        if (language !== undefined) return null
        language = value
        break
      case 'accept-language':
        if (accepted !== undefined) return null
        accepted = value
        break
      // A request of this mode is refused where it comes from another site.
      case 'sec-fetch-mode':
        if (value === 'no-cors') return null
        break
      // These ask for something else, or may be wrong.
      case 'authorization':
      case 'content-encoding':
      case 'transfer-encoding':
      case 'upgrade':
      case 'expect':
      case 'range':
      case 'if-match':
      case 'if-unmodified-since':
        return null
      default:
        // Other headers of ours choose what an answer holds.
        if (name.startsWith('aetia-')) return null
    }
  }
  if (hosts !== 1) return null
  if (url.includes(VERSION_PARAMETER)) {
    for (const [, version] of url.matchAll(IN_ADDRESS)) {
      if (perspective !== undefined || !VERSION.test(`asOf=${version}`)) return null
      perspective = `asOf=${version}`
    }
  }
  const bodyBytes = length === undefined ? 0 : Number(length)
  if (isRead ? bodyBytes !== 0 : !(bodyBytes > 0 && bodyBytes <= MAX_BODY_BYTES)) return null
  accept ??= ''
  origin ??= ''
  type ??= ''
  if (accept.length + origin.length + type.length > MAX_HEADER_LENGTH) return null
  const languages = languageKeyOf({ method, url, language, accepted }, perspective !== undefined)
  if (languages === null) return null
  return {
    key: `${isRead ? 'GET' : 'POST'}\n${languages}\n${accept}\n${origin}\n${perspective ?? ''}\n${type}\n${url}\n`,
    encoding: encodingFor(encodings),
    knownTags: isRead ? knownTags : undefined,
    isPinned: perspective !== undefined,
    asksForLanguages: languages !== '',
    bodyBytes,
  }
}
