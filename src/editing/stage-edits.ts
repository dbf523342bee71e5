import { contentSetOf, withEdits } from '../content/lifecycle/content-set.ts'
import type { Act, ContentStore } from '../content/lifecycle/content-store.ts'
import { rowsNamed } from '../content/tables/rows-named.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'
import { conflictsOf } from './conflicts-of.ts'
import { liveDocuments } from './live-documents.ts'
import { type Edit, readEdits } from './read-edits.ts'
import { resolveEdits } from './resolve-edits.ts'
import { violationsOf } from './violations-of.ts'

/**
 * Stages edits in a changeset: all of them, or none. What has no shape is not staged. What breaks a rule of content is, and comes
 * back as the violations of the whole changeset: it may be kept so, but not published.
 */
export async function stageEdits(
  store: ContentStore,
  id: string,
  sent: readonly Edit[],
  act: Act,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (changeset.state !== 'DRAFT') return changesetAnswer('WRONG_STATE', changeset)
  const [published, staged] = await Promise.all([liveDocuments(store), store.staged(id)])
  const rows = rowsNamed(contentSetOf(withEdits(published, staged), '').tables ?? [])
  const read = await readEdits(store, staged, sent, rows)
  if (read.violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations: read.violations })

  const { edits, violations } = resolveEdits(
    read.edits,
    withEdits(published, staged).map(({ key }) => key),
  )
  if (violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations })

  const result = await store.stage(id, edits, act)
  switch (result.outcome) {
    case 'NO_SUCH_CHANGESET':
      return answerOfStep(id, result)
    case 'NOT_OPEN':
      return changesetAnswer('WRONG_STATE', await changesetNamed(store, id))
    case 'CONFLICT':
      return changesetAnswer('CONFLICT', await changesetNamed(store, id), {
        conflicts: await conflictsOf(store, edits, result),
      })
    case 'STAGED': {
      const now = await changesetNamed(store, id)
      return changesetAnswer('DONE', now, { violations: await violationsOf(store, now) })
    }
  }
}
