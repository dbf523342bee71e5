import type { Snapshot } from '../snapshot/snapshot.ts'
import { createEngine, type Engine } from '../traversal/engine.ts'

/** The engines of the snapshots that a process answers from, one for each. */
export interface Engines {
  /** The engine of a snapshot, made at the first call. */
  of(snapshot: Snapshot): Engine
}

/** An engine is in memory for as long as its snapshot is. */
export function createEngines(): Engines {
  const engines = new WeakMap<Snapshot, Engine>()
  return {
    of(snapshot) {
      const engine = engines.get(snapshot) ?? createEngine(snapshot)
      engines.set(snapshot, engine)
      return engine
    },
  }
}
