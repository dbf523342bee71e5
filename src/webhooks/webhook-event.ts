import type { ChangesetEventKind } from '../content/lifecycle/changeset.ts'

/** The events that a webhook may announce. */
export const WEBHOOK_EVENTS = [
  'GRAPH_PUBLISHED',
  'CHANGESET_SUBMITTED',
  'CHANGESET_WITHDRAWN',
  'CHANGESET_APPROVED',
  'CHANGESET_SENT_BACK',
  'CHANGESET_SCHEDULE_FAILED',
  'CHANGESET_ACTIVITY',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

/** The events of a changeset's workflow. */
export type WorkflowEvent = Exclude<WebhookEvent, 'GRAPH_PUBLISHED'>

/** The events of a webhook that does not choose. */
export const DEFAULT_EVENTS: readonly WebhookEvent[] = ['GRAPH_PUBLISHED']

/**
 * The `type` of an event in a request, as Standard Webhooks writes it: words joined by full stops.
 */
export const EVENT_TYPES = {
  GRAPH_PUBLISHED: 'graph.published',
  CHANGESET_SUBMITTED: 'changeset.submitted',
  CHANGESET_WITHDRAWN: 'changeset.withdrawn',
  CHANGESET_APPROVED: 'changeset.approved',
  CHANGESET_SENT_BACK: 'changeset.sent_back',
  CHANGESET_SCHEDULE_FAILED: 'changeset.schedule_failed',
  CHANGESET_ACTIVITY: 'changeset.activity',
} as const satisfies Record<WebhookEvent, string>

/**
 * Steps of the workflow that webhooks may announce. A publish is announced as a version instead.
 */
const OF_STEPS: Partial<Record<ChangesetEventKind, WorkflowEvent>> = {
  SUBMITTED: 'CHANGESET_SUBMITTED',
  WITHDRAWN: 'CHANGESET_WITHDRAWN',
  APPROVED: 'CHANGESET_APPROVED',
  SENT_BACK: 'CHANGESET_SENT_BACK',
  SCHEDULE_FAILED: 'CHANGESET_SCHEDULE_FAILED',
}

/**
 * The event that a changeset's event of some kind is to a webhook of these events; undefined where it
 * is none. Every kind is CHANGESET_ACTIVITY where no other event of the webhook says it.
 */
export function eventFor(events: readonly WebhookEvent[], kind: ChangesetEventKind): WorkflowEvent | undefined {
  const step = OF_STEPS[kind]
  if (step && events.includes(step)) return step
  return events.includes('CHANGESET_ACTIVITY') ? 'CHANGESET_ACTIVITY' : undefined
}

/** Some events, each once, in the one order in which they are kept. */
export const inEventOrder = (events: readonly WebhookEvent[]): readonly WebhookEvent[] =>
  WEBHOOK_EVENTS.filter((event) => events.includes(event))
