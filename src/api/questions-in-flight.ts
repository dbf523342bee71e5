import { LRUCache } from 'lru-cache'
import type { Scheduler } from '../traversal/search/scheduler.ts'
import type { Work } from '../traversal/search/work.ts'

/**
 * The questions on one snapshot, in flight and answered. A snapshot never changes, so one question
 * has one answer.
 */
export interface QuestionsInFlight {
  /**
   * Runs a search in slices, or joins the running search of the same question. `question` must name
   * everything that the answer depends on except the snapshot. Fails with the reason of `signal`
   * when the caller leaves. The search ends when all callers have left. `bytesOf` is the memory of
   * a result that later callers may have too; null for one that they may not have.
   */
  ask<Result>(
    question: string,
    search: () => Work<Result>,
    signal: AbortSignal,
    bytesOf?: (result: Result) => number | null,
  ): Promise<Result>
}

/** The most memory of results that are kept for later callers, and of one of them, in bytes. */
const MAX_KEPT_BYTES = 16_000_000
const MAX_RESULT_BYTES = MAX_KEPT_BYTES / 8

/** A question in flight, shared by its callers. */
interface Run {
  readonly answer: Promise<unknown>
  readonly ends: AbortController
  waiting: number
}

export function createQuestionsInFlight(scheduler: Scheduler): QuestionsInFlight {
  const runs = new Map<string, Run>()
  const kept = new LRUCache<string, { readonly result: unknown; readonly bytes: number }>({
    maxSize: MAX_KEPT_BYTES,
    maxEntrySize: MAX_RESULT_BYTES,
    sizeCalculation: ({ bytes }, question) => 1 + bytes + 2 * question.length,
  })
  const begin = (search: () => Work<unknown>): Run => {
    const ends = new AbortController()
    return { answer: scheduler.run(search(), ends.signal), ends, waiting: 0 }
  }
  return {
    ask<Result>(
      question: string,
      search: () => Work<Result>,
      signal: AbortSignal,
      bytesOf: (result: Result) => number | null = () => null,
    ): Promise<Result> {
      if (signal.aborted) return Promise.reject(signal.reason)
      const known = kept.get(question)
      if (known) return Promise.resolve(known.result as Result)
      const run = runs.get(question) ?? begin(search)
      runs.set(question, run)
      run.waiting++
      const forget = () => {
        if (runs.get(question) === run) runs.delete(question)
      }
      return new Promise<Result>((resolve, reject) => {
        const leave = () => {
          reject(signal.reason)
          if (--run.waiting > 0) return
          forget()
          run.ends.abort(signal.reason)
        }
        signal.addEventListener('abort', leave, { once: true })
        // For a caller who has left, these do nothing.
        const done = () => {
          forget()
          signal.removeEventListener('abort', leave)
        }
        run.answer.then(
          (result) => {
            done()
            const bytes = bytesOf(result as Result)
            if (bytes !== null) kept.set(question, { result, bytes })
            resolve(result as Result)
          },
          (error) => {
            done()
            reject(error)
          },
        )
      })
    },
  }
}
