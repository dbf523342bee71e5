import type { WebhookStore } from '../webhooks/webhook-store.ts'
import type { Calls } from './calls.ts'

/** The port of webhooks. */
export const webhookCalls = (_calls: Calls): WebhookStore => ({}) as WebhookStore
