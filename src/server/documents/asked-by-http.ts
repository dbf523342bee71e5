import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../accounts/actor.ts'
import { PublicError } from '../../errors/public-errors.ts'
import { pathOf } from '../path-of.ts'
import type { AskedOperation, Documents } from './documents.ts'

/** The part of a request that says which operation is asked for. */
export interface OperationInRequest {
  readonly body: unknown
  readonly url: string
}

export interface FoundInRequest {
  /** The request with the text of its document. */
  readonly request: OperationInRequest
  readonly register: (() => void) | null
}

/** Parameters of an address that say which document is asked for. */
const NAMING = ['documentId', 'extensions', 'query']

/** Finds the document of a request, in its body or in its address. Fails as `Documents.find` does. */
export function findDocument(
  { method, body, url }: FastifyRequest,
  actor: Actor,
  documents: Documents,
): FoundInRequest {
  if (method === 'POST') {
    const { operation, register } = documents.find(body as AskedOperation, actor)
    return { request: { body: operation, url }, register }
  }
  const parameters = new URLSearchParams(url.slice(pathOf(url).length))
  if (!NAMING.some((name) => parameters.has(name))) return { request: { body, url }, register: null }
  const asked = {
    ...(parameters.has('query') && { query: only(parameters, 'query') }),
    ...(parameters.has('documentId') && { documentId: only(parameters, 'documentId') }),
    extensions: jsonIn(only(parameters, 'extensions')),
  }
  const { operation, register } = documents.find<AskedOperation>(asked, actor)
  if (operation === asked) return { request: { body, url }, register }
  parameters.set('query', String(operation.query))
  for (const name of ['documentId', 'extensions']) parameters.delete(name)
  return { request: { body, url: `${pathOf(url)}?${parameters}` }, register }
}

function only(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = parameters.getAll(name)
  if (others.length === 0) return value
  throw new PublicError('BAD_REQUEST', `The address has "${name}" ${others.length + 1} times; send it once.`)
}

/** Undefined for a text that is not JSON, which is refused later. */
function jsonIn(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
