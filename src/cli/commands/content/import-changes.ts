import { randomUUID } from 'node:crypto'
import { audited, authorHere } from '../../../app/audited.ts'
import type { GraphHistory, Store } from '../../../app/open-store.ts'
import type { ContentChange } from '../../../content/lifecycle/content-diff.ts'
import { stageImport } from '../../../ingest/stage-import.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import type { commandOutput } from '../../print/command-output.ts'
import { publishNow } from './publish-now.ts'

/** The changes of an import, and whether they are published at once. */
export interface ImportedChanges {
  /** The file or folder, as the command names it. */
  readonly from: string
  readonly changes: readonly ContentChange[]
  /** The published version that the changes were compared with. */
  readonly base: number
  readonly publish: boolean | undefined
  /** The moment of the publication; left out: now. */
  readonly at?: string | undefined
  /** The language of the source texts from the publication on; left out: as before. */
  readonly language?: string | undefined
}

/**
 * Stages an import as the person at the keyboard, who may interrupt it, and publishes it where the
 * command says so. Resolves to the exit code.
 */
export function importChanges(
  context: CommandContext,
  store: Store,
  history: GraphHistory,
  { from, changes, base, publish, ...published }: ImportedChanges,
  { report, write }: ReturnType<typeof commandOutput>,
): Promise<number> {
  return audited(store, 'import', from, async (concerns) => {
    const id = randomUUID()
    const order = { id, author: authorHere(), at: new Date().toISOString(), from, changes }
    const onProgress = (done: number, total: number) => report('staging', done, total)
    await context.stopping.interruptible((signal) => stageImport(store, base, { ...order, onProgress, signal }))
    concerns(id)
    if (publish) return publishNow(context, store, history, id, published)
    write('', `Staged as changeset ${id}. Publish it with: aetia publish ${id}`)
    return EXIT.OK
  })
}
