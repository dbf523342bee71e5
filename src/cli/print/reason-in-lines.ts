import { wrap } from './wrap.ts'

/**
 * The reason why an answer is incomplete, in lines; none for a complete answer. It names options
 * where the API names arguments.
 */
export const reasonInLines = ({ reason }: { readonly reason: string | null }): string[] =>
  reason === null ? [] : wrap(reason.replace('. Ask for them with "first".', ' (--first shows more).'))
