import type { DocumentKind } from '../lifecycle/kind-of-document.ts'
import { APPROVED, type ReviewerVerdict } from './verdict.ts'

/** The approvals that a changeset needs where it edits a document of a kind. */
export interface ApprovalPolicy {
  readonly kind: DocumentKind
  /** By how many different reviewers, at least 1. */
  readonly approvals: number
  /** The name of the user who must be among them; null asks for nobody. */
  readonly approver: string | null
  /** Counts the changes of the policy; 0 where it was never changed. */
  readonly revision: number
}

/** The policy of a kind that nobody changed. */
export const defaultPolicy = (kind: DocumentKind): ApprovalPolicy => ({
  kind,
  approvals: 1,
  approver: null,
  revision: 0,
})

/** More approvals than this no policy asks for. */
export const MAX_APPROVALS = 10

/** Why a changeset is not approved yet. */
export type MissingApproval =
  /** A kind of edited document needs further approvals; null: nobody has approved yet. */
  | {
      readonly reason: 'APPROVALS'
      readonly kind: DocumentKind | null
      readonly count: number
      readonly reviewer: null
    }
  /** A kind of edited document needs the approval of a person. */
  | { readonly reason: 'APPROVER'; readonly kind: DocumentKind; readonly count: 1; readonly reviewer: string }
  /** A reviewer asked for changes, and has not approved since. */
  | { readonly reason: 'CHANGES_REQUESTED'; readonly kind: null; readonly count: 1; readonly reviewer: string }

/**
 * What is missing until a changeset is approved, by the policies of the kinds that it edits. Every
 * changeset needs one approval, whatever it edits. Verdicts that are not current do not count.
 */
export function missingApprovals(
  policies: readonly ApprovalPolicy[],
  verdicts: readonly Pick<ReviewerVerdict, 'reviewer' | 'verdict' | 'isCurrent'>[],
): readonly MissingApproval[] {
  const current = verdicts.filter(({ isCurrent }) => isCurrent)
  const approved = new Set(current.filter(({ verdict }) => verdict === APPROVED).map(({ reviewer }) => reviewer))
  const ofKinds = policies.flatMap(({ kind, approvals, approver }): MissingApproval[] => [
    ...(approver !== null && !approved.has(approver)
      ? [{ reason: 'APPROVER', kind, count: 1, reviewer: approver } as const]
      : []),
    ...(approved.size < approvals
      ? [{ reason: 'APPROVALS', kind, count: approvals - approved.size, reviewer: null } as const]
      : []),
  ])
  return [
    ...current
      .filter(({ verdict }) => verdict !== APPROVED)
      .map(({ reviewer }) => ({ reason: 'CHANGES_REQUESTED', kind: null, count: 1, reviewer }) as const),
    ...(ofKinds.length === 0 && approved.size === 0
      ? [{ reason: 'APPROVALS', kind: null, count: 1, reviewer: null } as const]
      : ofKinds),
  ]
}
