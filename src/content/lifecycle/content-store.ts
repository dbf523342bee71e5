import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Changeset, ChangesetState, StagedEdit } from './changeset.ts'
import type { Publication, PublishedChange } from './publication.ts'
import type { ContentDocument, Revision } from './revision.ts'

/** An edit to be staged. */
export interface NewEdit {
  readonly document: Key
  /** Null retires the document. */
  readonly body: ContentDocument | null
  /**
   * The number of the revision that the editor saw: the staged one where the changeset has one, else the published one, 0 where
   * there is neither.
   */
  readonly basedOn: number
}

/** Who did something, when, and what was said of it. Clocks are passed in. */
export interface Act {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string
}

export type StageResult =
  | { readonly outcome: 'STAGED'; readonly edits: readonly StagedEdit[] }
  /** Some document has moved since the editor saw it; nothing was staged. `current` is 0 where there is no revision. */
  | {
      readonly outcome: 'CONFLICT'
      readonly conflicts: readonly { readonly document: Key; readonly basedOn: number; readonly current: number }[]
    }
  | { readonly outcome: 'NO_SUCH_CHANGESET' }
  | { readonly outcome: 'NOT_OPEN'; readonly state: ChangesetState }

/** A version that has been decided on, projected and checked, and only needs to be written. */
export interface NewPublication {
  /** One more than the version that was decided against. */
  readonly version: number
  readonly changeset: string
  readonly author: string
  readonly at: string
  readonly digest: string
  /** The same key never makes a second version. */
  readonly idempotencyKey: string | null
}

export type CommitResult =
  | { readonly outcome: 'COMMITTED'; readonly publication: Publication }
  /** Another publish took the version. Nothing was written: decide again against the new head. */
  | { readonly outcome: 'VERSION_TAKEN' }
  /** The key has made this version before. Nothing was written. */
  | { readonly outcome: 'REPEATED'; readonly publication: Publication }
  /** The changeset is not in a state to be published, or was edited since it was read. Nothing was written. */
  | { readonly outcome: 'CHANGESET_MOVED' }

/**
 * Where content is kept. Every call is one transaction: all of it, or nothing. What a call has answered survives a loss of
 * power. Two stores keep to this port, SQLite and PostgreSQL, and one conformance suite holds them to it.
 */
export interface ContentStore {
  /** The newest version, or null before the first publish. */
  head(): Promise<Publication | null>
  /** The publication log after a version, oldest first, at most `limit` rows. */
  publicationsAfter(version: number, limit: number): Promise<readonly Publication[]>
  publication(version: number): Promise<Publication | null>
  /** Every document that is live at a version, in order of key, with the number of its revision. */
  documentsAt(version: number): Promise<readonly { readonly document: ContentDocument; readonly revision: number }[]>
  /**
   * The number of the published revision of each of these documents that was ever published, retirements among them: now, or as of a
   * version.
   */
  publishedRevisions(documents: readonly Key[], version?: number): Promise<ReadonlyMap<Key, number>>
  /** What the versions after `from` up to `to` changed, oldest first. */
  changesBetween(from: number, to: number): Promise<readonly PublishedChange[]>
  /** What versions did to one document, oldest first. */
  publishedChanges(document: Key): Promise<readonly PublishedChange[]>
  /** The version that an idempotency key has made, or null. */
  publicationUnder(idempotencyKey: string): Promise<Publication | null>
  /** Every revision of a document, oldest first. Empty when there never was one. */
  history(document: Key): Promise<readonly Revision[]>
  revision(document: Key, number: number): Promise<Revision | null>

  createChangeset(changeset: { readonly id: string; readonly title: string }, act: Act): Promise<Changeset>
  changeset(id: string): Promise<Changeset | null>
  /** Newest first. */
  changesets(states: readonly ChangesetState[], limit: number): Promise<readonly Changeset[]>
  /** Adds a revision per edit and makes it the staged one. All edits or none. */
  stage(changeset: string, edits: readonly NewEdit[], act: Act): Promise<StageResult>
  /** Takes edits back out of a changeset. Their revisions stay in the history. */
  unstage(changeset: string, documents: readonly Key[]): Promise<void>
  /** The staged edits in order of key, with their bodies. */
  staged(changeset: string): Promise<readonly (StagedEdit & { readonly body: ContentDocument | null })[]>
  /** Moves a changeset from one of the states to another. False when it is in none of them. */
  moveChangeset(id: string, from: readonly ChangesetState[], to: ChangesetState): Promise<boolean>

  /**
   * Writes one version: its row in the log, its changes, and the changeset as PUBLISHED. `edits` are the staged edits that
   * were decided on; they must still be exactly those of the changeset.
   */
  commit(publication: NewPublication, edits: readonly StagedEdit[]): Promise<CommitResult>

  close(): Promise<void>
}
