import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { UploadedFiles } from '../assets/uploaded-file.ts'
import type { ChangesetFinder } from '../finding/changeset-filter.ts'
import type { ProseReader } from '../prose/prose-reader.ts'
import type { ThreadAnchor } from '../review/comment-thread.ts'
import type { DocumentReviews } from '../review/document-review.ts'
import type { ReviewRecords } from '../review/review-records.ts'
import type { Verdict } from '../review/verdict.ts'
import type { SourceTexts } from '../sources/source-text.ts'
import type { Changeset, ChangesetEvent, ChangesetState, StagedDocument, StagedEdit } from './changeset.ts'
import type { MovedKey } from './moved-keys.ts'
import type { Mutex } from './mutex.ts'
import type { DocumentDates, DocumentState, LiveDocument, Publication, PublishedChange } from './publication.ts'
import type { ContentDocument, Revision } from './revision.ts'
import type { StepOfAction } from './workflow.ts'

/** An edit to be staged. */
export interface NewEdit {
  readonly document: Key
  /** Null retires the document. */
  readonly body: ContentDocument | null
  /**
   * The number of the revision that the editor saw: the staged one where the changeset has one,
   * else the published one, 0 where there is neither.
   */
  readonly basedOn: number
}

/** Who changed something, when, and why. Clocks are passed in. */
export interface AuditStamp {
  readonly author: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly message: string
}

export type StageResult =
  | { readonly outcome: 'STAGED'; readonly edits: readonly StagedEdit[] }
  /**
   * Some document has another revision than the editor saw; nothing was staged. `current` is 0
   * where there is no revision.
   */
  | {
      readonly outcome: 'CONFLICT'
      readonly conflicts: readonly { readonly document: Key; readonly basedOn: number; readonly current: number }[]
    }
  | { readonly outcome: 'NO_SUCH_CHANGESET' }
  | { readonly outcome: 'NOT_OPEN'; readonly state: ChangesetState }

/** An action on a changeset, or a comment, recorded as an event. */
export interface ChangesetStep extends StepOfAction {
  /** The revision of the changeset that was seen; null does not ask, as for a comment. */
  readonly basedOn: number | null
  readonly document: Key | null
  /** Left out: as it is, unless the state changes. */
  readonly schedule?: Changeset['schedule']
  /** Left out: as it is, unless the state changes. */
  readonly retirement?: Changeset['retirement']
  /** The name of the user who is to attend to it, or null; left out: as it is. */
  readonly assignee?: string | null
  /**
   * The verdict of the author of the step, which replaces an earlier one. An approval leads to the
   * next state only where no other is missing; otherwise the event is APPROVAL_GIVEN. Left out: the
   * step is no verdict, and policies of approvals are not asked.
   */
  readonly verdict?: Verdict
  /** What the thread is about that a comment starts. */
  readonly anchor?: ThreadAnchor
  /** The thread that a comment continues, or that is resolved or reopened. */
  readonly thread?: number
  /** Whether the thread is resolved from now on; left out: as it is. */
  readonly resolved?: boolean
  /** The ids of the users whom the event names. */
  readonly people?: readonly string[]
}

export type StepResult =
  /** `event` is the number of the event that records it. */
  | { readonly outcome: 'DONE'; readonly changeset: Changeset; readonly event?: number }
  /** The changeset was changed since it was seen. */
  | { readonly outcome: 'CONFLICT'; readonly changeset: Changeset }
  | { readonly outcome: 'WRONG_STATE'; readonly changeset: Changeset }
  | { readonly outcome: 'NO_SUCH_CHANGESET' }

/** A staged edit that is moved onto another published revision. */
export interface RebasedEdit {
  readonly document: Key
  /**
   * The number of the revision that is published now, a retirement among them; 0 when it was never
   * published.
   */
  readonly base: number
  /** What it is to be: a body, null to retire it, or 'DROPPED' when nothing is left of the edit. */
  readonly body: ContentDocument | null | 'DROPPED'
}

