import type { ChangesetFinder } from '../content/finding/changeset-filter.ts'
import type { DocumentReviews } from '../content/review/document-review.ts'
import type { ReviewRecords } from '../content/review/review-records.ts'
import type { Calls } from './calls.ts'
import { countChangesets, findChangesets, openEditsOf } from './queries/finding/find-changesets.ts'
import { documentCount, documentKeys } from './queries/finding/list-documents.ts'
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

/** The parts of the content port that are about reviews and about finding work. */
export const reviewCalls = ({
  read,
  change,
}: Pick<Calls, 'read' | 'pages' | 'change'>): DocumentReviews & ReviewRecords & ChangesetFinder => ({
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
  findChangesets: read(findChangesets),
  countChangesets: read(countChangesets),
  openEditsOf: read(openEditsOf),
  documentKeys: read(documentKeys),
  documentCount: read(documentCount),
})
