import { setTimeout as sleep } from 'node:timers/promises'
import { type LinkToChangeset, messageOf } from './announcement.ts'
import type { Answer, Deliver } from './deliver.ts'
import type { AfterAttempt, DueDelivery, WebhookStore } from './webhook-store.ts'

/**
 * How many attempts are under way at once. A webhook has one at most, so one slow receiver takes
 * one place.
 */
const PLACES = 8

/** Longer than an attempt may take and be written down, in seconds. */
const LEASE = 30

/** How long a sender that stops waits for the attempts under way, in milliseconds. */
const GRACE = 3_000

export interface SenderOptions {
  readonly store: Pick<WebhookStore, 'takeDueDeliveries' | 'recordAttempt'>
  readonly deliver: Deliver
  /** Left out: announcements have no links. */
  readonly linkTo?: LinkToChangeset | undefined
  /** Milliseconds since 1970. */
  now(): number
  /** What becomes of a delivery after an attempt; see `afterAttempt`. */
  decide(answer: Answer, attempts: number): AfterAttempt
  /** Called for every recorded attempt. */
  attempted(due: DueDelivery, answer: Answer, next: AfterAttempt): void
  /**
   * Called for an attempt that could not be recorded. It is made again when its lease has ended.
   */
  lost(due: DueDelivery, error: unknown): void
  /** Called when a place is free again: a look may find more. */
  freed(): void
}

export interface Sender {
  /**
   * Takes due deliveries, as many as there are free places, and begins to send them. Fails when the
   * store does.
   */
  look(): Promise<void>
  /**
   * Takes nothing more, and ends when nothing is under way: what takes too long is left to its
   * lease.
   */
  stop(): Promise<void>
}

/**
 * Sends what the outbox has. Any number of senders, in any number of processes, share one outbox.
 */
export function createSender({ store, deliver, linkTo, now, decide, attempted, lost, freed }: SenderOptions): Sender {
  const underWay = new Set<Promise<void>>()
  const stopping = new AbortController()
  let [stopped, looking]: [boolean, Promise<void>] = [false, Promise.resolve()]

  const attempt = async (due: DueDelivery) => {
    const began = now()
    const answer = await deliver(messageOf(due, began, linkTo), stopping.signal)
    if (stopping.signal.aborted && answer.error !== null) return
    const next = decide(answer, due.attemptsMade + 1)
    const milliseconds = Math.max(0, Math.round(now() - began))
    const { status, error } = answer
    const row = { at: new Date(began).toISOString(), status, error, milliseconds }
    await store.recordAttempt(due, row, next)
    attempted(due, answer, next)
  }
  const send = (due: DueDelivery) => {
    const sending = attempt(due)
      .catch((error: unknown) => lost(due, error))
      .finally(() => {
        underWay.delete(sending)
        if (!stopped) freed()
      })
    underWay.add(sending)
  }
  const take = async () => {
    const places = PLACES - underWay.size
    if (stopped || places <= 0) return
    for (const due of await store.takeDueDeliveries(places, LEASE)) send(due)
  }
  return {
    look() {
      // One look after another, or two would give away the same places.
      looking = looking.catch(() => {}).then(take)
      return looking
    },
    async stop() {
      stopped = true
      await looking.catch(() => {})
      const ended = Promise.all(underWay)
      await Promise.race([ended, sleep(GRACE, undefined, { ref: false })])
      stopping.abort()
      await ended
    },
  }
}
