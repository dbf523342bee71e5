import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import type { AuditStamp, ContentStore } from '../content/lifecycle/content-store.ts'
import { INITIAL_STATE, stepOf } from '../content/lifecycle/workflow.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { type StagingProgress, stageInPieces } from './stage-in-pieces.ts'

export interface ImportToStage extends StagingProgress {
  /** The id of the new changeset. */
  readonly id: string
  readonly author: string
  /** When, as an ISO 8601 moment. */
  readonly at: string
  /** What is imported, as the title of the changeset names it. */
  readonly from: string
  readonly changes: readonly ContentChange[]
}

/**
 * Stages the changes of an import, made on the published version `base`, in a new changeset, and
 * discards the changeset where the staging fails. Only a process that is killed leaves some of the
 * changes in a draft; its title says how many there should be.
 */
export async function stageImport(
  store: ContentStore,
  base: number,
  { id, author, at, from, changes, ...progress }: ImportToStage,
): Promise<void> {
  const stamp: AuditStamp = { author, at, message: `Import of ${from}` }
  await store.createChangeset({ id, title: `${stamp.message}, ${changes.length} edits` }, stamp)
  const revisions = await store.publishedRevisions(
    changes.map(({ document }) => document),
    base,
  )
  const edits = changes.map(({ document, after }) => ({ document, body: after, basedOn: revisions.get(document) ?? 0 }))
  try {
    const staged = await stageInPieces(store, id, edits, stamp, progress)
    if (staged.outcome !== 'STAGED') throw new OperatorError('Somebody published meanwhile. Import again.')
  } catch (error) {
    const step = { ...stepOf('DISCARD', INITIAL_STATE), basedOn: null, document: null }
    await store.step(id, step, { ...stamp, message: 'The import did not come to its end' }).catch(() => undefined)
    throw error
  }
}
