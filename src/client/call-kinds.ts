import type { Call } from './call.ts'
import type { Execute, Send } from './execute.ts'
import type { TypedDocument } from './typed-document.ts'

/** Makes the functions of the client from documents. */
export interface CallKinds {
  /** A function that takes the variables of its document. */
  readonly call: <Result, Variables, Answer>(
    document: TypedDocument<Result, Variables>,
    answerOf: (result: Result) => Answer,
  ) => Call<Variables, Answer>
  /** A function that takes the fields of the mutation's `input`. */
  readonly change: <Result, Input extends object, Answer>(
    document: TypedDocument<Result, { readonly input: Input }>,
    answerOf: (result: Result) => Answer,
  ) => Call<Input, Answer>
}

export const callKinds = (execute: Execute, send: Send): CallKinds => ({
  call:
    (document, answerOf) =>
    async (...args) =>
      answerOf(await execute(document, ...args)),
  change:
    (document, answerOf) =>
    async (...[input, options]) =>
      answerOf(await send(document, { input } as never, options, isIdempotent(input))),
})

/** The server carries out an input with such a key once, however often it comes. */
const isIdempotent = (input: object | undefined): boolean =>
  typeof (input as { readonly idempotencyKey?: unknown } | undefined)?.idempotencyKey === 'string'
