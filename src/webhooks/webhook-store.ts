import type { Announced } from './announced.ts'
import type { DeliveryAttempt, DeliveryState, Webhook, WebhookDelivery } from './webhook.ts'
import type { WebhookEvent } from './webhook-event.ts'

/** A delivery that is to be attempted now, with all that it takes. */
export interface DueDelivery {
  readonly delivery: WebhookDelivery
  readonly webhook: Webhook
  readonly secret: string
  readonly announced: Announced
  /** How many attempts were made since it was last asked for. */
  readonly attemptsMade: number
  /** Tells this taking from earlier and later ones of the same delivery. */
  readonly taking: number
}

/** What becomes of a delivery after an attempt. Waits count by the database's clock. */
export type AfterAttempt =
  | { readonly state: 'DELIVERED' }
  /** It is given up. Nothing is sent to the webhook for a while where the receiver asked so. */
  | { readonly state: 'FAILED'; readonly pauseInSeconds?: number | null }
  | { readonly state: 'PENDING'; readonly retryInSeconds: number; readonly pauseInSeconds?: number | null }
  /**
   * The receiver takes nothing anymore: its webhook is switched off, and all that waits for it has
   * FAILED.
   */
  | { readonly state: 'GONE'; readonly reason: string }

/** A webhook as it is made. */
export type NewWebhook = Pick<Webhook, 'id' | 'url' | 'events' | 'createdBy' | 'createdAt'>

/** The changes of a webhook. A field that is left out stays as it is. */
export interface WebhookChange {
  readonly url?: string | undefined
  readonly active?: boolean | undefined
  readonly events?: readonly WebhookEvent[] | undefined
  readonly secret?: string | undefined
}

/** How many attempts of one delivery are shown. */
export const ATTEMPTS_SHOWN = 100

/**
 * Where webhooks and the outbox are kept. Every call is one transaction. Each publish or workflow
 * step writes, in its own transaction, one PENDING delivery for each active webhook of the event.
 * So none is lost.
 */
export interface WebhookStore {
  /** Null where there are `most` webhooks already. */
  createWebhook(webhook: NewWebhook, secret: string, most: number): Promise<Webhook | null>
  webhook(id: string): Promise<Webhook | null>
  /** Newest first, after a place (null: from the newest). */
  webhooks(
    after: { readonly createdAt: string; readonly id: string } | null,
    limit: number,
  ): Promise<readonly Webhook[]>
  webhookCount(): Promise<number>
  /**
   * Null where there is no such webhook. CONFLICT leaves everything as it is. Another address, and
   * switching it on or off, also ends the pause and the reason of a webhook that the sender has
   * switched off.
   */
  changeWebhook(
    id: string,
    basedOn: number,
    change: WebhookChange,
  ): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly webhook: Webhook } | null>
  /**
   * Deletes a webhook with its secret and its log of deliveries. `basedOn` of null does not ask for
   * its revision.
   */
  deleteWebhook(
    id: string,
    basedOn: number | null,
  ): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly webhook: Webhook } | null>
  /**
   * Takes due deliveries by the database's clock, longest waiting first, and leases them for
   * `leaseSeconds`. If a process ends before it settles them, they are taken again. At most one
   * delivery of each webhook is taken at a time: the due one of the earliest event. Deliveries of
   * an inactive or paused webhook wait.
   */
  takeDueDeliveries(limit: number, leaseSeconds: number): Promise<readonly DueDelivery[]>
  /**
   * Writes an attempt down, and what becomes of the delivery after it. Where the lease has ended,
   * and somebody has taken the delivery or asked for it again since, only the attempt is written
   * down. A webhook that has another address by now is not GONE: the delivery is due again. Of a
   * webhook that was deleted nothing is written.
   */
  recordAttempt(
    due: Pick<DueDelivery, 'delivery' | 'webhook' | 'taking'>,
    attempt: Omit<DeliveryAttempt, 'number'>,
    next: AfterAttempt,
  ): Promise<void>
  delivery(id: string): Promise<WebhookDelivery | null>
  /** Newest event first, before a delivery's number (null: from the newest). */
  deliveries(
    webhook: string,
    states: readonly DeliveryState[],
    before: number | null,
    limit: number,
  ): Promise<readonly WebhookDelivery[]>
  deliveryCount(webhook: string, states: readonly DeliveryState[]): Promise<number>
  /** How many deliveries are PENDING, of all webhooks that are active. */
  pendingDeliveryCount(): Promise<number>
  /** The newest hundred, oldest first. */
  attempts(delivery: string): Promise<readonly DeliveryAttempt[]>
  /**
   * Makes it PENDING and due now, its attempts counted anew, and ends the pause of its webhook.
   * Null when there is no such delivery.
   */
  redeliver(delivery: string): Promise<WebhookDelivery | null>
}
