import { createPreviewLink } from '../../../editing/previews/create-preview-link.ts'
import { revokePreviewLink } from '../../../editing/previews/revoke-preview-link.ts'
import { personOf, signedIn } from '../../acting.ts'
import { dateTimeArgument } from '../../date-time-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

export const previewLinks: MutationResolvers = {
  createPreviewLink: (_parent, { input: { changeset, expiresAt } }, context) =>
    createPreviewLink(context.accountServices, context.stores.content, {
      changeset,
      expiresAt: dateTimeArgument('expiresAt', expiresAt),
      createdBy: signedIn(context).user.name,
    }),
  revokePreviewLink: (_parent, { input: { id } }, context) => {
    const { accounts, content } = context.stores
    return revokePreviewLink(accounts, content, id, personOf(context), context.clock())
  },
}
