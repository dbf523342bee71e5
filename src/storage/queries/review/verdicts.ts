import type { Kysely, Transaction } from 'kysely'
import { type MissingApproval, missingApprovals } from '../../../content/review/approval-policy.ts'
import type { ReviewerVerdict } from '../../../content/review/verdict.ts'
import type { Database } from '../../schema.ts'
import { policiesFor } from './approval-policies.ts'

export async function verdicts(db: Kysely<Database>, changeset: string): Promise<readonly ReviewerVerdict[]> {
  const rows = await db
    .selectFrom('changeset_verdict')
    .selectAll()
    .where('changeset', '=', changeset)
    .orderBy('reviewer')
    .execute()
  return rows.map(({ reviewer, verdict, message, at, revision, over_version: over, current }) => ({
    ...{ reviewer, verdict, message, at, revision, over },
    isCurrent: current === 1,
  }))
}

/** Replaces the verdict of a reviewer by one that is current. */
export async function recordVerdict(
  transaction: Transaction<Database>,
  changeset: string,
  { reviewer, over, isCurrent, ...verdict }: ReviewerVerdict,
): Promise<void> {
  const row = { ...verdict, over_version: over, current: isCurrent ? 1 : 0 }
  await transaction
    .insertInto('changeset_verdict')
    .values({ changeset, reviewer, ...row })
    .onConflict((conflict) => conflict.columns(['changeset', 'reviewer']).doUpdateSet(row))
    .execute()
}

/** What is missing until the changeset is approved. */
export const missingOf = async (
  transaction: Transaction<Database>,
  changeset: string,
): Promise<readonly MissingApproval[]> =>
  missingApprovals(await policiesFor(transaction, changeset), await verdicts(transaction, changeset))

/** Verdicts of what is no longer staged do not count. */
export async function outdateVerdicts(
  transaction: Transaction<Database>,
  changeset: string,
  kept: readonly string[] = [],
): Promise<void> {
  await transaction
    .updateTable('changeset_verdict')
    .set({ current: 0 })
    .where('changeset', '=', changeset)
    .where('current', '=', 1)
    .$if(kept.length > 0, (others) => others.where('reviewer', 'not in', kept))
    .execute()
}

/** The verdicts that are current hold over this version, too. */
export async function moveVerdicts(
  transaction: Transaction<Database>,
  changeset: string,
  version: number,
): Promise<void> {
  await transaction
    .updateTable('changeset_verdict')
    .set({ over_version: version })
    .where('changeset', '=', changeset)
    .where('current', '=', 1)
    .execute()
}
