import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import { createPathEngine, type PathPage } from '../paths/path-engine.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { Step } from './changed-steps.ts'
import { ONE, type Ratio, ratioOf, times } from './exact-ratio.ts'
import { type LayeredGraph, type Layering, layeredGraph, unlayered } from './layered-graph.ts'
import { leadingTo } from './leading-to.ts'
import { pathThrough } from './path-through.ts'
import { type FoundPaths, MAX_LISTED, type StepsOfVersion } from './paths-only-in.ts'

/** A path that exists before and after. */
export interface ChangedPath {
  readonly before: CausalPath
  readonly after: CausalPath
}

/** The number of examples that surely change most. */
const EXAMPLES = 100

/**
 * The paths of the default question that both versions have, with different certainties: greatest
 * change first, then by key. Certainties are compared exactly, so edges whose changes cancel out do
 * not count. `rescored` has the edges whose certainty differs.
 */
export function* changedPaths(
  before: StepsOfVersion,
  after: StepsOfVersion,
  rescored: readonly Step[],
  budget: () => Budget,
): Work<FoundPaths<ChangedPath>> {
  if (rescored.length === 0) return NONE
  const looking = budget()
  const ratios = yield* stepRatios(before, after, rescored, looking)
  // Both versions have these paths, so the graph of either tells what leads to their edges.
  const leadsOn = ratios && (yield* leadingTo(before.engine, rescored, looking))
  if (!leadsOn) return { ...NONE, isRanked: false, stopped: looking.stopped }
  const ratioOfStep = (from: Key, to: Key) => ratios.get(from)?.get(to) ?? ONE

  const graph = yield* layeredGraph(
    after.engine.snapshot,
    after.steps,
    { ...passesAChange(before, after, ratioOfStep), leadsOn },
    budget(),
  )
  if ('stopped' in graph) return { ...NONE, isRanked: false, stopped: graph.stopped }
  const { paths, isRanked, page } = yield* listed(graph, before, after, ratioOfStep, budget)
  const found = BigInt(paths.length)
  if (!page.hasNextPage) return { paths, isRanked, count: found, stopped: page.stopped }
  const some = { paths: paths.slice(0, EXAMPLES), isRanked, count: found }
  if (!graph.isAcyclic)
    return { ...some, stopped: page.stopped ?? { bound: 'PATHS' as const, limit: page.paths.length } }

  const multiplying = { ...multiplies(before, ratioOfStep), leadsOn }
  const byRatio = yield* layeredGraph(after.engine.snapshot, after.steps, multiplying, budget())
  if ('stopped' in byRatio) return { ...some, stopped: byRatio.stopped }
  const { count, stopped } = yield* createPathEngine(byRatio.view).count(byRatio.question, budget())
  return { ...some, count: count > found ? count : found, stopped }
}

const NONE: FoundPaths<never> = Object.freeze({ paths: [], isRanked: true, count: 0n, stopped: null })

/** The ratio of certainties for each shared edge that differs. Null when the budget ended. */
function* stepRatios(
  before: StepsOfVersion,
  after: StepsOfVersion,
  rescored: readonly Step[],
  budget: Budget,
): Work<ReadonlyMap<Key, ReadonlyMap<Key, Ratio>> | null> {
  const ratios = new Map<Key, Map<Key, Ratio>>()
  for (const { from, to } of rescored) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    const [old, now] = [before.steps.get(from).get(to) ?? 1, after.steps.get(from).get(to) ?? 1]
    ratios.set(from, (ratios.get(from) ?? new Map<Key, Ratio>()).set(to, ratioOf(now, old)))
  }
  return ratios
}

type RatioOfStep = (from: Key, to: Key) => Ratio

/**
 * Paths with a changed edge. They are ranked by the greater certainty of both versions, which
 * bounds the change.
 */
const passesAChange = (
  before: StepsOfVersion,
  after: StepsOfVersion,
  ratioOfStep: RatioOfStep,
): Omit<Layering, 'leadsOn'> => ({
  first: '',
  next(layer, from, to) {
    const old = before.steps.get(from).get(to)
    if (old === undefined) return null
    const certainty = Math.max(old, after.steps.get(from).get(to) ?? 0)
    return { layer: ratioOfStep(from, to) === ONE ? layer : 'changes', certainty }
  },
  wants: (layer) => layer !== '',
})

/** Paths whose changes do not cancel out. */
const multiplies = (before: StepsOfVersion, ratioOfStep: RatioOfStep): Omit<Layering, 'leadsOn'> => ({
  first: '1/1',
  next(layer, from, to) {
    if (!before.steps.get(from).has(to)) return null
    const ratio = ratioOfStep(from, to)
    if (ratio === ONE) return { layer, certainty: 1 }
    const [over = '1', under = '1'] = layer.split('/')
    const product = times({ over: BigInt(over), under: BigInt(under) }, ratio)
    return { layer: `${product.over}/${product.under}`, certainty: 1 }
  },
  wants: (layer) => layer !== '1/1',
})

/**
 * The changed paths among the listed ones, greatest change first. It lists enough to be sure of the
 * first ones, where the budget allows.
 */
function* listed(
  { view, question, isAcyclic }: LayeredGraph,
  before: StepsOfVersion,
  after: StepsOfVersion,
  ratioOfStep: RatioOfStep,
  budget: () => Budget,
): Work<{ readonly paths: readonly ChangedPath[]; readonly isRanked: boolean; readonly page: PathPage }> {
  const engine = createPathEngine(view)
  for (let first = EXAMPLES; ; first = Math.min(first * 4, MAX_LISTED)) {
    const page = yield* engine.rank(question, null, first, budget())
    const paths: ChangedPath[] = []
    for (const { path } of page.paths) {
      const keys = path.nodes.map(({ key }) => unlayered(key))
      if (new Set(keys).size < keys.length || !changes(keys, ratioOfStep)) continue
      paths.push({
        before: yield* pathThrough(before.engine, keys),
        after: yield* pathThrough(after.engine, keys),
      })
    }
    paths.sort((a, b) => changeOf(b) - changeOf(a) || compareKeys(a, b))
    // Later paths are less certain before and after, so they cannot change more.
    const bound = page.paths.at(-1)?.path.certainty ?? 0
    const last = paths[EXAMPLES - 1]
    const isRanked = !page.hasNextPage || (last !== undefined && changeOf(last) >= bound)
    // Where only listing finds the count, the listing continues.
    const enough = isAcyclic ? isRanked : !page.hasNextPage
    if (enough || page.stopped !== null || first === MAX_LISTED) return { paths, isRanked, page }
  }
}

const changes = (keys: readonly Key[], ratioOfStep: RatioOfStep): boolean => {
  const ratio = keys.slice(1).reduce((product, to, index) => times(product, ratioOfStep(keys[index] ?? '', to)), ONE)
  return ratio.over !== ratio.under
}

const changeOf = ({ before, after }: ChangedPath): number =>
  Number(Math.abs(before.certainty - after.certainty).toPrecision(12))

function compareKeys({ after: a }: ChangedPath, { after: b }: ChangedPath): number {
  const index = a.nodes.findIndex(({ key }, at) => key !== b.nodes[at]?.key)
  return (a.nodes[index]?.key ?? '') < (b.nodes[index]?.key ?? '') ? -1 : 1
}
