import type { ChangesetEventKind } from '../content/lifecycle/changeset.ts'
import type { DocumentKind } from '../content/lifecycle/kind-of-document.ts'
import type { Publication } from '../content/lifecycle/publication.ts'
import type { WorkflowEvent } from './webhook-event.ts'

/** How many documents of a version are named. The others are counted. */
export const DOCUMENTS_NAMED = 100

/** The facts of a changeset that a receiver gets. Never its staged edits. */
export interface AnnouncedChangeset {
  readonly id: string
  readonly title: string
  readonly author: string
}

/** What a version did to one document. */
export interface AnnouncedDocument {
  /** Its key. */
  readonly id: string
  readonly kind: DocumentKind
  readonly change: 'ADDED' | 'CHANGED' | 'RETIRED'
}

/** A version, with what it changed. */
export interface AnnouncedVersion {
  readonly event: 'GRAPH_PUBLISHED'
  readonly publication: Publication
  readonly changeset: AnnouncedChangeset
  /** The first in order of key. */
  readonly documents: readonly AnnouncedDocument[]
  /** How many documents the version changed. */
  readonly documentCount: number
}

/** A step of the workflow of a changeset. */
export interface AnnouncedStep {
  readonly event: Exclude<WorkflowEvent, 'CHANGESET_ACTIVITY'>
  readonly changeset: AnnouncedChangeset
  /** The number of the step among the changeset's events. */
  readonly number: number
  readonly at: string
  /** Who took the step. */
  readonly actor: string
}

/** Any event of a changeset. */
export interface AnnouncedActivity extends Omit<AnnouncedStep, 'event'> {
  readonly event: 'CHANGESET_ACTIVITY'
  readonly kind: ChangesetEventKind
  /** The names of the users whom the event concerns, in order; never the one who caused it. */
  readonly concerns: readonly string[]
}

/**
 * What a delivery announces. It follows from rows that never change, so it is the same at every
 * attempt.
 */
export type Announced = AnnouncedVersion | AnnouncedStep | AnnouncedActivity
