import type { ConflictSide } from '../../content/lifecycle/merge-documents.ts'
import type { Resolution } from '../../editing/merging/resolutions.ts'
import type { ChangesetAnswer } from '../../editing/workflow/changeset-answer.ts'
import { OperatorError } from '../../errors/operator-error.ts'

export interface KeepOptions {
  readonly keep?: string
}

/**
 * Runs work that may meet conflicts. If `--keep` names a side, runs it again with that side in each
 * conflict.
 */
export async function keepingSide(
  { keep }: KeepOptions,
  work: (resolutions: readonly Resolution[]) => Promise<ChangesetAnswer>,
): Promise<ChangesetAnswer> {
  const side = sideOf(keep)
  const answer = await work([])
  if (answer.conflicts.length === 0 || side === null) return answer
  return work(answer.conflicts.map(({ document }) => ({ document, keep: side })))
}

/** The side that `--keep` names; null where it is left out. */
export function sideOf(keep: string | undefined): ConflictSide | null {
  if (keep === undefined) return null
  if (keep === 'mine' || keep === 'theirs') return keep === 'mine' ? 'MINE' : 'THEIRS'
  throw new OperatorError(`--keep takes "mine" or "theirs", not "${keep}".`)
}
