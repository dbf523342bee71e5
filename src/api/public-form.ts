import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import {
  ERROR_CODES,
  type ErrorCode,
  INTERNAL_MESSAGE,
  PublicError,
  UNAVAILABLE_MESSAGE,
} from '../errors/public-errors.ts'
import { StoreUnavailable } from '../errors/store-errors.ts'

const isPublic = (code: unknown): code is ErrorCode => ERROR_CODES.includes(code as ErrorCode)

/**
 * Whether an error is a bug of ours rather than something for the caller. Only these need logging.
 */
export const isInternal = (error: unknown): boolean => publicCode(error) === 'INTERNAL_SERVER_ERROR'

interface Reworded {
  readonly says: RegExp
  readonly code: ErrorCode
  /** Replaces the messages of graphql-js. */
  readonly message: string | null
}

/**
 * Errors of graphql-js that are limits or the caller's mistakes. Only their words distinguish them.
 */
const REWORDED: readonly Reworded[] = [
  {
    says: /^Syntax Error: Document contains more tha[nt] (\d+) tokens/,
    code: 'LIMIT_EXCEEDED',
    message: 'The query has more than $1 tokens. Move values into variables, or ask in several queries.',
  },
  {
    says: /^Validation aborted\.$/,
    code: 'LIMIT_EXCEEDED',
    message: 'The query repeats the same fields or fragments too often to be checked. Ask for each once.',
  },
  { says: /^Too many errors processing variables/, code: 'BAD_USER_INPUT', message: null },
]

const rewordedOf = ({ message }: { readonly message: string }) => REWORDED.find(({ says }) => says.test(message))

/**
 * The public form of an error: a message, a place, and one code of the closed list. An internal
 * error is masked, without its own message. `hideSchema` leaves out suggestions that name parts of
 * the schema.
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
  const cause = causeOf(error)
  const extensions = cause instanceof PublicError ? cause.extensions : { code }
  return { message: publicMessage(code, formatted.message, error, hideSchema), ...place, extensions: { ...extensions } }
}

function publicMessage(code: ErrorCode, message: string, error: unknown, hideSchema: boolean): string {
  if (code === 'INTERNAL_SERVER_ERROR') return INTERNAL_MESSAGE
  if (code === 'UNAVAILABLE') return UNAVAILABLE_MESSAGE
  if (code === 'INTROSPECTION_DISABLED') return 'Introspection is switched off on this server.'
  const ours = causeOf(error) instanceof PublicError
  const reworded = ours ? undefined : rewordedOf({ message })
  if (reworded?.message) return reworded.message.replace('$1', reworded.says.exec(message)?.[1] ?? '')
  // Our own suggestions name parts of the graph, which is public.
  return hideSchema && !ours ? message.replace(/ ?Did you mean .+\?$/s, '') : message
}

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : error)

function publicCode(error: unknown): ErrorCode {
  const cause = causeOf(error)
  if (cause instanceof PublicError) return cause.extensions.code
  if (cause instanceof StoreUnavailable) return 'UNAVAILABLE'
  // A resolver threw an internal error.
  if (cause !== undefined && cause !== error && !(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR'
  const { code, limit, validationErrorCode } = error.extensions
  if (limit !== undefined) return 'LIMIT_EXCEEDED'
  const reworded = rewordedOf(error)
  if (reworded) return reworded.code
  if (isPublic(validationErrorCode)) return validationErrorCode
  return isPublic(code) ? code : 'INTERNAL_SERVER_ERROR'
}
