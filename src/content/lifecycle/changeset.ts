import type { Key } from '../../../graph/vocabulary/keys.ts'

/** DRAFT is edited; SUBMITTED waits for review; APPROVED may be published; PUBLISHED and DISCARDED are ends. */
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
}

/** The newest edit of one document within a changeset. */
export interface StagedEdit {
  readonly document: Key
  /** The number of the revision that was published when the edit was begun; 0 when there was none. */
  readonly base: number
  /** The number of the revision that the edit made. */
  readonly revision: number
}
