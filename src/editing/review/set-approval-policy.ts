import type { AccountStore } from '../../accounts/account-store.ts'
import { rightsOf } from '../../accounts/rights.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { DocumentKind } from '../../content/lifecycle/kind-of-document.ts'
import { type ApprovalPolicy, defaultPolicy, MAX_APPROVALS } from '../../content/review/approval-policy.ts'
import { badUserInput, notFound } from '../../errors/public-errors.ts'

/** Every kind of document with its policy, in the order of `kinds`. */
export async function policiesOfAll(
  store: ContentStore,
  kinds: readonly DocumentKind[],
): Promise<readonly ApprovalPolicy[]> {
  const changed = new Map((await store.approvalPolicies()).map((policy) => [policy.kind, policy]))
  return kinds.map((kind) => changed.get(kind) ?? defaultPolicy(kind))
}

export interface PolicyOrder extends Pick<ApprovalPolicy, 'kind' | 'approvals' | 'approver'> {
  /** The revision of the policy that was seen. */
  readonly basedOn: number
}

/**
 * Says how many reviewers must approve edits of a kind of document, and who must be among them. What
 * is approved already stays so. Fails with NOT_FOUND when there is no such user, and with
 * BAD_USER_INPUT when the user cannot approve or the number is out of range.
 */
export async function setApprovalPolicy(
  store: ContentStore,
  accounts: Pick<AccountStore, 'userNamed'>,
  { kind, approvals, approver, basedOn }: PolicyOrder,
): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly policy: ApprovalPolicy }> {
  if (approvals < 1 || approvals > MAX_APPROVALS)
    throw badUserInput(`"approvals" must be from 1 to ${MAX_APPROVALS}, not ${approvals}.`)
  if (approver !== null) {
    const found = await accounts.userNamed(approver)
    if (!found) throw notFound('user', approver, ' "users" lists all there are.')
    if (!found.user.active || !rightsOf(found.user.role).includes('REVIEW'))
      throw badUserInput(`"${approver}" cannot approve changesets: that takes an active user with the right REVIEW.`)
  }
  return store.setApprovalPolicy(kind, basedOn, { approvals, approver })
}
