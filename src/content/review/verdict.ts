/** What a reviewer says of a changeset. */
export const VERDICTS = ['APPROVED', 'CHANGES_REQUESTED'] as const
export type Verdict = (typeof VERDICTS)[number]
export const [APPROVED, CHANGES_REQUESTED] = VERDICTS

/** The newest verdict of one reviewer. */
export interface ReviewerVerdict {
  /** The name of the user. */
  readonly reviewer: string
  readonly verdict: Verdict
  readonly message: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The revision of the changeset that the reviewer saw. */
  readonly revision: number
  /** The newest version when it was given, or the changeset was rebased since. */
  readonly over: number
  /** False once the changeset was edited, or a rebase left another diff. */
  readonly isCurrent: boolean
}
