import { isOpen } from '../../content/lifecycle/workflow.ts'
import type { PreviewLinkResolvers } from '../generated/resolver-types.ts'

export const PreviewLink: PreviewLinkResolvers = {
  key: ({ id }) => id,
  isGood: async ({ revokedAt, expiresAt, changeset: id }, _args, { stores, clock }) => {
    if (revokedAt !== null || expiresAt <= clock()) return false
    const changeset = await stores.content.changeset(id)
    return changeset !== null && isOpen(changeset)
  },
}
