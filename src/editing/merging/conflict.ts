import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { FieldChange } from '../../content/lifecycle/field-diff.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'

/**
 * Both sides of an edit that cannot be made as it is, and what they started from. A document of
 * null is none, or retired.
 */
export interface Conflict {
  readonly document: Key
  /** The number of the revision that the edit was based on; 0 when there was none. */
  readonly basedOn: number
  /** The number of the current revision; 0 when there is none. */
  readonly current: number
  readonly base: ContentDocument | null
  readonly yours: ContentDocument | null
  readonly theirs: ContentDocument | null
  /** From yours to theirs. */
  readonly fields: readonly FieldChange[]
}