/** A version that has been decided on, projected and checked, and only needs to be written. */
export interface NewPublication {
  /** One more than the version that was decided against. */
  readonly version: number
  readonly changeset: string
  readonly author: string
  readonly at: string
  readonly digest: string
  /** The language of the source texts. Left out: that of the version before, English for the first. */
  readonly language?: string | undefined
  /** The same key never makes a second version. */
  readonly idempotencyKey: string | null
  /** The revision of the changeset that was decided on; null or left out does not ask. */
  readonly basedOn?: number | null | undefined
  /**
   * The published changeset that it retires, and when that was due. The commit ends that
   * retirement, and is refused as CHANGESET_CHANGED where it is no longer due then.
   */
  readonly retires?: { readonly changeset: string; readonly at: string } | undefined
  /**
   * The documents that get another key. Their reviews and texts go along: a review was then of no
   * revision of the new key, and a text that is kept under the new key already stays.
   */
  readonly moved?: readonly MovedKey[] | undefined
}

export type CommitResult =
  | {
      readonly outcome: 'COMMITTED'
      readonly publication: Publication
      /** The version before it in the log; null where it is the first. */
      readonly previous: Publication | null
    }
  /** Another publish took the version. Nothing was written: decide again against the new head. */
  | { readonly outcome: 'VERSION_TAKEN' }
  /** An edit has a stale base. Nothing was written: decide again. */
  | { readonly outcome: 'STALE_BASE' }
  /** The key has made this version before, perhaps of another changeset. Nothing was written. */
  | { readonly outcome: 'REPEATED'; readonly publication: Publication }
  /**
   * The changeset is not in a state to be published, or was edited since it was read. Nothing was
   * written.
   */
  | { readonly outcome: 'CHANGESET_CHANGED' }

/**
 * Where content is kept. Every call is one transaction: all of it, or nothing. What a call has
 * answered survives a loss of power. Two stores keep to this port, SQLite and PostgreSQL, and one
 * conformance suite holds them to it.
 */
export interface ContentStore extends DocumentReviews, ReviewRecords, ChangesetFinder, SourceTexts, UploadedFiles {
  /**
   * Reads prose, and remembers what it has read: the store hands out the same text in new objects.
   */
  readonly prose: ProseReader
  /** Runs publishes one after another, within this process. */
  readonly inTurn: Mutex
  /** The newest version, or null before the first publish. */
  head(): Promise<Publication | null>
  /** The publication log after a version, oldest first, at most `limit` rows. */
  publicationsAfter(version: number, limit: number): Promise<readonly Publication[]>
  publication(version: number): Promise<Publication | null>
  /**
   * Every document that is live at a version, in order of key, in pages of at most 500 documents and
   * about 1 MB. Other tasks of the process have a turn between two pages. A large part of a table is
   * a page of its own.
   */
  documentPages(version: number): AsyncIterable<readonly LiveDocument[]>
  /** The same in one list. */
  documentsAt(version: number): Promise<readonly LiveDocument[]>
  /** The keys of documents that are live now, from one key to before another (null: to the last). */
  liveKeys(from: Key, before: Key | null, limit: number): Promise<readonly Key[]>
  /** Those of some documents that are live at a version, by key. */
  documentsNamed(documents: readonly Key[], version: number): Promise<ReadonlyMap<Key, LiveDocument>>
  /**
   * What became of every document that the versions between two have published, as of `to`, in order
   * of key; `to` may be the earlier one. Null where they are more than `most`.
   */
  changedDocuments(from: number, to: number, most: number): Promise<readonly DocumentState[] | null>
  /**
   * When each document that was ever published, retired ones among them, came to be what it is at a
   * version.
   */
  documentDates(version: number): Promise<ReadonlyMap<Key, DocumentDates>>
  /**
   * The number of the published revision of each of these documents that was ever published,
   * retirements among them: now, or as of a version.
   */
  publishedRevisions(documents: readonly Key[], version?: number): Promise<ReadonlyMap<Key, number>>
  /** What the versions after `from` up to `to` changed, oldest first. */
  changesBetween(from: number, to: number): Promise<readonly PublishedChange[]>
  /** What versions did to one document, oldest first. */
  publishedChanges(document: Key): Promise<readonly PublishedChange[]>
  /** The version that an idempotency key has made, or null. */
  publicationUnder(idempotencyKey: string): Promise<Publication | null>
  /**
   * The revisions of a document after a number, oldest first, at most `limit`; left out: all. Empty
   * when there never was one.
   */
  history(document: Key, after?: number, limit?: number): Promise<readonly Revision[]>
  /**
   * How many revisions a document has, published or not; as they are dense, the number of the
   * newest.
   */
  revisionCount(document: Key): Promise<number>
  revision(document: Key, number: number): Promise<Revision | null>

