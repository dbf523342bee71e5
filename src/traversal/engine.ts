import type { Snapshot } from '../snapshot/snapshot.ts'
import { createMeasuredGraphs, type MeasuredGraphs } from './measures/measured-graphs.ts'
import { createPathEngine, type PathEngine } from './paths/path-engine.ts'

/** The engine of a snapshot. Questions take it, so that they share its compiled graphs. */
export interface Engine extends PathEngine {
  readonly snapshot: Snapshot
  /** Communities and centrality. */
  readonly measures: MeasuredGraphs
}

export const createEngine = (snapshot: Snapshot): Engine => ({
  ...createPathEngine(snapshot),
  snapshot,
  measures: createMeasuredGraphs(),
})
