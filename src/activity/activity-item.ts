import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ChangesetEvent } from '../content/lifecycle/changeset.ts'

/** Why something concerns a user. */
export const ACTIVITY_REASONS = ['AUTHOR', 'ASSIGNEE', 'EDITOR', 'PARTICIPANT', 'NAMED', 'DOCUMENT'] as const
export type ActivityReason = (typeof ACTIVITY_REASONS)[number]

/** The user whom something concerns. */
export interface Concerned {
  readonly id: string
  /** As changesets and their events name their authors. */
  readonly name: string
}

interface Happened {
  /** ISO 8601, UTC. */
  readonly at: string
  /** The name of whoever did it. */
  readonly actor: string
  /** The id of the changeset in which it happened. */
  readonly changeset: string
  /** At least one, in the order of `ACTIVITY_REASONS`. */
  readonly because: readonly ActivityReason[]
}

/** An event of a changeset. */
export interface HappenedEvent extends Happened {
  readonly kind: 'EVENT'
  readonly event: ChangesetEvent
}

/** The first edit of a document within a changeset. */
export interface HappenedEdit extends Happened {
  readonly kind: 'EDIT'
  readonly document: Key
  /** The number of the revision that the edit made. */
  readonly revision: number
}

/** Something that happened to what concerns a user. It follows from rows that are only added. */
export type ActivityItem = HappenedEvent | HappenedEdit

/** The place of an item among all of them: items are in descending order of it. */
export interface ActivityPlace {
  readonly at: string
  /** At one moment, events come before edits. */
  readonly kind: ActivityItem['kind']
  /** The changeset of an event, or the document of an edit. */
  readonly name: string
  /** The number of the event, or of the revision. */
  readonly number: number
}

export const placeOf = (item: ActivityItem): ActivityPlace =>
  item.kind === 'EVENT'
    ? { at: item.at, kind: 'EVENT', name: item.changeset, number: item.event.number }
    : { at: item.at, kind: 'EDIT', name: item.document, number: item.revision }

/** A name of the item that no other has. */
export function keyOf(item: ActivityItem): string {
  const { kind, name, number } = placeOf(item)
  return `${kind.toLowerCase()}:${name}#${number}`
}
