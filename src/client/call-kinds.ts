import type { Call } from './call.ts'
import type { Execute } from './execute.ts'
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

export const callKinds = (execute: Execute): CallKinds => ({
  call:
    (document, answerOf) =>
    async (...args) =>
      answerOf(await execute(document, ...args)),
  change:
    (document, answerOf) =>
    async (...[input, options]) =>
      answerOf(await execute(document, { input } as never, options)),
})
