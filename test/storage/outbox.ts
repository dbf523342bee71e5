import type { Store } from '../../src/storage/store.ts'
import type { DeliveryAttempt, Webhook } from '../../src/webhooks/webhook.ts'
import { DEFAULT_EVENTS } from '../../src/webhooks/webhook-event.ts'
import type { DueDelivery } from '../../src/webhooks/webhook-store.ts'
import { AT } from './publishing.ts'

export const SECRET = 'whsec_c2VjcmV0'
export const ANY = ['PENDING', 'DELIVERED', 'FAILED'] as const
/** Longer than any test. In seconds. */
export const LONG = 600

export const attempt = (error: string | null = null): Omit<DeliveryAttempt, 'number'> => ({
  at: AT,
  status: error === null ? 204 : 503,
  error,
  milliseconds: 12,
})

export interface HookOptions {
  readonly id: string
  readonly createdAt?: string
  readonly events?: Webhook['events']
  readonly most?: number
}

/** Makes a webhook; fails where there are too many. */
export async function newHook(
  store: Store,
  { id, createdAt = AT, events = DEFAULT_EVENTS, most = 1_000 }: HookOptions,
): Promise<Webhook> {
  const made = { id, url: `https://${id}.example/hook`, events, createdBy: 'ada', createdAt }
  const webhook = await store.createWebhook(made, SECRET, most)
  if (!webhook) throw new Error(`there are ${most} webhooks`)
  return webhook
}

/** The only delivery that is due; fails unless there is exactly one. */
export async function takeOne(store: Store, leaseSeconds = LONG): Promise<DueDelivery> {
  const [due, ...others] = await store.takeDueDeliveries(10, leaseSeconds)
  if (!due || others.length > 0) throw new Error(`${due ? others.length + 1 : 0} deliveries were due, not one`)
  return due
}
