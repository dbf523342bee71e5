import type { MutationResolvers } from '../../generated/resolver-types.ts'

export const webhooks: MutationResolvers = {}
