import { type AnswerExtensions, readExtensions } from './answer-extensions.ts'
import { AetiaAnswerError, AetiaGraphQLError, AetiaHttpError, type GraphQLAnswerError } from './errors.ts'

/** An HTTP response, read to its end. */
export interface HttpAnswer {
  readonly url: string
  readonly status: number
  readonly contentType: string | null
  /** The header `Retry-After`. */
  readonly retryAfter: string | null
  readonly body: string
}

/** An answer without errors. */
export interface ReadAnswer {
  readonly data: object
  readonly extensions: AnswerExtensions
}

/**
 * The `data` and `extensions` of a GraphQL answer. Throws an AetiaGraphQLError for an answer with
 * errors, whatever else it holds. Throws an AetiaHttpError for anything that is not a GraphQL
 * answer or, under a status of success, an AetiaAnswerError.
 */
export function readAnswer(answer: HttpAnswer): ReadAnswer {
  const { url, status, contentType, body } = answer
  const succeeded = status >= 200 && status < 300
  const retryAfterMs = millisecondsOf(answer.retryAfter)
  const failed = () => new AetiaHttpError(url, status, body, retryAfterMs)
  const refuse = (expected: string, came: string) => (succeeded ? new AetiaAnswerError(url, expected, came) : failed())

  if (!isJson(contentType))
    throw refuse('JSON', contentType === null ? 'no content type' : `content type ${contentType}`)
  const parsed = parse(body)
  if (parsed === undefined) throw refuse('JSON', 'a body that is not JSON, or not whole')
  if (!isObject(parsed)) throw refuse('an object', describe(parsed))
  const { data, errors } = parsed
  if (errors !== undefined && !Array.isArray(errors)) throw refuse('a list of `errors`', describe(errors))
  if (errors !== undefined && errors.length > 0)
    throw new AetiaGraphQLError(errors.map(readError), isObject(data) ? data : null, status, retryAfterMs)
  if (!succeeded) throw failed()
  if (!isObject(data)) throw refuse('`data` that is an object', describe(data))
  return { data, extensions: readExtensions(parsed['extensions']) }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). Null for anything else. */
function millisecondsOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return null
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const moment = Date.parse(retryAfter)
  return Number.isNaN(moment) ? null : Math.max(0, moment - Date.now())
}

const isJson = (contentType: string | null): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType?.trim() ?? '')

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const describe = (value: unknown): string =>
  value === null || value === undefined ? `${value}` : Array.isArray(value) ? 'a list' : `a ${typeof value}`

/** Undefined when the text is not JSON; no JSON text parses to undefined. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Keeps an entry unchanged if it has a message; the answer may come from any server. */
const readError = (entry: unknown): GraphQLAnswerError =>
  isObject(entry) && typeof entry['message'] === 'string'
    ? (entry as unknown as GraphQLAnswerError)
    : { message: `The server answered with an error without a message: ${JSON.stringify(entry)}` }
