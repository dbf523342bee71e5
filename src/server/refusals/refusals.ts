import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import {
  type ErrorCode,
  INTERNAL_MESSAGE,
  PublicError,
  type PublicExtensions,
  UNAVAILABLE_MESSAGE,
} from '../../errors/public-errors.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { graphRead } from '../graph-read.ts'
import { REFUSAL_HEADERS } from '../security-headers.ts'

const STATUSES: { readonly [Code in ErrorCode]?: number } = {
  // Steps of the protocol of persisted queries: some clients read any other status as a failure.
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 200,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DOCUMENT_NOT_TRUSTED: 403,
  PREVIEW_LINK_INVALID: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PREVIEW_INCOMPLETE: 409,
  CHANGESET_PUBLISHED: 410,
  CHANGESET_DISCARDED: 410,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}

/**
 * The error handler: every refusal is JSON in the form of a GraphQL answer, and says what to do
 * about it.
 */
export const answerError =
  (maxBodyBytes: number, snapshot: () => Snapshot) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { message, ...extensions } =
      error instanceof PublicError
        ? ofPublicError(error)
        : error instanceof StoreUnavailable
          ? ({ code: 'UNAVAILABLE', message: UNAVAILABLE_MESSAGE } as Refusal)
          : ofFastify(error, request, maxBodyBytes)
    const { code } = extensions
    if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'internal error')
    const body = {
      errors: [{ message, extensions }],
      extensions: { graph: graphRead(snapshot()) },
    }
    if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer')
    return reply
      .code(STATUSES[code] ?? 400)
      .headers(REFUSAL_HEADERS)
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(body))
  }

/** `length` is what the header says, where there is one. */
export const bodyTooLarge = (maxBytes: number, length: string | undefined): PublicError =>
  new PublicError(
    'PAYLOAD_TOO_LARGE',
    `A body may have at most ${maxBytes} bytes; ${length ?? 'more'} came. Ask for less, or in several requests.`,
  )

interface Refusal extends PublicExtensions {
  readonly message: string
}

const ofPublicError = ({ message, extensions }: PublicError): Refusal => ({ message, ...extensions })

/**
 * What Fastify refuses before a route sees it. Its own messages say neither what came nor what to
 * do.
 */
function ofFastify(error: unknown, { headers }: FastifyRequest, maxBodyBytes: number): Refusal {
  const { code, statusCode = 500, message } = error as Partial<FastifyError>
  const length = headers['content-length']
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return ofPublicError(bodyTooLarge(maxBodyBytes, length))
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: `A query comes as "Content-Type: application/json"; ${came(headers['content-type'])} came. Send {"query": "..."} under that header.`,
      }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { code: 'BAD_REQUEST', message: 'The body is empty; send {"query": "..."}.' }
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return {
        code: 'BAD_REQUEST',
        message:
          'The body is not JSON, or has a key "__proto__" or "constructor.prototype", which no query needs; send {"query": "..."}.',
      }
    case 'FST_ERR_BAD_URL':
      return { code: 'BAD_REQUEST', message: 'The address is not well-formed; write % as %25.' }
  }
  return statusCode >= 500
    ? { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL_MESSAGE }
    : { code: 'BAD_REQUEST', message: message ?? 'The request was refused.' }
}

const came = (type: string | undefined): string => (type === undefined ? 'none' : `"${type.slice(0, 100)}"`)
