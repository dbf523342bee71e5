import type { Publication } from '../content/lifecycle/publication.ts'
import type { DeliveryAttempt, DeliveryState, Webhook, WebhookDelivery } from './webhook.ts'

/** A delivery that is to be attempted now, with all that it takes. */
export interface DueDelivery {
  readonly delivery: WebhookDelivery
  readonly webhook: Webhook
  readonly secret: string
  readonly publication: Publication
  /** How many attempts were made since it was last asked for. */
  readonly attemptsMade: number
  /** Tells this taking from earlier and later ones of the same delivery. */
  readonly taking: number
}

/** Where a delivery stands after an attempt. The wait counts by the database's clock. */
export type AfterAttempt =
  | { readonly state: 'DELIVERED' | 'FAILED' }
  | { readonly state: 'PENDING'; readonly retryInSeconds: number }

/** How many attempts of one delivery are shown. */
export const ATTEMPTS_SHOWN = 100

/**
 * Where webhooks and the outbox are kept. Every call is one transaction. The commit of a version writes, in its own transaction, one PENDING
 * delivery for each active webhook, so no version goes unannounced whatever happens afterwards.
 */
export interface WebhookStore {
  createWebhook(webhook: Omit<Webhook, 'revision' | 'active'>, secret: string): Promise<Webhook>
  webhook(id: string): Promise<Webhook | null>
  /** Newest first, after a place (null: from the newest). */
  webhooks(
    after: { readonly createdAt: string; readonly id: string } | null,
    limit: number,
  ): Promise<readonly Webhook[]>
  webhookCount(): Promise<number>
  /** A change of anything; null where there is no such webhook. CONFLICT leaves everything as it is. */
  changeWebhook(
    id: string,
    basedOn: number,
    change: {
      readonly url?: string | undefined
      readonly active?: boolean | undefined
      readonly secret?: string | undefined
    },
  ): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly webhook: Webhook } | null>
  /**
   * Takes deliveries that are due by the database's clock, those that wait longest first, and keeps other processes from them for `leaseSeconds`:
   * who ends before saying what came of them leaves them to be taken again. Of each webhook at most one is taken at a time, of those due the one
   * of the lowest version; those of a webhook that is not active wait until it is.
   */
  takeDueDeliveries(limit: number, leaseSeconds: number): Promise<readonly DueDelivery[]>
  /**
   * Writes an attempt down, and where the delivery stands after it. Where the lease has ended, and somebody has taken the delivery or asked for
   * it again since, only the attempt is written down.
   */
  recordAttempt(
    delivery: string,
    taking: number,
    attempt: Omit<DeliveryAttempt, 'number'>,
    next: AfterAttempt,
  ): Promise<void>
  delivery(id: string): Promise<WebhookDelivery | null>
  /** Newest version first, before a place (null: from the newest). */
  deliveries(
    webhook: string,
    states: readonly DeliveryState[],
    before: { readonly version: number; readonly id: string } | null,
    limit: number,
  ): Promise<readonly WebhookDelivery[]>
  deliveryCount(webhook: string, states: readonly DeliveryState[]): Promise<number>
  /** The newest hundred, oldest first. */
  attempts(delivery: string): Promise<readonly DeliveryAttempt[]>
  /** Makes it PENDING and due now, its attempts counted anew. Null when there is no such delivery. */
  redeliver(delivery: string): Promise<WebhookDelivery | null>
}
