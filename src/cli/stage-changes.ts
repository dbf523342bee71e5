import { randomUUID } from 'node:crypto'
import { authorHere } from '../app/audited.ts'
import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { stageImport } from '../ingest/stage-import.ts'
import type { PublishedContent } from '../publishing/published-content.ts'
import type { CommandContext } from './command-context.ts'
import type { Progress } from './print/show-progress.ts'

/**
 * Stages an import as the person at the keyboard, who may interrupt it, and returns the id of its
 * changeset.
 */
export async function stageChanges(
  { stopping }: CommandContext,
  store: ContentStore,
  from: string,
  published: PublishedContent,
  changes: readonly ContentChange[],
  report: Progress,
): Promise<string> {
  const id = randomUUID()
  const order = { id, author: authorHere(), at: new Date().toISOString(), from, changes }
  const onProgress = (done: number, total: number) => report('staging', done, total)
  await stopping.interruptible((signal) => stageImport(store, published, { ...order, onProgress, signal }))
  return id
}
