import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentDocument } from './revision.ts'

/**
 * DRAFT is edited; SUBMITTED waits for review; APPROVED may be published; PUBLISHED and DISCARDED
 * are ends.
 */
export const CHANGESET_STATES = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED'] as const
export type ChangesetState = (typeof CHANGESET_STATES)[number]

/** Edits that go live together or not at all. */
export interface Changeset {
  readonly id: string
  readonly title: string
  readonly state: ChangesetState
  readonly author: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** The version it became, or null. */
  readonly publishedVersion: number | null
  /** Counts the changes of the changeset from 1: edits and steps, but not comments. */
  readonly revision: number
  /**
   * When it is to be published (ISO 8601, UTC) and by whose rights (the id of a user); null when it
   * is not scheduled.
   */
  readonly schedule: { readonly at: string; readonly by: string } | null
  /**
   * When what it published is to be retired (ISO 8601, UTC) and by whose rights (the id of a user);
   * null for never.
   */
  readonly retirement: { readonly at: string; readonly by: string } | null
  /**
   * The newest version when it was approved, or rebased since; null where it is not approved, or
   * was before this was recorded.
   */
  readonly approvedOver: number | null
  /** The name of the user who is to attend to it, or null. */
  readonly assignee: string | null
  /**
   * When its last schedule failed (ISO 8601, UTC); null where none did, or somebody took it up
   * since.
   */
  readonly scheduleFailedAt: string | null
}

/** The kinds of events of a changeset. */
export const CHANGESET_EVENT_KINDS = [
  'COMMENTED',
  'SUBMITTED',
  'WITHDRAWN',
  'APPROVED',
  'APPROVAL_GIVEN',
  'CHANGES_REQUESTED',
  'SENT_BACK',
  'REBASED',
  'SCHEDULED',
  'UNSCHEDULED',
  'SCHEDULE_FAILED',
  'PUBLISHED',
  'DISCARDED',
  'ASSIGNED',
  'THREAD_RESOLVED',
  'THREAD_REOPENED',
] as const
export type ChangesetEventKind = (typeof CHANGESET_EVENT_KINDS)[number]

/** Events are only ever added. */
export interface ChangesetEvent {
  readonly changeset: string
  /** From 1, dense within the changeset. */
  readonly number: number
  readonly kind: ChangesetEventKind
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string
  /** The document of the comment; null for the whole changeset. */
  readonly document: Key | null
  /** The number of the event that started the thread of the comment; null for other events. */
  readonly thread: number | null
  /** The people whom the event names, in order of name. */
  readonly people: readonly NamedPerson[]
}

/** A user whom a text or an action names. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** The newest edit of one document within a changeset. */
export interface StagedEdit {
  readonly document: Key
  /**
   * The number of the revision that was published when the edit was begun; 0 when there was none.
   */
  readonly base: number
  /** The number of the revision that the edit made. */
  readonly revision: number
}

/** A staged edit with the edited document, and its author. A body of null retires the document. */
export interface StagedDocument extends StagedEdit {
  readonly body: ContentDocument | null
  readonly author: string
}
