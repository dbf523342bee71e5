import { refuseDeepJson } from '../../api/limits/json-depth.ts'

/** The operation that the body of a POST asks for. */
export interface AskedOperationText {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const MEMBERS = ['query', 'operationName', 'variables']

/** Parsers of JSON for requests refuse these keys, which may also be written with escapes. */
const UNUSUAL = /__proto__|constructor|\\u/

/**
 * The operation in a body of JSON, where the body is of the plainest form; null for any other, right
 * or wrong: lists of operations, extensions, ids of documents, unusual keys.
 */
export function askedOperation(body: Buffer, maxJsonDepth: number): AskedOperationText | null {
  const text = body.toString('utf8')
  if (UNUSUAL.test(text)) return null
  let parsed: unknown
  try {
    refuseDeepJson(text, maxJsonDepth, 'The body')
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  return plainOperation(parsed)
}

/** The operation in a parsed body; null where it has any other member, or one of another type. */
export function plainOperation(body: unknown): AskedOperationText | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  if (!Object.keys(body).every((name) => MEMBERS.includes(name))) return null
  const { query, operationName = null, variables = null } = body as Readonly<Record<string, unknown>>
  if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string')) return null
  if (typeof variables !== 'object' || Array.isArray(variables)) return null
  return { query, operationName, variables: (variables ?? {}) as Readonly<Record<string, unknown>> }
}
