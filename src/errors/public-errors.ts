import { inWords } from './did-you-mean.ts'

/** Every code that an answer may carry in `extensions.code`. Nothing else ever reaches a client. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'BAD_CURSOR',
  'STALE_CURSOR',
  'VERSION_AHEAD',
  'PREVIEW_LINK_INVALID',
  'PREVIEW_INCOMPLETE',
  'CHANGESET_PUBLISHED',
  'CHANGESET_DISCARDED',
  'LIMIT_EXCEEDED',
  'CYCLIC_GRAPH',
  'INTROSPECTION_DISABLED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DOCUMENT_NOT_TRUSTED',
  'BAD_REQUEST',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'PAYLOAD_TOO_LARGE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'READ_ONLY',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What clients read of an error besides its message. */
export interface PublicExtensions {
  readonly code: ErrorCode
  /** With CHANGESET_PUBLISHED, the version that the changeset became. */
  readonly version?: number
  /** What the caller may have meant, best first, at most three; left out where nothing is near. */
  readonly didYouMean?: readonly string[]
}

/**
 * An error that is meant for the caller: its message says what was expected, what came, and what to
 * do.
 */
export class PublicError extends Error {
  override readonly name = 'PublicError'
  /** Where graphql-js looks for what to put into `extensions`. */
  readonly extensions: PublicExtensions

  constructor(code: ErrorCode, message: string, more: Omit<PublicExtensions, 'code'> = {}) {
    super(message)
    this.extensions = { code, ...more }
  }
}

/** The suggestions are also the end of the message. */
export const badUserInput = (message: string, suggestions: readonly string[] = []): PublicError =>
  new PublicError('BAD_USER_INPUT', `${message}${inWords(suggestions)}`, suggested(suggestions))

/** `advice`: the end of the message in words, or suggestions. */
export const notFound = (what: string, name: string, advice: string | readonly string[]): PublicError => {
  const suggestions = typeof advice === 'string' ? [] : advice
  const end = typeof advice === 'string' ? advice : inWords(advice)
  return new PublicError('NOT_FOUND', `No ${what} "${name}".${end}`, suggested(suggestions))
}

const suggested = (suggestions: readonly string[]): Pick<PublicExtensions, 'didYouMean'> =>
  suggestions.length > 0 ? { didYouMean: suggestions } : {}

export const badCursor = (why: string): PublicError =>
  new PublicError(
    'BAD_CURSOR',
    `"after" is not a cursor of this list: ${why}. Pass an endCursor of the same list, asked with the same arguments, or leave it out.`,
  )

export const staleCursor = (itsVersion: number, version: number): PublicError =>
  new PublicError(
    'STALE_CURSOR',
    `"after" belongs to graph version ${itsVersion}, but this request reads version ${version}. Start again from the first page.`,
  )

/** No version of this store is the one that the cursor was made of. */
export const foreignCursor = (itsVersion: number): PublicError =>
  new PublicError(
    'STALE_CURSOR',
    `"after" belongs to a graph that is not published here: version ${itsVersion} is another one, or there is none. A changeset's lists are read on under its Aetia-Perspective, as long as nothing is staged or published. Start again from the first page.`,
  )

export const cursorsOfSeveralVersions = (versions: readonly number[]): PublicError =>
  new PublicError(
    'STALE_CURSOR',
    `One request reads one version; its cursors belong to ${versions.slice(0, 5).join(', ')}. Read these lists in requests of their own, or start them again from the first page.`,
  )

/**
 * A follower names a version that the log does not have: it is older than the follower, as after a
 * restore.
 */
export const versionAhead = (since: number, newest: number): PublicError =>
  new PublicError(
    'VERSION_AHEAD',
    `since ${since} is ahead of the newest version ${newest}: the store was restored from an older backup, or is another one. ${startAnew(newest)}`,
  )

