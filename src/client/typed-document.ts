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

/** The text of an operation whose one field has its name and takes its variables as they are. */
export const operationText = (type: string, field: string, variables: string, selection: string): string => {
  const within = (text: string) => text && `(${text})`
  const passed = variables.replaceAll(/\$(\w+):[^$]*/g, '$1:$$$1 ').trimEnd()
  return `${type} ${capitalized(field)}${within(variables)}{${field}${within(passed)}${selection}}`
}

/** The text of a mutation whose one variable is its input. */
export const mutationText = (field: string, selection: string): string =>
  operationText('mutation', field, `$input:${capitalized(field)}Input!`, selection)

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The document with the text of an operation and of its fragments. */
export const documentOf = <Result, Variables>(...parts: readonly string[]): TypedDocument<Result, Variables> =>
  parts.join('\n')
