import type { WebhookEvent } from './webhook-event.ts'

/** Another program that receives events. Times are ISO 8601, UTC. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly active: boolean
  /** At least one, in the order of `WEBHOOK_EVENTS`. */
  readonly events: readonly WebhookEvent[]
  /**
   * Why the sender switched it off; null while it is active, and where an editor switched it off.
   */
  readonly inactiveReason: string | null
  /** Nothing is sent before this moment, because the receiver asked so; null where it did not. */
  readonly pausedUntil: string | null
  readonly createdBy: string
  readonly createdAt: string
  /** Counts the changes, from 1. */
  readonly revision: number
}

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** The announcement of one event to one webhook. */
export interface WebhookDelivery {
  readonly id: string
  readonly webhook: string
  /** From 1 within the webhook, in the order of the events. */
  readonly number: number
  readonly event: WebhookEvent
  /** The version that was published; null for every other event. */
  readonly version: number | null
  /** The changeset whose workflow had the event; null for a version. */
  readonly changeset: string | null
  readonly state: DeliveryState
  /** Null unless it is PENDING. */
  readonly nextAttemptAt: string | null
}

export interface DeliveryAttempt {
  /** From 1, dense within the delivery. */
  readonly number: number
  readonly at: string
  /** Of the answer; null when there was none. */
  readonly status: number | null
  /** Null when the answer was good. */
  readonly error: string | null
  readonly milliseconds: number
}
