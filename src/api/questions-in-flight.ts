import type { Snapshot } from '../snapshot/snapshot.ts'
import { runCooperatively, type Work } from '../traversal/search/work.ts'

/** A question that is being answered, for all who wait for the answer. */
interface Run {
  readonly answer: Promise<unknown>
  readonly ends: AbortController
  waiting: number
}

/** Snapshots never change, so one question has one answer on each: what is asked twice at a time is searched for once. */
const runsOf = new WeakMap<Snapshot, Map<string, Run>>()

/**
 * Runs a search in slices, or waits for the one that is under way for the same question. `question` must tell everything
 * that the answer depends on but the snapshot. Fails with the reason of `signal` when whoever asks leaves; the search ends
 * when all have left who wait for it.
 */
export function questionInFlight<Result>(
  snapshot: Snapshot,
  question: string,
  search: () => Work<Result>,
  signal: AbortSignal,
): Promise<Result> {
  if (signal.aborted) return Promise.reject(signal.reason)
  const runs = runsOf.get(snapshot) ?? new Map<string, Run>()
  runsOf.set(snapshot, runs)
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
    // Who has left has had an answer: then these come to nothing.
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
}

function begin(search: () => Work<unknown>): Run {
  const ends = new AbortController()
  return { answer: runCooperatively(search(), ends.signal), ends, waiting: 0 }
}
