import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Cut } from '../../wording/messages/completeness-wording.ts'
import type { Engine } from '../engine.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import { createPathEngine } from '../paths/path-engine.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { Step } from './changed-steps.ts'
import { type Layering, layeredGraph, unlayered } from './layered-graph.ts'
import { leadingTo } from './leading-to.ts'
import { pathThrough } from './path-through.ts'
import type { StepTable } from './step-table.ts'

/** A version, and its edges in the default projection. */
export interface StepsOfVersion {
  readonly engine: Engine
  readonly steps: StepTable
}

/** Some of the requested paths, and their number. */
export interface FoundPaths<Path> {
  /**
   * The first of them in their order; where `isRanked` is false, there may be others before them.
   */
  readonly paths: readonly Path[]
  readonly isRanked: boolean
  /** The number of all paths; a lower bound when `stopped` is not null. */
  readonly count: bigint
  readonly stopped: Cut | null
}

/** The most paths that are listed. Larger sets are only counted. */
export const MAX_LISTED = 1_000

/**
 * The paths of the default question that only one of the versions has: most certain first, then
 * shortest, then by key. `missing` has the edges that the other lacks.
 */
export function* pathsOnlyIn(
  one: StepsOfVersion,
  other: StepsOfVersion,
  missing: readonly Step[],
  budget: () => Budget,
): Work<FoundPaths<CausalPath>> {
  if (missing.length === 0) return NONE
  const isShared = (from: Key, to: Key) => other.steps.get(from).has(to)
  const certaintyOf = (from: Key, to: Key) => one.steps.get(from).get(to) ?? 0
  const looking = budget()
  const leadsOn = yield* leadingTo(one.engine, missing, looking)
  if (!leadsOn) return { ...NONE, stopped: looking.stopped }

  // A path is missing there when one of its edges is.
  const layering: Layering = {
    first: SHARED,
    next: (layer, from, to) => ({
      layer: isShared(from, to) ? layer : MISSING,
      certainty: certaintyOf(from, to),
    }),
    wants: (layer) => layer === MISSING,
    leadsOn,
  }
  const graph = yield* layeredGraph(one.engine.snapshot, one.steps, layering, budget())
  if ('stopped' in graph) return { ...NONE, stopped: graph.stopped }
  const engine = createPathEngine(graph.view)
  const page = yield* engine.rank(graph.question, null, MAX_LISTED, budget())
  const chains = page.paths.map(({ path }) => path.nodes.map(({ key }) => unlayered(key)))
  const paths: CausalPath[] = []
  for (const keys of chains) if (new Set(keys).size === keys.length) paths.push(yield* pathThrough(one.engine, keys))
  const found = BigInt(paths.length)
  if (!page.hasNextPage) return { paths, isRanked: true, count: found, stopped: page.stopped }

  const { count, stopped } = graph.isAcyclic
    ? yield* engine.count(graph.question, budget())
    : yield* countOfRest(one, isShared, certaintyOf, budget)
  return { paths, isRanked: true, count: count > found ? count : found, stopped }
}

/** All paths except those that the other version also has. */
function* countOfRest(
  { engine: { snapshot }, steps }: StepsOfVersion,
  isShared: (from: Key, to: Key) => boolean,
  certaintyOf: (from: Key, to: Key) => number,
  budget: () => Budget,
): Work<{ readonly count: bigint; readonly stopped: Cut | null }> {
  const counts: bigint[] = []
  for (const takes of [() => true, isShared]) {
    const next: Layering['next'] = (layer, from, to) =>
      takes(from, to) ? { layer, certainty: certaintyOf(from, to) } : null
    const layering: Layering = { first: SHARED, next, wants: () => true, leadsOn: null }
    const graph = yield* layeredGraph(snapshot, steps, layering, budget())
    if ('stopped' in graph) return { count: 0n, stopped: graph.stopped }
    const { count, stopped } = yield* createPathEngine(graph.view).count(graph.question, budget())
    // A bound on one count says nothing about the difference.
    if (stopped !== null) return { count: 0n, stopped }
    counts.push(count)
  }
  const [all = 0n, shared = 0n] = counts
  return { count: all - shared, stopped: null }
}

const SHARED = ''
const MISSING = 'missing'
const NONE: FoundPaths<never> = Object.freeze({ paths: [], isRanked: true, count: 0n, stopped: null })