/** The log that is followed is no longer the one that the last version came from. */
export const logReplaced = (last: number, newest: number): PublicError =>
  new PublicError(
    'VERSION_AHEAD',
    `The store was restored from a backup after version ${last}, and its newest version is ${newest}. ${startAnew(newest)}`,
  )

const startAnew = (newest: number) => `Start anew: read everything again, and follow since ${newest}.`

/** The message never says which of the three it is, nor names the secret. */
export const previewLinkInvalid = (): PublicError =>
  new PublicError(
    'PREVIEW_LINK_INVALID',
    'The preview link has expired, was revoked, or never was. Ask its sender for another, or leave it out to read what is published.',
  )

/** For the holder of a link, who may not read the violations. */
export const previewIncomplete = (): PublicError =>
  new PublicError(
    'PREVIEW_INCOMPLETE',
    'The draft cannot be read as a graph now, because its content breaks rules. Its editors see which; try the link again later.',
  )

export const changesetPublished = (version: number): PublicError =>
  new PublicError(
    'CHANGESET_PUBLISHED',
    `The changeset is published as version ${version}. Read that with "Aetia-Perspective: asOf=${version}".`,
    { version },
  )

export const changesetDiscarded = (): PublicError =>
  new PublicError(
    'CHANGESET_DISCARDED',
    'The changeset was discarded, so there is nothing to preview. Leave the perspective out to read what is published.',
  )

/** There is no good credential; `WWW-Authenticate: Bearer` goes with it. */
export const unauthenticated = (message: string): PublicError => new PublicError('UNAUTHENTICATED', message)

export const forbidden = (message: string): PublicError => new PublicError('FORBIDDEN', message)

/** Clients know this message, and send the text of the document next. */
export const persistedQueryNotFound = (): PublicError =>
  new PublicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')

/** Clients know this message, and send no hashes from then on. */
export const persistedQueryNotSupported = (): PublicError =>
  new PublicError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')

export const noSuchDocument = (id: string): PublicError =>
  new PublicError(
    'PERSISTED_QUERY_NOT_FOUND',
    `No document "${id.slice(0, 100)}" is kept here. Send its text in "query", or add it to the manifest (AETIA_TRUSTED_DOCUMENTS).`,
  )

/** `callers` are those that the rule is for, in words. */
export const documentNotTrusted = (callers: string): PublicError =>
  new PublicError(
    'DOCUMENT_NOT_TRUSTED',
    `${callers} are answered here only by trusted documents, and this is none. Send the "documentId" of one from the manifest of this server (AETIA_TRUSTED_DOCUMENTS).`,
  )

/** This process only reads (AETIA_ROLE=reader). */
export const readOnly = (message: string): PublicError => new PublicError('READ_ONLY', message)

/** The most concepts of a cycle that a message names. */
const MAX_NAMED = 20

/** A question about an acyclic graph meets a cycle through these concepts. */
export function cyclicGraph(question: string, cycle: readonly string[]): PublicError {
  const named = [...cycle.slice(0, MAX_NAMED), ...(cycle.length > MAX_NAMED ? ['...'] : []), ...cycle.slice(0, 1)]
  return new PublicError(
    'CYCLIC_GRAPH',
    `"${question}" needs a graph without cycles between its concepts, and there is one: ${named.join(' -> ')}. A filter that leaves out one of its claims opens it.`,
  )
}

export const limitExceeded = (message: string): PublicError => new PublicError('LIMIT_EXCEEDED', message)

/** Ends the work for a client that has closed its connection. The client never sees it. */
export const clientLeft = (): PublicError =>
  new PublicError('BAD_REQUEST', 'The connection was closed before the answer.')

export const unsupportedMediaType = (message: string): PublicError => new PublicError('UNSUPPORTED_MEDIA_TYPE', message)

/**
 * The message to a caller when the content store does not answer. Content in memory can still be
 * read.
 */
export const UNAVAILABLE_MESSAGE =
  'The content store does not answer now, and this cannot be told without it. The newest version can still be read; ask again later.'

/** The message to a caller for an internal error. The log has the details. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side. The log has the details under this request id.'
