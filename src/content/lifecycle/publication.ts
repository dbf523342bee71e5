import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ContentDocument } from './revision.ts'

/** One row of the publication log: one version of the graph. Versions are dense, from 1. */
export interface Publication {
  readonly version: number
  readonly changeset: string
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Of the snapshot that the version makes. */
  readonly digest: string
  /** The language of the source texts (BCP 47). */
  readonly language: string
}

/** A revision of a document that a version published. */
export interface PublishedChange {
  readonly version: number
  readonly document: Key
  readonly revision: number
}

/** When a document came to be what it is at a version. Times are ISO 8601, UTC. */
export interface DocumentDates {
  /** When it was first published. */
  readonly createdAt: string
  /** When the version was published that last changed it. */
  readonly updatedAt: string
  readonly updatedIn: number
}

/** A document that is live at a version, with the number of its revision. */
export interface LiveDocument {
  readonly document: ContentDocument
  readonly revision: number
}

/** What a document is at a version. */
export interface DocumentState {
  readonly document: Key
  /** Null where it is retired, or was not yet published. */
  readonly body: ContentDocument | null
  /** The number of the published revision, a retirement among them; 0 where there is none yet. */
  readonly revision: number
  /** Null where it was not yet published. */
  readonly dates: DocumentDates | null
}
