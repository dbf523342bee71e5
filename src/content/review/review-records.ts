import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ChangesetEvent, StagedDocument } from '../lifecycle/changeset.ts'
import type { DocumentKind } from '../lifecycle/kind-of-document.ts'
import type { ApprovalPolicy } from './approval-policy.ts'
import type { CommentThread, ThreadFilter } from './comment-thread.ts'
import type { ReviewerVerdict } from './verdict.ts'

/** Where verdicts, threads and policies of approvals are kept. Every call is one transaction. */
export interface ReviewRecords {
  /** The newest verdict of each reviewer of a changeset, in order of name. */
  verdicts(changeset: string): Promise<readonly ReviewerVerdict[]>
  /** The policies of the kinds of document that a changeset edits, in order of kind. */
  policiesFor(changeset: string): Promise<readonly ApprovalPolicy[]>
  /** The policies that were ever changed, in order of kind. */
  approvalPolicies(): Promise<readonly ApprovalPolicy[]>
  /** The policy as it is afterwards; CONFLICT, and unchanged, where it has another revision. */
  setApprovalPolicy(
    kind: DocumentKind,
    basedOn: number,
    policy: Pick<ApprovalPolicy, 'approvals' | 'approver'>,
  ): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly policy: ApprovalPolicy }>
  thread(changeset: string, number: number): Promise<CommentThread | null>
  /** Oldest first, after a number. */
  threads(changeset: string, filter: ThreadFilter, after: number, limit: number): Promise<readonly CommentThread[]>
  threadCount(changeset: string, filter: ThreadFilter): Promise<number>
  /** The comments of a thread, oldest first, after a number. */
  comments(changeset: string, thread: number, after: number, limit: number): Promise<readonly ChangesetEvent[]>
  commentCount(changeset: string, thread: number): Promise<number>
  /** The staged edits of some documents, with their bodies, in order of key. */
  stagedDocuments(changeset: string, documents: readonly Key[]): Promise<readonly StagedDocument[]>
}
