import type { QueryResolvers } from '../../generated/resolver-types.ts'

export const changesets: QueryResolvers = {}
