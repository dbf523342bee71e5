import { randomUUID } from 'node:crypto'
import { authorHere } from '../app/audited.ts'
import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { INITIAL_STATE, stepOf } from '../content/lifecycle/workflow.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { stageInPieces } from '../ingest/stage-in-pieces.ts'
import type { PublishedContent } from '../publishing/published-content.ts'
import type { CommandContext } from './command-context.ts'
import type { Progress } from './print/show-progress.ts'

/**
 * Stages changes in a new changeset, and discards it where that does not come to its end. Only a process that is killed leaves some of
 * the changes in a draft; its title says how many there should be.
 */
export async function stageChanges(
  { stopping }: CommandContext,
  store: ContentStore,
  from: string,
  { version }: PublishedContent,
  changes: readonly ContentChange[],
  tell: Progress,
): Promise<string> {
  const id = randomUUID()
  const stamp = { author: authorHere(), at: new Date().toISOString(), message: `Import of ${from}` }
  await store.createChangeset({ id, title: `${stamp.message}, ${changes.length} edits` }, stamp)
  const revisions = await store.publishedRevisions(
    changes.map(({ document }) => document),
    version,
  )
  const edits = changes.map(({ document, after }) => ({ document, body: after, basedOn: revisions.get(document) ?? 0 }))
  try {
    const staged = await stopping.interruptible((signal) =>
      stageInPieces(store, id, edits, stamp, { onProgress: (done, total) => tell('staging', done, total), signal }),
    )
    if (staged.outcome !== 'STAGED') throw new OperatorError('Somebody published meanwhile. Import again.')
  } catch (error) {
    const step = { ...stepOf('DISCARD', INITIAL_STATE), basedOn: null, document: null }
    await store.step(id, step, { ...stamp, message: 'The import did not come to its end' }).catch(() => undefined)
    throw error
  }
  return id
}
