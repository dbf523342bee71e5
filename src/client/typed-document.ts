import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * A GraphQL document as text that carries the types of its result and its variables: the output of
 * codegen with `documentMode: 'string'`, a plain string, or any object whose `toString()` gives the
 * document. A parsed document (`TypedDocumentNode`) is not accepted: sending it means printing it,
 * which needs the `graphql` package.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string
  readonly kind?: never
}
