import { DELIVERY_STATES } from '../../webhooks/webhook.ts'
import type { WebhookDeliveryResolvers, WebhookResolvers } from '../generated/resolver-types.ts'
import { listName } from '../paging/page.ts'
import { rowPage } from '../paging/row-page.ts'

export const Webhook: WebhookResolvers = {
  deliveries: ({ id }, args, { stores }) => {
    const states = [...new Set(args.states ?? DELIVERY_STATES)].sort()
    return rowPage(listName('Webhook.deliveries', id, { ...args, states }), args, {
      read: (after, limit) => stores.webhooks.deliveries(id, states, after && Number(after[0]), limit),
      count: () => stores.webhooks.deliveryCount(id, states),
      placeOf: ({ number, id: delivery }) => [number, delivery],
    })
  },
}

export const WebhookDelivery: WebhookDeliveryResolvers = {
  attempts: ({ id }, _args, { stores }) => stores.webhooks.attempts(id),
}
