import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type Budget, createBudget } from '../traversal/budget.ts'
import { createPathEngine, type PathEngine } from '../traversal/path-engine.ts'

/** What one path question may cost. */
export interface PathLimits {
  readonly maxExpansions: number
  readonly maxMilliseconds: number
}

/** All that a request reads: one snapshot, held from start to end. */
export interface RequestContext {
  readonly snapshot: Snapshot
  readonly engine: PathEngine
  /** The versions, for what is asked about them rather than of one. */
  readonly history: GraphHistory
  /** A fresh budget for one search, which also ends at the deadline of the request. */
  budget(): Budget
}

export interface ContextOptions {
  readonly snapshot: Snapshot
  readonly history: GraphHistory
  readonly limits: PathLimits
  /** How long the whole request may take. */
  readonly deadlineMilliseconds: number
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

const engines = new WeakMap<Snapshot, PathEngine>()

export function createContext({
  snapshot,
  history,
  limits,
  deadlineMilliseconds,
  now,
}: ContextOptions): RequestContext {
  const deadline = now() + deadlineMilliseconds
  const engine = engines.get(snapshot) ?? createPathEngine(snapshot)
  engines.set(snapshot, engine)
  return { snapshot, engine, history, budget: () => createBudget({ ...limits, deadline, now }) }
}
