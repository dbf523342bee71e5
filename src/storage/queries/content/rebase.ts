import type { Transaction } from 'kysely'
import type { AuditStamp, ContentStore, RebasedEdit, StepResult } from '../../../content/lifecycle/content-store.ts'
import { INITIAL_STATE, WORKFLOW } from '../../../content/lifecycle/workflow.ts'
import type { Database } from '../../schema.ts'
import { moveVerdicts, outdateVerdicts } from '../review/verdicts.ts'
import { changeChangeset, changeset } from './changesets.ts'
import { documentNumbers } from './document-numbers.ts'
import { addEvent } from './events.ts'
import { addRevisions } from './new-revisions.ts'
import { head } from './publications.ts'
import { removeStaged, stagedEdits } from './staging.ts'
import { approvedOver, UNSCHEDULED } from './steps.ts'

export async function rebase(
  transaction: Transaction<Database>,
  id: string,
  basedOn: number,
  edits: readonly RebasedEdit[],
  stamp: AuditStamp,
  { from, to, keptVerdicts = [] }: NonNullable<Parameters<ContentStore['rebase']>[4]> = {
    from: INITIAL_STATE,
    to: INITIAL_STATE,
  },
): Promise<StepResult> {
  const target = await changeset(transaction, id)
  if (!target) return { outcome: 'NO_SUCH_CHANGESET' }
  if (target.state !== from) return { outcome: 'WRONG_STATE', changeset: target }
  if (target.revision !== basedOn) return { outcome: 'CONFLICT', changeset: target }

  const staged = new Set((await stagedEdits(transaction, id)).map(({ document }) => document))
  for (const { document } of edits) {
    // Each document is rebased once, and only a staged one.
    if (!staged.delete(document))
      throw new RangeError(`${document} is not staged in the changeset, or is listed twice.`)
  }
  const states = await documentNumbers(
    transaction,
    id,
    edits.map(({ document }) => document),
  )
  if (edits.some(({ document, base }) => base !== (states.get(document)?.published ?? 0)))
    return { outcome: 'CONFLICT', changeset: target }

  const kept = edits.flatMap(({ document, base, body }) => {
    const number = (states.get(document)?.newest ?? 0) + 1
    return body === 'DROPPED' ? [] : [{ document, base, body, number }]
  })
  const dropped = edits.filter(({ body }) => body === 'DROPPED').map(({ document }) => document)
  await addRevisions(transaction, id, kept, stamp)
  await removeStaged(transaction, id, dropped)
  const { author, at, message } = stamp
  await addEvent(transaction, { changeset: id, kind: WORKFLOW.REBASE.event, author, at, message, document: null })
  const change = {
    state: to,
    approved_over: approvedOver(transaction, target, to, true),
    ...(to !== from && { ...UNSCHEDULED, schedule_failed_at: null }),
  }
  await outdateVerdicts(transaction, id, keptVerdicts)
  await moveVerdicts(transaction, id, (await head(transaction))?.version ?? 0)
  return { outcome: 'DONE', changeset: await changeChangeset(transaction, id, change) }
}
