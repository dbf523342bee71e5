/** Work that has ended in time, or not. */
export type InTime<Result> = { readonly outcome: 'READY'; readonly result: Result } | { readonly outcome: 'TOO_LATE' }
