/** Where versions are announced to another program. Times are ISO 8601, UTC. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly active: boolean
  readonly createdBy: string
  readonly createdAt: string
  /** Counts the changes, from 1. */
  readonly revision: number
}

export const DELIVERY_STATES = ['PENDING', 'DELIVERED', 'FAILED'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** The announcement of one version to one webhook. */
export interface WebhookDelivery {
  readonly id: string
  readonly webhook: string
  readonly version: number
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
