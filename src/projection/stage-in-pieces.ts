import { setTimeout as sleep } from 'node:timers/promises'
import type { Act, ContentStore, NewEdit, StageResult } from '../content/lifecycle/content-store.ts'

/** How many edits are staged in one transaction. Other writers wait for no longer than that takes. */
const PIECE = 1_000

/** How long the store is left to other writers after each piece but the last, in milliseconds. */
const PAUSE = 10

export interface StagingProgress {
  /** Hears how many edits are staged. */
  told?(done: number, total: number): void
  /** Ends the staging between two pieces, with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Stages edits in as many transactions as it takes, each of them short, so that the store serves others meanwhile and no statement
 * takes too long. The answer is that of the first piece that was not staged, or of all: what came before such a piece stays staged,
 * so the changeset should then be discarded.
 */
export async function stageInPieces(
  store: ContentStore,
  changeset: string,
  edits: readonly NewEdit[],
  act: Act,
  { told, signal }: StagingProgress = {},
): Promise<StageResult> {
  const staged = []
  for (let start = 0; start < edits.length; start += PIECE) {
    if (start > 0) await sleep(PAUSE)
    signal?.throwIfAborted()
    const result = await store.stage(changeset, edits.slice(start, start + PIECE), act)
    if (result.outcome !== 'STAGED') return result
    staged.push(...result.edits)
    told?.(staged.length, edits.length)
  }
  return { outcome: 'STAGED', edits: staged }
}
