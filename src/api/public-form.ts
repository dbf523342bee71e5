import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ERROR_CODES, type ErrorCode, INTERNAL_MESSAGE, PublicError } from '../errors/public-errors.ts'

const isPublic = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode)

/** Whether an error is a bug of ours rather than something for the caller. Only these need logging. */
export const isInternal = (error: unknown): boolean => publicCode(error) === 'INTERNAL_SERVER_ERROR'

/**
 * What a caller is shown of an error: a message, a place, and one code of the closed list. Whatever was not meant for the
 * caller is masked, with nothing of its own message.
 */
export function publicForm(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = publicCode(error)
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
  if (code === 'INTERNAL_SERVER_ERROR') return { message: INTERNAL_MESSAGE, ...place, extensions: { code } }
  const message =
    code === 'INTROSPECTION_DISABLED' ? 'Introspection is switched off on this server.' : formatted.message
  return { message, ...place, extensions: { code } }
}

function publicCode(error: unknown): ErrorCode {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (cause instanceof PublicError) return cause.extensions.code
  // A resolver threw something that was not meant for the caller.
  if (cause !== undefined && cause !== error && !(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  const { code, limit, validationErrorCode } = error.extensions
  if (limit !== undefined) return 'LIMIT_EXCEEDED'
  if (isPublic(validationErrorCode)) return validationErrorCode
  return isPublic(code) ? code : 'INTERNAL_SERVER_ERROR'
}
