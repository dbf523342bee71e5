/** The kind of failure, one word per class of this file. */
export type AetiaErrorKind = 'USAGE' | 'NETWORK' | 'TIMEOUT' | 'HTTP' | 'ANSWER' | 'GRAPHQL' | 'BOUND'

/** Every code that an Aetia server puts into `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'BAD_CURSOR'
  | 'STALE_CURSOR'
  | 'VERSION_AHEAD'
  | 'PREVIEW_LINK_INVALID'
  | 'PREVIEW_INCOMPLETE'
  | 'CHANGESET_PUBLISHED'
  | 'CHANGESET_DISCARDED'
  | 'LIMIT_EXCEEDED'
  | 'CYCLIC_GRAPH'
  | 'INTROSPECTION_DISABLED'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'BAD_REQUEST'
  | 'METHOD_NOT_ALLOWED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'READ_ONLY'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** One entry of the `errors` of an answer, as the GraphQL specification lays it out. */
export interface GraphQLAnswerError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

/**
 * The base of every rejection of this client, except for an abort: that rejects with the signal's
 * own reason.
 */
export abstract class AetiaError extends Error {
  abstract readonly kind: AetiaErrorKind
}

/**
 * An option, a document or an id that cannot work. The client sent nothing, or the request made no
 * sense.
 */
export class AetiaUsageError extends AetiaError {
  override readonly name = 'AetiaUsageError'
  readonly kind = 'USAGE' as const
}

/** That an option or argument cannot work. */
export const unusable = (name: string, expected: string, came: unknown, options?: ErrorOptions): AetiaUsageError =>
  new AetiaUsageError(`\`${name}\` expects ${expected}; ${came} came.`, options)

/**
 * No answer came: the server was not reached, or the connection broke before the end. `cause` is
 * the error of `fetch`.
 */
export class AetiaNetworkError extends AetiaError {
  override readonly name = 'AetiaNetworkError'
  readonly kind = 'NETWORK' as const
  declare readonly url: string

  constructor(url: string, cause: unknown) {
    super(`Expected an answer from ${url}; the connection failed: ${reasonOf(cause)}.`, { cause })
    Object.assign(this, { url })
  }
}

/**
 * No whole answer came within `timeoutMs`, of the call or of one attempt. The client aborted the
 * request; the server may still process it.
 */
export class AetiaTimeoutError extends AetiaError {
  override readonly name = 'AetiaTimeoutError'
  readonly kind = 'TIMEOUT' as const
  declare readonly url: string
  declare readonly timeoutMs: number

  constructor(url: string, timeoutMs: number) {
    super(`Expected an answer from ${url} within ${timeoutMs} ms; none came. Ask for less, or raise \`timeoutMs\`.`)
    Object.assign(this, { url, timeoutMs })
  }
}

/**
 * The answer has a status of failure and is not GraphQL: a proxy, a wrong address, a server that is
 * starting or full.
 */
export class AetiaHttpError extends AetiaError {
  override readonly name = 'AetiaHttpError'
  readonly kind = 'HTTP' as const
  declare readonly url: string
  declare readonly status: number
  /** The beginning of the body, at most `MAX_EXCERPT` characters. */
  declare readonly excerpt: string
  /** The wait in milliseconds that the server asks for by `Retry-After`; null when it does not. */
  declare readonly retryAfterMs: number | null

  constructor(url: string, status: number, body: string, retryAfterMs: number | null = null) {
    const excerpt = excerptOf(body)
    super(
      `Expected a GraphQL answer from ${url}; status ${status} came${excerpt === '' ? '' : `, with ${JSON.stringify(excerpt)}`}. ${adviceOn(status)}`,
    )
    Object.assign(this, { url, status, excerpt, retryAfterMs })
  }
}

/** The answer has a status of success, but not the form of a GraphQL answer. */
export class AetiaAnswerError extends AetiaError {
  override readonly name = 'AetiaAnswerError'
  readonly kind = 'ANSWER' as const
  declare readonly url: string

