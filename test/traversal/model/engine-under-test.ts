import { createQuestionsInFlight } from '../../../src/api/questions-in-flight.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { createEngine, type Engine } from '../../../src/traversal/engine.ts'
import { createScheduler } from '../../../src/traversal/search/scheduler.ts'
import type { Work } from '../../../src/traversal/search/work.ts'

/** What the model test drives. Only this file knows how an engine is made. */
export interface EngineUnderTest extends Engine {
  /** Answers identical questions in flight with one search; rejects when `signal` aborts. */
  inFlight<Result>(question: string, search: () => Work<Result>, signal: AbortSignal): Promise<Result>
}

export const engineOf = (snapshot: Snapshot): EngineUnderTest => ({
  ...createEngine(snapshot),
  inFlight: createQuestionsInFlight(createScheduler()).ask,
})
