import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Changeset, ChangesetState } from '../lifecycle/changeset.ts'

/** NEWEST: by creation, the newest first. DUE: by scheduled time, those without one last. */
export const CHANGESET_ORDERS = ['NEWEST', 'DUE'] as const
export type ChangesetOrder = (typeof CHANGESET_ORDERS)[number]

/** Which changesets. Each given condition must hold; what is left out is not asked. */
export interface ChangesetFilter {
  readonly states: readonly ChangesetState[]
  readonly author?: string | undefined
  /** Null: those that are assigned to nobody. */
  readonly assignee?: string | null | undefined
  /** Those that stage this document. */
  readonly document?: Key | undefined
  /** Those whose title has this text, whatever its case and accents. */
  readonly title?: string | undefined
  /** Those that are scheduled for a moment (ISO 8601, UTC) after this one. */
  readonly dueAfter?: string | undefined
  readonly dueBefore?: string | undefined
  /** Those whose last schedule failed and that nobody took up since; false: all others. */
  readonly scheduleFailed?: boolean | undefined
}

/** The place of a changeset in a list of an order: its sort key and its id. */
export type ChangesetPlace = readonly [by: string, id: string]

/** A changeset without a schedule sorts after all that have one. */
const NEVER = '~'

export const placeOfChangeset = ({ createdAt, id, schedule }: Changeset, order: ChangesetOrder): ChangesetPlace => [
  order === 'NEWEST' ? createdAt : (schedule?.at ?? NEVER),
  id,
]

/** A document that a changeset stages. */
export interface OpenEdit {
  readonly document: Key
  readonly changeset: Changeset
}

/** Finds changesets. Every call is one transaction. */
export interface ChangesetFinder {
  /**
   * In an order, after a place (null: from the first). As of a version, where one is given: what was
   * published as a later one counts as APPROVED.
   */
  findChangesets(
    filter: ChangesetFilter,
    order: ChangesetOrder,
    after: ChangesetPlace | null,
    limit: number,
    version?: number,
  ): Promise<readonly Changeset[]>
  countChangesets(filter: ChangesetFilter, version?: number): Promise<number>
  /**
   * The open changesets that stage some documents, but for one, in order of document, then newest
   * first, at most `limit`.
   */
  openEditsOf(documents: readonly Key[], except: string, limit: number): Promise<readonly OpenEdit[]>
  /**
   * Documents that are published at a version, or are retired there, in order of key, after a key.
   */
  documentKeys(filter: DocumentFilter, after: Key, limit: number, version: number): Promise<readonly Key[]>
  documentCount(filter: DocumentFilter, version: number): Promise<number>
}

/** Which documents: the published or the retired ones. */
export interface DocumentFilter {
  readonly retired: boolean
  /** Keys that lie from the first of a pair to before the second; left out: any. */
  readonly ranges?: readonly (readonly [string, string])[] | undefined
}