  constructor(url: string, expected: string, came: string) {
    super(`Expected ${expected} from ${url}; ${came} came. ${CHECK_ADDRESS}`)
    Object.assign(this, { url })
  }
}

/**
 * The server answered with errors. The message is the server's own: it states the expectation, the
 * finding and the remedy. `data` holds the part of the data that arrived; fields with errors are
 * null.
 */
export class AetiaGraphQLError extends AetiaError {
  override readonly name = 'AetiaGraphQLError'
  readonly kind = 'GRAPHQL' as const
  /** The code of the first error; null when it has none. Example: `NOT_FOUND`. */
  declare readonly code: ErrorCode | (string & Record<never, never>) | null
  /** The field of the first error; empty when it has none. Example: `['causalPaths']`. */
  declare readonly path: readonly (string | number)[]
  /** What the first error suggests instead, best first, at most three; often empty. */
  declare readonly didYouMean: readonly string[]
  /** With CHANGESET_PUBLISHED, the version that the changeset became; otherwise null. */
  declare readonly version: number | null
  /** Every error, at least one, in the order of the answer. */
  declare readonly errors: readonly GraphQLAnswerError[]
  /** The data that came with the errors, in the shape of the selection; null when none came. */
  declare readonly data: unknown
  declare readonly status: number
  /** The wait in milliseconds that the server asks for by `Retry-After`; null when it does not. */
  declare readonly retryAfterMs: number | null

  constructor(
    errors: readonly GraphQLAnswerError[],
    data: unknown,
    status: number,
    retryAfterMs: number | null = null,
  ) {
    const [first, ...more] = errors
    super(first && `${first.message}${more.length === 0 ? '' : ` (${more.length} more in \`errors\`)`}`)
    const { code, didYouMean, version } = first?.extensions ?? {}
    Object.assign(this, {
      code: typeof code === 'string' ? code : null,
      path: listOf(first?.path),
      didYouMean: listOf(didYouMean).filter((each) => typeof each === 'string'),
      version: typeof version === 'number' ? version : null,
      errors,
      data,
      status,
      retryAfterMs,
    })
  }
}

/** An error of the server with one of some codes. */
export interface ErrorOfCode<Code extends ErrorCode> extends AetiaGraphQLError {
  readonly code: Code
}

/**
 * Whether the server answered with an error of one of these codes:
 * `if (isCode(error, 'STALE_CURSOR')) return startAgain()`. Of several errors, the first one counts.
 */
export const isCode = <Code extends ErrorCode>(
  error: unknown,
  ...codes: readonly [Code, ...Code[]]
): error is ErrorOfCode<Code> => error instanceof AetiaGraphQLError && codes.some((code) => code === error.code)

/**
 * A list had more pages than `maxPages`. The pages read before are whole, but not the whole list.
 */
export class AetiaBoundError extends AetiaError {
  override readonly name = 'AetiaBoundError'
  readonly kind = 'BOUND' as const
  declare readonly maxPages: number

  constructor(maxPages: number) {
    super(
      `Expected at most ${maxPages} pages; more follow. Raise \`maxPages\` or \`first\` (at most 100), or narrow the question.`,
    )
    Object.assign(this, { maxPages })
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The length of the excerpt of an unexpected body, in UTF-16 code units. */
const MAX_EXCERPT = 200

const excerptOf = (body: string): string => {
  const line = body.trim().replaceAll(/\s+/g, ' ')
  return line.length > MAX_EXCERPT ? `${line.slice(0, MAX_EXCERPT - 1)}…` : line
}

const CHECK_ADDRESS = 'Check the address of the server: it ends in /graphql.'

/** `fetch` in Node says only "fetch failed"; the reason is one cause further down. */
const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message} (${cause.cause.message})` : cause.message
}

const adviceOn = (status: number): string => {
  if (status === 401 || status === 403) return 'Check `token` and `headers`.'
  return status === 429 || status >= 500 ? 'Wait a little and ask again.' : CHECK_ADDRESS
}
