import type { QueryResolvers } from '../../generated/resolver-types.ts'
import { rowPage } from '../../paging/row-page.ts'

export const webhooks: QueryResolvers = {
  webhook: async (_parent, { id }, { stores, missing }, info) => {
    const found = await stores.webhooks.webhook(id)
    if (!found) missing.note(info, id, () => [])
    return found
  },
  webhooks: (_parent, args, { stores }) =>
    rowPage('webhooks', args, {
      read: (after, limit) =>
        stores.webhooks.webhooks(after && { createdAt: String(after[0]), id: String(after[1]) }, limit),
      count: () => stores.webhooks.webhookCount(),
      placeOf: ({ createdAt, id }) => [createdAt, id],
    }),
}
