import type { Kysely, Transaction } from 'kysely'
import type { DocumentKind } from '../../../content/lifecycle/kind-of-document.ts'
import { keysOfKind } from '../../../content/lifecycle/prefix-of-kind.ts'
import { type ApprovalPolicy, defaultPolicy } from '../../../content/review/approval-policy.ts'
import type { Database } from '../../schema.ts'

export const approvalPolicies = (db: Kysely<Database>): Promise<readonly ApprovalPolicy[]> =>
  db.selectFrom('approval_policy').selectAll().orderBy('kind').execute()

/**
 * The policies that the edits of a changeset meet. Only kinds whose policy was changed are looked
 * for, so that a large import is not read for its kinds; the default stands for the others.
 */
export async function policiesFor(db: Kysely<Database>, changeset: string): Promise<readonly ApprovalPolicy[]> {
  const policies: ApprovalPolicy[] = []
  for (const policy of await approvalPolicies(db)) {
    const [first, end] = keysOfKind(policy.kind)
    const edit = await db
      .selectFrom('staged')
      .select('document')
      .where('changeset', '=', changeset)
      .where('document', '>=', first)
      .where('document', '<', end)
      .limit(1)
      .executeTakeFirst()
    if (edit) policies.push(policy)
  }
  return policies
}

export async function setApprovalPolicy(
  transaction: Transaction<Database>,
  kind: DocumentKind,
  basedOn: number,
  { approvals, approver }: Pick<ApprovalPolicy, 'approvals' | 'approver'>,
): Promise<{ readonly outcome: 'DONE' | 'CONFLICT'; readonly policy: ApprovalPolicy }> {
  const row = await transaction.selectFrom('approval_policy').selectAll().where('kind', '=', kind).executeTakeFirst()
  const before = row ?? defaultPolicy(kind)
  if (before.revision !== basedOn) return { outcome: 'CONFLICT', policy: before }
  const change = { approvals, approver, revision: before.revision + 1 }
  await transaction
    .insertInto('approval_policy')
    .values({ kind, ...change })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(change))
    .execute()
  return { outcome: 'DONE', policy: { kind, ...change } }
}
