import type { WebhookStore } from '../webhooks/webhook-store.ts'
import type { Calls } from './calls.ts'
import { attempts, deliveries, delivery, deliveryCount, redeliver } from './queries/webhooks/deliveries.ts'
import { anythingDue, pendingDeliveryCount, takeDue } from './queries/webhooks/due-deliveries.ts'
import { recordAttempt } from './queries/webhooks/record-attempt.ts'
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  webhook,
  webhookCount,
  webhooks,
} from './queries/webhooks/webhooks.ts'

/** The port of webhooks. */
export function webhookCalls({ read, change }: Calls): WebhookStore {
  const due = read(anythingDue)
  const take = change(takeDue)
  return {
    createWebhook: change(createWebhook),
    webhook: read(webhook),
    webhooks: read(webhooks),
    webhookCount: read(webhookCount),
    changeWebhook: change(changeWebhook),
    deleteWebhook: change(deleteWebhook),
    // Looks come every second from every process: those that find nothing do not keep writers
    // waiting.
    takeDueDeliveries: async (limit, leaseSeconds) => ((await due()) ? take(limit, leaseSeconds) : []),
    recordAttempt: change(recordAttempt),
    delivery: read(delivery),
    deliveries: read(deliveries),
    deliveryCount: read(deliveryCount),
    pendingDeliveryCount: read(pendingDeliveryCount),
    attempts: read(attempts),
    redeliver: change(redeliver),
  }
}
