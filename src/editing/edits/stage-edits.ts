import type { AssetDocument } from '../../content/documents.ts'
import type { AuditStamp, ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { conflictsOf } from '../merging/conflicts-of.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import { editedRows } from './edited-rows.ts'
import { knownKeys } from './known-keys.ts'
import { type Edit, readEdits } from './read-edits.ts'
import { resolveEdits } from './resolve-edits.ts'
import { translationsIntoSource } from './translations-into-source.ts'
import { withCurrentKeys } from './with-current-keys.ts'

/**
 * Stages edits in a changeset: all of them, or none. What has no shape is not staged. What breaks a
 * rule of content is staged: it is a violation of the changeset, which keeps it from being
 * published. Of what is published, only the documents that the edits name are read; `published` is
 * the served graph, which says what is a row of a table.
 */
export async function stageEdits(
  store: ContentStore,
  published: Snapshot,
  id: string,
  sent: readonly Edit[],
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  const changeset = await changesetNamed(store, id)
  if (!transitionOf('STAGE', changeset.state)) return changesetAnswer('WRONG_STATE', changeset)
  const staged = await store.staged(id)
  const read = await readEdits(store, staged, sent, editedRows(published, staged))
  if (read.violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations: read.violations })

  const { edits: resolved, violations } = await resolveEdits(read.edits, knownKeys(store, staged))
  if (violations.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations })
  const untranslatable = translationsIntoSource(resolved, published.sourceLanguage)
  if (untranslatable.length > 0) return changesetAnswer('VIOLATIONS', changeset, { violations: untranslatable })

  const edits = withCurrentKeys(resolved, published, store.prose)
  const result = await store.stage(id, edits, stamp, filesNamedBy(edits))
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
      return changesetAnswer('DONE', await changesetNamed(store, id), {
        staged: result.edits.map(({ document }) => document),
      })
  }
}

/** The hashes of the files of assets. */
const filesNamedBy = (edits: readonly NewEdit[]): readonly string[] =>
  edits.flatMap(({ body }) => (body?.key.startsWith('asset:') ? [(body as AssetDocument).file.sha256] : []))
