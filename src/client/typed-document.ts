/**
 * A GraphQL document as text that carries the types of its result and its variables: the output of
 * codegen with `documentMode: 'string'`, a plain string, or any object whose `toString()` gives the
 * document. A parsed document (`TypedDocumentNode`) is not accepted: sending it means printing it,
 * which needs the `graphql` package.
 */
export interface TypedDocument<Result, Variables> {
  /** Never there: it carries the types, as `DocumentTypeDecoration` of codegen does. */
  readonly __apiType?: (variables: Variables) => Result
  toString(): string
  /** What codegen tells of the document: its `hash`, where it writes a manifest. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined
  readonly kind?: never
}

/** The document with the text of an operation and of its fragments. */
export const documentOf = <Result, Variables>(...parts: readonly string[]): TypedDocument<Result, Variables> =>
  parts.join('\n')
