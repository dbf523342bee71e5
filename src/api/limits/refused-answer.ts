import type { GraphQLFormattedError } from 'graphql'
import { limitExceeded, type PublicError } from '../../errors/public-errors.ts'

/** How every refusal of an answer ends. */
export const ASK_FOR_LESS =
  'Lower "first", nest fewer lists, select fewer fields, or ask for the rest in further requests with "after".'

/** `bytes` is the size of the answer or, where `atLeast`, its size so far. */
export const tooManyBytes = (bytes: number, maxBytes: number, atLeast = false): PublicError =>
  limitExceeded(
    `The answer has ${atLeast ? 'more than ' : ''}${bytes} bytes; at most ${maxBytes} are allowed. ${ASK_FOR_LESS}`,
  )

export const tooManyValues = (values: number, maxValues: number): PublicError =>
  limitExceeded(`The answer has more than ${values} values; at most ${maxValues} are allowed. ${ASK_FOR_LESS}`)

export const notReadyInTime = (values: number): PublicError =>
  limitExceeded(`The answer was not ready at the deadline of the request; ${values} values of it were. ${ASK_FOR_LESS}`)

/**
 * The error in place of an answer. Where the request was a mutation, refusing its answer undoes
 * nothing.
 */
export function refusedAnswer(
  { message, extensions }: { readonly message: string; readonly extensions: { readonly code?: unknown } },
  changed: boolean,
): GraphQLFormattedError {
  const done = changed ? ' What the mutation changes may be done: look before you send it again.' : ''
  return { message: `${message}${done}`, extensions: { code: extensions.code } }
}
