import type { Scheduler } from '../traversal/search/scheduler.ts'
import type { Work } from '../traversal/search/work.ts'

/**
 * The questions in flight on one snapshot. A snapshot never changes, so one question has one
 * answer.
 */
export interface QuestionsInFlight {
  /**
   * Runs a search in slices, or joins the running search of the same question. `question` must name
   * everything that the answer depends on except the snapshot. Fails with the reason of `signal`
   * when the caller leaves. The search ends when all callers have left.
   */
  ask<Result>(question: string, search: () => Work<Result>, signal: AbortSignal): Promise<Result>
}

/** A question in flight, shared by its callers. */
interface Run {
  readonly answer: Promise<unknown>
  readonly ends: AbortController
  waiting: number
}

export function createQuestionsInFlight(scheduler: Scheduler): QuestionsInFlight {
  const runs = new Map<string, Run>()
  const begin = (search: () => Work<unknown>): Run => {
    const ends = new AbortController()
    return { answer: scheduler.run(search(), ends.signal), ends, waiting: 0 }
  }
  return {
    ask<Result>(question: string, search: () => Work<Result>, signal: AbortSignal): Promise<Result> {
      if (signal.aborted) return Promise.reject(signal.reason)
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
