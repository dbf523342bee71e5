import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ERROR_CODES, type ErrorCode, INTERNAL_MESSAGE, PublicError } from '../errors/public-errors.ts'

const isPublic = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode)

/** Whether an error is a bug of ours rather than something for the caller. Only these need logging. */
export const isInternal = (error: unknown): boolean => publicCode(error) === 'INTERNAL_SERVER_ERROR'

/** What graphql-js says of a document with too many tokens, which it finds while it parses. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/
/** What graphql-js says after as many wrong variables as it lists. It is the only such error without a place or a code. */
const TOO_MANY_WRONG_VARIABLES = /^Too many errors processing variables/

/**
 * What a caller is shown of an error: a message, a place, and one code of the closed list. Whatever was not meant for the
 * caller is masked, with nothing of its own message. `hideSchema` leaves out suggestions that name parts of the schema.
 */
export function publicForm(
  formatted: GraphQLFormattedError,
  error: unknown,
  { hideSchema }: { readonly hideSchema: boolean },
): GraphQLFormattedError {
  const code = publicCode(error)
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
  return { message: publicMessage(code, formatted.message, error, hideSchema), ...place, extensions: { code } }
}

function publicMessage(code: ErrorCode, message: string, error: unknown, hideSchema: boolean): string {
  if (code === 'INTERNAL_SERVER_ERROR') return INTERNAL_MESSAGE
  if (code === 'INTROSPECTION_DISABLED') return 'Introspection is switched off on this server.'
  const tokens = TOO_MANY_TOKENS.exec(message)
  if (tokens)
    return `The query has more than ${tokens[1]} tokens. Move values into variables, or ask in several queries.`
  // Suggestions of our own name what is in the graph, which is public.
  return hideSchema && !(causeOf(error) instanceof PublicError) ? message.replace(/ ?Did you mean .+\?$/s, '') : message
}

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : error)

function publicCode(error: unknown): ErrorCode {
  const cause = causeOf(error)
  if (cause instanceof PublicError) return cause.extensions.code
  // A resolver threw something that was not meant for the caller.
  if (cause !== undefined && cause !== error && !(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  const { code, limit, validationErrorCode } = error.extensions
  if (limit !== undefined || TOO_MANY_TOKENS.test(error.message)) return 'LIMIT_EXCEEDED'
  if (TOO_MANY_WRONG_VARIABLES.test(error.message)) return 'BAD_USER_INPUT'
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'BAD_REQUEST'
  if (isPublic(validationErrorCode)) return validationErrorCode
  return isPublic(code) ? code : 'INTERNAL_SERVER_ERROR'
}
