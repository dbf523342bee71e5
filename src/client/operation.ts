import type { Call } from './call.ts'
import type { CheckedOptions } from './client-options.ts'
import type { Execute, Send } from './execute.ts'
import type { TypedDocument } from './typed-document.ts'

/** The way to one server. */
export interface Connection {
  readonly options: CheckedOptions
  readonly send: Send
  readonly execute: Execute
}

/** A function of a client before it has a server: `createClientWith` connects it. */
export type Operation<Connected> = (connection: Connection) => Connected

/** An operation that takes the variables of its document. Left out: the answer is the only field. */
export const query =
  <Result extends object, Variables, Answer = Result[keyof Result]>(
    document: TypedDocument<Result, Variables>,
    answerOf: (result: Result) => Answer = onlyField,
  ): Operation<Call<Variables, Answer>> =>
  ({ execute }) =>
  async (...args) =>
    answerOf(await execute(document, ...args))

/** An operation that takes the fields of the mutation's `input`, and answers with its only field. */
export const mutation =
  <Result extends object, Input extends object, Answer extends Result[keyof Result]>(
    document: TypedDocument<Result, { readonly input: Input }>,
  ): Operation<Call<Input, Answer>> =>
  ({ send }) =>
  async (...[input, options]) =>
    onlyField(await send(document, { input } as never, options, isIdempotent(input)))

/**
 * The operations of documents that answer with their only field. Each is under the name that its
 * text begins with: that of `query LeadsTo` is `leadsTo`.
 */
export const operationsOf = (
  documents: readonly TypedDocument<object, never>[],
): Readonly<Record<string, Operation<unknown>>> =>
  Object.fromEntries(
    documents.map((document) => {
      const [, kind, initial = '', rest = ''] = /(\w+) (\w)(\w*)/.exec(String(document)) ?? []
      const operation = kind === 'query' ? query(document) : mutation(document as never)
      return [initial.toLowerCase() + rest, operation]
    }),
  )

/** The server carries out an input with such a key once, however often it comes. */
const isIdempotent = (input: object | undefined): boolean =>
  typeof (input as { readonly idempotencyKey?: unknown } | undefined)?.idempotencyKey === 'string'

const onlyField = <Result extends object, Answer = Result[keyof Result]>(result: Result): Answer =>
  Object.values(result)[0]
