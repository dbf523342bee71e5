import { wrap } from './wrap.ts'

/** Why an answer is not whole, in lines; none where it is. What a client asks for by an argument, a person asks for by an option. */
export const reasonInLines = ({ reason }: { readonly reason: string | null }): string[] =>
  reason === null ? [] : wrap(reason.replace('. Ask for them with "first".', ' (--first shows more).'))
