import { createHash } from 'node:crypto'
import type { Actor } from '../../accounts/actor.ts'
import { isSignIn } from '../../api/access/is-sign-in.ts'
import { hashIn, type TrustedDocuments } from '../../api/trusted-documents.ts'
import type { Config } from '../../config/config.ts'
import {
  documentNotTrusted,
  noSuchDocument,
  PublicError,
  persistedQueryNotFound,
  persistedQueryNotSupported,
} from '../../errors/public-errors.ts'
import { registeredDocuments } from './registered-documents.ts'

/** An operation as a client asks for it. Its members may be of any type. */
export interface AskedOperation {
  readonly query?: unknown
  /** The id of a document, in place of its text or beside it. */
  readonly documentId?: unknown
  /** Its member `persistedQuery` names a document by hash, as Apollo's clients do. */
  readonly extensions?: unknown
}

/** An operation whose document was found. */
export interface FoundDocument<Operation> {
  /** The operation with the text of its document in `query`, without an id. */
  readonly operation: Operation
  /**
   * Registers the document under its hash, where the client sent both. For documents that were
   * accepted only: then nobody fills the memory with what no server would answer.
   */
  readonly register: (() => void) | null
}

/** The documents that clients may name in place of sending them. */
export interface Documents {
  /**
   * The operation with the text of its document. Fails with PERSISTED_QUERY_NOT_FOUND when no
   * document has that id, and with BAD_REQUEST when id and text do not belong together. Fails with
   * DOCUMENT_NOT_TRUSTED when the caller is kept to trusted documents, and this is none, nor a
   * sign-in.
   */
  find<Operation extends AskedOperation>(asked: Operation, actor: Actor): FoundDocument<Operation>
}

export interface DocumentsOptions {
  /** The most memory for the texts of registered documents, in bytes. */
  readonly maxBytes: number
  readonly trusted: TrustedDocuments
  /** The callers who are kept to trusted documents. */
  readonly trustedOnly: Config['trustedDocumentsOnly']
}

export function createDocuments({ maxBytes, trusted, trustedOnly }: DocumentsOptions): Documents {
  const registered = registeredDocuments(maxBytes)
  return {
    find(asked, actor) {
      const id = idIn(asked)
      const { query } = asked
      const hasText = query !== undefined && query !== null && query !== ''
      if (id === null && !hasText) return { operation: asked, register: null }
      const found = hasText ? query : id && (trusted.textOf(id.hash) ?? registered.textOf(id.hash))
      const isTrusted = typeof found === 'string' && (trusted.includes(found) || isSignIn(found))
      if (!isTrusted && isIn(trustedOnly, actor)) throw documentNotTrusted(inWords(actor))
      if (id === null) return { operation: asked, register: null }
      if (found === undefined) {
        if (id.given !== null) throw noSuchDocument(id.given)
        throw registered.isOn ? persistedQueryNotFound() : persistedQueryNotSupported()
      }
      if (typeof found !== 'string') throw badRequest('"query" must be a string; leave it out to ask by id.')
      if (hasText && trusted.textOf(id.hash) !== found && sha256(found) !== id.hash)
        throw badRequest(
          'The hash is not that of the text. Send the SHA-256 of the text in "query", in lower-case hexadecimal.',
        )
      return {
        operation: { ...withoutId(asked), query: found },
        register: hasText ? () => registered.register(id.hash, found) : null,
      }
    },
  }
}

/** Trusts nothing: a server without a manifest. */
export const NONE_TRUSTED: TrustedDocuments = { textOf: () => undefined, includes: () => false }

const isIn = (callers: Config['trustedDocumentsOnly'], actor: Actor): boolean =>
  callers.some((caller) => caller === (actor.kind === 'ANONYMOUS' ? 'anonymous' : actor.user.role.toLowerCase()))

const inWords = (actor: Actor): string =>
  actor.kind === 'ANONYMOUS' ? 'Callers who are not signed in' : `Users with the role ${actor.user.role}`

/** The name of a document in a request. */
interface DocumentId {
  /** Without the name of its algorithm. */
  readonly hash: string
  /** `documentId` as it came; null where the request has a `persistedQuery`. */
  readonly given: string | null
}

/** See "Persisted Documents" in https://graphql.github.io/graphql-over-http/draft/. */
function idIn({ documentId, extensions }: AskedOperation): DocumentId | null {
  if (documentId !== undefined && documentId !== null) {
    if (typeof documentId !== 'string') throw badRequest('"documentId" must be a string, such as "sha256:...".')
    return { hash: hashIn(documentId), given: documentId }
  }
  const persisted = persistedQueryIn(extensions)
  if (persisted === undefined) return null
  const { version, sha256Hash } = (persisted ?? {}) as { readonly version?: unknown; readonly sha256Hash?: unknown }
  if (version !== 1 || typeof sha256Hash !== 'string')
    throw badRequest(
      '"extensions.persistedQuery" must be {"version": 1, "sha256Hash": "..."}, with the hash of a text.',
    )
  return { hash: hashIn(sha256Hash), given: null }
}

const persistedQueryIn = (extensions: unknown): unknown =>
  typeof extensions === 'object' && extensions !== null && Object.hasOwn(extensions, 'persistedQuery')
    ? (extensions as { readonly persistedQuery: unknown }).persistedQuery
    : undefined

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function withoutId<Operation extends AskedOperation>(asked: Operation): Operation {
  const { documentId: _id, extensions, ...rest } = asked
  if (typeof extensions !== 'object' || extensions === null) return rest as Operation
  const { persistedQuery: _hash, ...others } = extensions as { readonly persistedQuery?: unknown }
  return { ...rest, extensions: others } as Operation
}

const badRequest = (message: string) => new PublicError('BAD_REQUEST', message)
