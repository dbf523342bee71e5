import type { DocumentReviews } from '../content/review/document-review.ts'
import type { Calls } from './calls.ts'
import {
  overdueReviewCount,
  overdueReviews,
  planReview,
  recordReview,
  reviews,
} from './queries/review/document-reviews.ts'

/** The part of the content port that is about reviews. */
export const reviewCalls = ({ read, change }: Calls): DocumentReviews => ({
  reviews: read(reviews),
  recordReview: change(recordReview),
  planReview: change(planReview),
  overdueReviews: read(overdueReviews),
  overdueReviewCount: read(overdueReviewCount),
})
