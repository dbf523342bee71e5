import { planDocumentReview, reviewDocument } from '../../../editing/review/review-document.ts'
import { setApprovalPolicy } from '../../../editing/review/set-approval-policy.ts'
import { actOf } from '../../acting.ts'
import { dateTimeArgument } from '../../date-time-argument.ts'
import type { MutationResolvers } from '../../generated/resolver-types.ts'

const momentOrNull = (argument: string, text: string | null | undefined): string | null =>
  typeof text === 'string' ? dateTimeArgument(argument, text) : null

export const reviews: MutationResolvers = {
  reviewDocument: (_parent, { input: { document, basedOn, reviewBy } }, context) =>
    reviewDocument(context.stores.content, document, basedOn, momentOrNull('reviewBy', reviewBy), actOf(context, '')),
  planDocumentReview: (_parent, { input: { document, reviewBy } }, context) =>
    planDocumentReview(context.stores.content, document, momentOrNull('reviewBy', reviewBy), actOf(context, '')),
  setApprovalPolicy: (_parent, { input: { kind, basedOn, approvals, approver } }, { stores }) =>
    setApprovalPolicy(stores.content, stores.accounts, { kind, basedOn, approvals, approver: approver ?? null }),
}
