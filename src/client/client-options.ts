import { byText, type NameDocument } from './documents.ts'
import { unusable } from './errors.ts'

/** The part of `fetch` that the client uses; the global `fetch` fits. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST'
    readonly headers: Record<string, string>
    readonly body: string
    readonly signal: AbortSignal
  },
) => Promise<FetchResponse>

/** The part of a `Response` that the client reads. */
export interface FetchResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  text(): Promise<string>
  /** The stream of a subscription. A `fetch` without it supports every other call. */
  readonly body?: ByteStream | null
}

/** The part of a `ReadableStream` that the client reads. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<unknown>
  }
}

export interface ClientOptions {
  /**
   * The GraphQL address of the server, http or https; in a browser it may be relative. Example:
   * `http://127.0.0.1:4000/graphql`.
   */
  readonly url: string | URL
  /**
   * The languages of names and texts, best first, as `Aetia-Language` has them; left out: that of the
   * source. Example: `['de-AT', 'de']`.
   */
  readonly languages?: readonly string[] | undefined
  /** Headers of every request. Example: `{ 'Aetia-Perspective': 'asOf=1' }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * The secret of a session or an API token, sent as `Authorization: Bearer <token>` unless
   * `headers` say otherwise. Keep it out of web pages.
   */
  readonly token?: string | undefined
  /**
   * How requests name their documents: `byText`, the default, `byHash` for automatic persisted
   * queries, or `byId` for a server with a manifest.
   */
  readonly documents?: NameDocument | undefined
  /** Replaces the global `fetch`, for tests, proxies or logs. */
  readonly fetch?: Fetch | undefined
  /**
   * The time limit of a whole call, with its retries and the pauses between them, in whole
   * milliseconds, 1 to 2147483647; 10000 when left out.
   */
  readonly timeoutMs?: number | undefined
  /**
   * The time limit of each attempt of a call, in whole milliseconds, 1 to 2147483647; that of the
   * whole call when left out.
   */
  readonly attemptTimeoutMs?: number | undefined
  /**
   * How often a query is sent again after a failure that may pass, 0 to 10; 2 when left out. Such
   * failures are a lost connection, an attempt that took too long, and the statuses 429, 502, 503
   * and 504. The pause doubles from 250 ms to 8 s, varies by chance, and is at least as long as
   * `Retry-After` says. A mutation is not sent again, except `publishChangeset` with an
   * `idempotencyKey`.
   */
  readonly retries?: number | undefined
}

/** Checked options, with every default filled in. */
export interface CheckedOptions {
  readonly url: string
  /** The URL without credentials, query and fragment, for messages: those end up in logs. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly documents: NameDocument
  readonly fetch: Fetch
  readonly limits: Limits
}

/** The limits of a call. */
export interface Limits {
  readonly timeoutMs: number
  /** Undefined when an attempt may take as long as the call. */
  readonly attemptTimeoutMs: number | undefined
  readonly retries: number
}

/** The time limit of a call where none is given, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 10_000
/** How often a query is sent again where nothing else is said. */
export const DEFAULT_RETRIES = 2

const MAX_RETRIES = 10

/** The longest time a timer can hold; a longer one would fire at once. */
const MAX_TIMEOUT_MS = 2_147_483_647

/** Looks the global up at each call, so that a later replacement is used. */
const globalFetch: Fetch = (url, init) => globalThis.fetch(url, init)

/** Fills in the defaults. Throws an AetiaUsageError for an option that cannot work. */
export function checkClientOptions(options: ClientOptions): CheckedOptions {
  const { href, origin, pathname } = checkUrl(options.url)
  return {
    url: href,
    address: origin + pathname,
    headers: mergeHeaders(authorization(options.token), languages(options.languages), options.headers),
    documents: options.documents ?? byText,
    fetch: options.fetch ?? globalFetch,
    limits: limitsOf(options, { timeoutMs: DEFAULT_TIMEOUT_MS, attemptTimeoutMs: undefined, retries: DEFAULT_RETRIES }),
  }
}

/** The limits that are given, and the others in place of those left out. */
export function limitsOf(given: Partial<{ [Name in keyof Limits]: Limits[Name] | undefined }>, others: Limits): Limits {
  const limits: { -readonly [Name in keyof Limits]: Limits[Name] } = { ...others }
  for (const name of ['timeoutMs', 'attemptTimeoutMs', 'retries'] as const) {
    const value = given[name]
    if (value === undefined) continue
    const [least, most] = name === 'retries' ? [0, MAX_RETRIES] : [1, MAX_TIMEOUT_MS]
    if (!(Number.isInteger(value) && value >= least && value <= most))
      throw unusable(name, `a whole number from ${least} to ${most}`, value)
    limits[name] = value
  }
  return limits
}

function authorization(token: string | undefined): Record<string, string> {
  if (token === undefined) return {}
  if (/^[\x21-\x7e]+$/.test(token)) return { authorization: `Bearer ${token}` }
  // The value stays out of the message: it may be a secret.
  throw unusable('token', 'one without blanks', 'something else')
}

/** The header that chooses the languages of requests; the server says where a tag is none. */
const languages = (tags: readonly string[] = []): Record<string, string> =>
  tags.length > 0 ? { 'aetia-language': tags.join() } : {}

/**
 * Headers with names in lower case; of equal names the last wins. Throws an AetiaUsageError for a
 * header that HTTP cannot carry.
 */
export function mergeHeaders(...parts: (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const merged = new Headers()
  for (const part of parts) {
    for (const [name, value] of Object.entries(part ?? {})) {
      try {
        merged.set(name, value)
      } catch {
        // The value stays out of the message: it may be a secret.
        throw unusable('headers', 'Latin-1 text without line breaks', `${JSON.stringify(name)} or its value`)
      }
    }
  }
  return Object.fromEntries(merged)
}

function checkUrl(given: string | URL): URL {
  const url = parse(given)
  if (url && /^https?:$/.test(url.protocol)) return url
  throw unusable('url', 'an http or https address', JSON.stringify(String(given)))
}

/** Null where it is no URL. `URL.parse` is missing in Node.js 20. */
function parse(given: string | URL): URL | null {
  try {
    return new URL(given, globalThis.location?.href)
  } catch {
    return null
  }
}
