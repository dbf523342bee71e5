import type { ExplorerClaimQuery } from '../generated/graphql.ts'

/** A claim as its page reads it. */
export type WholeClaim = NonNullable<ExplorerClaimQuery['claim']>
