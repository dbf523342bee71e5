import type { MissingApproval as Missing } from '../../content/review/approval-policy.ts'
import { isOutdated } from '../../editing/review/thread-anchor.ts'
import type {
  ChangesetEventResolvers,
  ChangesetReviewResolvers,
  CommentThreadResolvers,
  MissingApprovalResolvers,
} from '../generated/resolver-types.ts'
import { numberAfter } from '../paging/number-after.ts'
import { rowPage } from '../paging/row-page.ts'

export const ChangesetReview: ChangesetReviewResolvers = { current: ({ isCurrent }) => isCurrent }

export const ChangesetEvent: ChangesetEventResolvers = { mentions: ({ people }) => people.map(({ name }) => name) }

export const MissingApproval: MissingApprovalResolvers = { text: inWords }

function inWords({ reason, kind, count, reviewer }: Missing): string {
  const approvals = `${count} more approval${count === 1 ? '' : 's'}`
  switch (reason) {
    case 'CHANGES_REQUESTED':
      return `${reviewer} requested changes.`
    case 'APPROVER':
      return `Edits of ${kind} need the approval of ${reviewer}.`
    case 'APPROVALS':
      return kind === null ? `A changeset needs ${approvals}.` : `Edits of ${kind} need ${approvals}.`
  }
}

export const CommentThread: CommentThreadResolvers = {
  start: ({ quoteStart }) => quoteStart,
  end: ({ quote, quoteStart }) => (quote === null || quoteStart === null ? null : quoteStart + quote.length),
  resolved: ({ resolvedAt }) => resolvedAt !== null,
  outdated: (thread, _args, { stores, snapshot, meter }) =>
    meter.oneAtATime(() => isOutdated(stores.content, thread, snapshot.renamedTo)),
  comments: ({ changeset, number }, args, { stores }) =>
    rowPage(`comments ${changeset} ${number}`, args, {
      read: (after, limit) => stores.content.comments(changeset, number, numberAfter(after), limit),
      count: () => stores.content.commentCount(changeset, number),
      placeOf: ({ number: place }) => [place],
    }),
}