  /** Ids are given once; to give one again is a bug of the caller. */
  createChangeset(changeset: { readonly id: string; readonly title: string }, stamp: AuditStamp): Promise<Changeset>
  changeset(id: string): Promise<Changeset | null>
  /**
   * Newest first, after a place (left out or null: from the newest). As of a version, where one is
   * given: what was published as a later one counts as APPROVED.
   */
  changesets(
    states: readonly ChangesetState[],
    limit: number,
    after?: { readonly createdAt: string; readonly id: string } | null,
    version?: number,
  ): Promise<readonly Changeset[]>
  changesetCount(states: readonly ChangesetState[], version?: number): Promise<number>
  /** Does and writes down a step: both, or neither. */
  step(changeset: string, step: ChangesetStep, stamp: AuditStamp): Promise<StepResult>
  /** The events of a changeset, oldest first, after a number. */
  events(changeset: string, after: number, limit: number): Promise<readonly ChangesetEvent[]>
  eventCount(changeset: string): Promise<number>
  /**
   * Moves edits onto the published revisions: new revisions, new bases, and the event REBASED. All
   * or none; CONFLICT also where a base is stale. `move` is the state that it is done in and the
   * one that follows, DRAFT where it is left out, and names the reviewers whose verdicts outlast
   * it. Edits of documents that are not staged are a bug of the caller.
   */
  rebase(
    changeset: string,
    basedOn: number,
    edits: readonly RebasedEdit[],
    stamp: AuditStamp,
    move?: {
      readonly from: ChangesetState
      readonly to: ChangesetState
      readonly keptVerdicts?: readonly string[]
    },
  ): Promise<StepResult>
  /** Those whose time has come by the database's clock, oldest first. */
  dueChangesets(limit: number): Promise<readonly Changeset[]>
  /** Published changesets whose retirement is due by the database's clock, oldest first. */
  dueRetirements(limit: number): Promise<readonly Changeset[]>
  /**
   * Ends the schedule `at`, whose time came in vain, with the event SCHEDULE_FAILED, and with it a
   * retirement; for a published changeset, the retirement `at`. False when it is no longer this one.
   */
  failSchedule(changeset: string, at: string, stamp: AuditStamp): Promise<boolean>
  /**
   * Adds a revision per edit and makes it the staged one. All edits or none. They count as one
   * change of the changeset. Fails with BAD_USER_INPUT where one of `files`, which the edits name by
   * their hashes, was removed as unused meanwhile.
   */
  stage(
    changeset: string,
    edits: readonly NewEdit[],
    stamp: AuditStamp,
    files?: readonly string[],
  ): Promise<StageResult>
  /**
   * Removes edits from a DRAFT. Their revisions stay in the history. Documents without a staged
   * edit are skipped.
   */
  unstage(changeset: string, basedOn: number, documents: readonly Key[]): Promise<StepResult>
  /**
   * Who made a revision that the changeset made of a document that it stages, whether that is the
   * staged one or an earlier one.
   */
  editors(changeset: string): Promise<readonly { readonly document: Key; readonly author: string }[]>
  /** The staged edits in order of key, with their bodies. */
  staged(changeset: string): Promise<readonly StagedDocument[]>
  /**
   * The staged edits of open changesets with a key in their bodies, in order of changeset and key.
   * The key may stand there as a part of another one. Parts of tables are left out.
   */
  stagedNaming(key: Key): Promise<readonly (StagedDocument & { readonly changeset: string })[]>

  /**
   * Writes one version: its row in the log, its changes, and the changeset as PUBLISHED, with its
   * event. `edits` are the staged edits that were decided on; they must still be exactly those of
   * the changeset, and no base may be stale.
   */
  commit(publication: NewPublication, edits: readonly StagedEdit[]): Promise<CommitResult>

  close(): Promise<void>
}
