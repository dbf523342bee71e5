import { contentSetOf, withEdits } from '../../content/lifecycle/content-set.ts'
import type { AuditStamp, ContentStore } from '../../content/lifecycle/content-store.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import { rowsNamed } from '../../content/tables/rows-named.ts'
import { conflictsOf } from '../merging/conflicts-of.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import { liveDocuments } from './live-documents.ts'
import { type Edit, readEdits } from './read-edits.ts'
import { resolveEdits } from './resolve-edits.ts'

/**
 * Stages edits in a changeset: all of them, or none. What has no shape is not staged. What breaks a
 * rule of content is staged: it is a violation of the changeset, which keeps it from being
 * published.
 */
export async function stageEdits(
  store: ContentStore,
  id: string,
  sent: readonly Edit[],
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (!transitionOf('STAGE', changeset.state)) return changesetAnswer('WRONG_STATE', changeset)
  const [published, staged] = await Promise.all([liveDocuments(store), store.staged(id)])
  const rows = rowsNamed(contentSetOf(withEdits(published, staged), '').tables ?? [])
  const read = await readEdits(store, staged, sent, rows)
  if (read.violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations: read.violations })

  const { edits, violations } = resolveEdits(
    read.edits,
    withEdits(published, staged).map(({ key }) => key),
  )
  if (violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations })

  const result = await store.stage(id, edits, stamp)
  switch (result.outcome) {
    case 'NO_SUCH_CHANGESET':
      return answerOfStep(id, result)
    case 'NOT_OPEN':
      return changesetAnswer('WRONG_STATE', await changesetNamed(store, id))
    case 'CONFLICT':
      return changesetAnswer('CONFLICT', await changesetNamed(store, id), {
        conflicts: await conflictsOf(store, edits, result),
      })
    case 'STAGED':
      return changesetAnswer('DONE', await changesetNamed(store, id))
  }
}
