import type { Snapshot } from '../snapshot/snapshot.ts'
import { createPathEngine, type PathEngine } from './paths/path-engine.ts'

/** The engine of a snapshot. Questions take it, so that they share what it has compiled. */
export interface Engine extends PathEngine {
  readonly snapshot: Snapshot
}

export const createEngine = (snapshot: Snapshot): Engine => ({ ...createPathEngine(snapshot), snapshot })
