import { setTimeout as sleep } from 'node:timers/promises'
import type { AuditStamp, ContentStore, NewEdit, StageResult } from '../content/lifecycle/content-store.ts'
import { typeOfDocument } from '../content/lifecycle/type-of-document.ts'

/**
 * How many edits are staged in one transaction. Other writers wait for no longer than that takes.
 */
const PIECE = 1_000

/**
 * Parts of tables are thousands of times as large as other documents, so that fewer of them take as
 * long.
 */
const PIECE_OF_TABLES = 4

/** How long the store is left to other writers after each piece but the last, in milliseconds. */
const PAUSE = 10

export interface StagingProgress {
  /** Called after each piece with the number of staged edits. */
  onProgress?(done: number, total: number): void
  /** Ends the staging between two pieces, with the signal's reason. */
  readonly signal?: AbortSignal
}

/**
 * Stages edits in several short transactions, so that the store serves others meanwhile and no
 * statement takes too long. Returns the answer of the first piece that failed, or of all. The
 * pieces before a failed one stay staged, so the changeset should then be discarded.
 */
export async function stageInPieces(
  store: ContentStore,
  changeset: string,
  edits: readonly NewEdit[],
  stamp: AuditStamp,
  { onProgress, signal }: StagingProgress = {},
): Promise<StageResult> {
  const staged = []
  const [tables, others] = [edits.filter(isTable), edits.filter((edit) => !isTable(edit))]
  for (const [index, piece] of [...inPieces(others, PIECE), ...inPieces(tables, PIECE_OF_TABLES)].entries()) {
    if (index > 0) await sleep(PAUSE)
    signal?.throwIfAborted()
    const result = await store.stage(changeset, piece, stamp)
    if (result.outcome !== 'STAGED') return result
    staged.push(...result.edits)
    onProgress?.(staged.length, edits.length)
  }
  return { outcome: 'STAGED', edits: staged }
}

const isTable = ({ document }: NewEdit) => typeOfDocument(document) === 'table'

function* inPieces(edits: readonly NewEdit[], size: number): Iterable<readonly NewEdit[]> {
  for (let start = 0; start < edits.length; start += size) yield edits.slice(start, start + size)
}
