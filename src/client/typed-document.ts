import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * A GraphQL document as text that carries the types of its result and its variables: what codegen writes with
 * `documentMode: 'string'`, a plain string, or anything whose `toString()` gives the document. A parsed document
 * (`TypedDocumentNode`) is not one: it could be sent only by printing it, which needs the `graphql` package.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string
  readonly kind?: never
}
