import type { BatchTotals } from '../api/limits/batch-totals.ts'
import { refusedAnswer, tooManyBytes } from '../api/limits/refused-answer.ts'
import { PublicError } from '../errors/public-errors.ts'
import type { AskedOperation } from './documents/documents.ts'

/** The answer to one operation of a batch. */
export interface BatchedAnswer {
  /** JSON. */
  readonly text: string
  /** Fields and items of lists in it. */
  readonly values: number
  readonly isWrite: boolean
}

export interface BatchOptions {
  readonly totals: BatchTotals
  /** The bound of all answers together, in UTF-8 bytes. */
  readonly maxBytes: number
  /** Milliseconds of a monotonic clock. */
  now(): number
  /** Answers an operation, within what is left of the limits. Fails with a PublicError to refuse it. */
  answer(operation: AskedOperation): Promise<BatchedAnswer>
  /** An answer that refuses an operation, as JSON. */
  refusal(error: ReturnType<typeof refusedAnswer>): string
  /** Aborted when no caller waits for the answer any more: no further operation begins then. */
  readonly signal: AbortSignal
}

/**
 * The answers to the operations of a batch, in order and one after the other, as JSON. One that is
 * refused does not keep the others from being answered.
 */
export async function answerBatch(
  operations: readonly AskedOperation[],
  { totals, maxBytes, now, answer, refusal, signal }: BatchOptions,
): Promise<string> {
  const answers: string[] = []
  for (const operation of operations) {
    if (signal.aborted) break
    const start = now()
    try {
      const { text, values, isWrite } = await answer(operation)
      const bytes = totals.bytes + Buffer.byteLength(text)
      if (bytes > maxBytes) answers.push(refusal(refusedAnswer(tooManyBytes(bytes, maxBytes), isWrite)))
      else answers.push(text.trimEnd())
      totals.bytes = Math.min(bytes, maxBytes)
      totals.values = values
      totals[isWrite ? 'writeMilliseconds' : 'readMilliseconds'] += now() - start
    } catch (error) {
      if (!(error instanceof PublicError)) throw error
      const { message, extensions } = error
      answers.push(refusal({ message, extensions: { ...extensions } }))
    }
  }
  return `[${answers.join(',')}]\n`
}
