import type { Texts } from '../../snapshot/texts/texts.ts'
import type { RequestContext } from '../context.ts'

/** Reads a field of a record in the languages of the request. */
export type ReadText = (record: never, texts: Texts) => unknown

/** A resolver of a field without arguments that reads only its record and the texts of the request. */
export interface TranslatedField<Of, Result> {
  (record: Of, args: unknown, context: RequestContext): Result
  readonly readsText: (record: Of, texts: Texts) => Result
}

/** Such a resolver. Compiled queries read the field without making its path and its arguments. */
export function translated<Of, Result>(read: (record: Of, texts: Texts) => Result): TranslatedField<Of, Result> {
  return Object.assign((record: Of, _args: unknown, { texts }: RequestContext) => read(record, texts), {
    readsText: read,
  })
}

/** How a resolver made by `translated` reads; undefined for any other. */
export const readsText = (resolve: unknown): ReadText | undefined =>
  typeof resolve === 'function' && 'readsText' in resolve ? (resolve.readsText as ReadText) : undefined
