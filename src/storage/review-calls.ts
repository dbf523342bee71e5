import type { ChangesetReviews } from '../content/review/changeset-reviews.ts'
import type { DocumentReviews } from '../content/review/document-review.ts'
import type { Calls } from './calls.ts'
import { approvalPolicies, policiesFor, setApprovalPolicy } from './queries/review/approval-policies.ts'
import {
  overdueReviewCount,
  overdueReviews,
  planReview,
  recordReview,
  reviews,
} from './queries/review/document-reviews.ts'
import { stagedDocuments } from './queries/review/staged-documents.ts'
import { commentCount, comments, thread, threadCount, threads } from './queries/review/threads.ts'
import { verdicts } from './queries/review/verdicts.ts'

/** The parts of the content port that are about reviews. */
export const reviewCalls = ({ read, change }: Calls): DocumentReviews & ChangesetReviews => ({
  reviews: read(reviews),
  recordReview: change(recordReview),
  planReview: change(planReview),
  overdueReviews: read(overdueReviews),
  overdueReviewCount: read(overdueReviewCount),
  verdicts: read(verdicts),
  policiesFor: read(policiesFor),
  approvalPolicies: read(approvalPolicies),
  setApprovalPolicy: change(setApprovalPolicy),
  thread: read(thread),
  threads: read(threads),
  threadCount: read(threadCount),
  comments: read(comments),
  commentCount: read(commentCount),
  stagedDocuments: read(stagedDocuments),
})
