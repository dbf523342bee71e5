import type { Snapshot } from '../snapshot/snapshot.ts'
import { createPathEngine, type PathEngine } from '../traversal/paths/path-engine.ts'

const engines = new WeakMap<Snapshot, PathEngine>()

/** The engine of a snapshot, made once. Whoever asks as soon as there is the snapshot spares the first request the making. */
export function engineOf(snapshot: Snapshot): PathEngine {
  const engine = engines.get(snapshot) ?? createPathEngine(snapshot)
  engines.set(snapshot, engine)
  return engine
}
