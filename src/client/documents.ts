import { AetiaGraphQLError, unusable } from './errors.ts'
import type { TypedDocument } from './typed-document.ts'

/** The part of a request that says which document it is: its text, an id, or both. */
export interface NamedDocument {
  readonly query?: string
  readonly documentId?: string
  readonly extensions?: { readonly persistedQuery: { readonly version: 1; readonly sha256Hash: string } }
}

/**
 * The ways to name a document to a server, at least one. The client goes on to the next where the
 * server does not know the document.
 */
export type NameDocument = (
  document: TypedDocument<unknown, never>,
) => Promise<readonly [NamedDocument, ...NamedDocument[]]>

/** Sends the text of each document: the default. */
export const byText: NameDocument = async (document) => [{ query: textOf(document) }]

/**
 * Sends the hash of each document, and its text only where the server does not know it: automatic
 * persisted queries. A server without them costs a second request each time. Sends texts where the
 * platform has no SHA-256, as in pages without TLS.
 */
export const byHash: NameDocument = async (document) => {
  const query = textOf(document)
  const sha256Hash = await sha256(query)
  if (sha256Hash === null) return [{ query }]
  const extensions = { persistedQuery: { version: 1, sha256Hash } } as const
  return [{ extensions }, { query, extensions }]
}

/**
 * Sends the id of each document, for a server that has a manifest of them: `__meta__.hash`, where
 * codegen wrote one, else the hash of the text. Sends the text where the server does not know the
 * id, and the document has one.
 */
export const byId: NameDocument = async (document) => {
  const known = document.__meta__?.['hash']
  const query = String(document)
  if (typeof known === 'string' && query === '') return [{ documentId: known }]
  const text = { query: textOf(document) }
  if (typeof known === 'string') return [{ documentId: known }, text]
  const hash = await sha256(query)
  return hash === null ? [text] : [{ documentId: `sha256:${hash}` }, text]
}

/** Whether the server was asked for a document by a name that it does not know. */
export const isUnknownDocument = (error: unknown): boolean =>
  error instanceof AetiaGraphQLError && /^PERSISTED_QUERY_NOT_/.test(error.code ?? '')

function textOf(document: TypedDocument<unknown, never>): string {
  const query = String(document)
  if (query.trim() !== '' && !query.startsWith('[object ')) return query
  throw unusable('document', "text, as codegen writes with documentMode: 'string'", 'a parsed or empty one')
}

/** In hexadecimal; null where the platform has none. */
async function sha256(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {}
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
