import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { StepResult } from '../../content/lifecycle/content-store.ts'
import type { Violation } from '../../content/violation.ts'
import { notFound } from '../../errors/public-errors.ts'
import type { Conflict } from '../merging/conflict.ts'

/** The outcome of a change to a changeset. */
export interface ChangesetAnswer {
  readonly outcome: 'DONE' | 'CONFLICT' | 'VIOLATIONS' | 'WRONG_STATE' | 'NOTHING_TO_DO'
  /** As it is now; null only where none was made. */
  readonly changeset: Changeset | null
  readonly conflicts: readonly Conflict[]
  /**
   * The violations of the shape of the edits; null where there are none: then those of the
   * changeset matter.
   */
  readonly violations: readonly Violation[] | null
  /** After a rebase of an approved changeset, whether it is still approved; otherwise null. */
  readonly approvalKept: boolean | null
  /** The number of the thread that was started, answered, resolved or reopened; otherwise null. */
  readonly thread: number | null
  /** The keys of the documents that this call staged. */
  readonly staged: readonly Key[]
}

/** An answer whose lists are empty unless given. */
export const changesetAnswer = (
  outcome: ChangesetAnswer['outcome'],
  changeset: Changeset | null,
  more: Partial<Pick<ChangesetAnswer, 'conflicts' | 'violations' | 'approvalKept' | 'staged'>> = {},
): ChangesetAnswer => ({
  outcome,
  changeset,
  conflicts: [],
  violations: null,
  approvalKept: null,
  thread: null,
  staged: [],
  ...more,
})

/** The outcome of a step of the changeset `id`. Fails with NOT_FOUND when there is none. */
export function answerOfStep(id: string, result: StepResult): ChangesetAnswer {
  if (result.outcome === 'NO_SUCH_CHANGESET') throw noSuchChangeset(id)
  return changesetAnswer(result.outcome, result.changeset)
}

export const noSuchChangeset = (id: string) =>
  notFound('changeset', id, ' Those that are open are listed by "changesets".')
