import type { Budget } from '../budget.ts'
import type { CompiledQuestion } from '../compiled-question.ts'
import { isAcyclic, type RelevantPart, relevantPart } from '../relevant-part.ts'
import type { Steps } from '../walk.ts'
import type { Work } from '../work.ts'
import { eachPath } from './each-path.ts'

export interface PathsThrough {
  /** How many paths there are. */
  readonly total: bigint
  /** By the number of a concept: how many of them pass it, their ends included. Concepts that none passes are not there. */
  readonly through: ReadonlyMap<number, bigint>
  /** Which bound ended a listing, or null. Then all counts are of the paths found until then. */
  readonly stopped: string | null
}

/**
 * Counts the paths through every concept. On an acyclic part by two sweeps, without listing: paths into it times paths
 * out of it, for every split of the length. On a cyclic one by listing under the budget. `fresh` gives a budget for each.
 */
export function* pathsThrough(question: CompiledQuestion, fresh: () => Budget): Work<PathsThrough> {
  const part = relevantPart(question)
  const swept = isAcyclic(question.walk, part.isRelevant) ? yield* bySweeps(question, part, fresh()) : null
  return swept ?? (yield* byListing(question, part, fresh()))
}

/** Null when the budget ended: half a sweep counts nothing rightly. */
function* bySweeps(
  question: CompiledQuestion,
  { isRelevant }: RelevantPart,
  budget: Budget,
): Work<PathsThrough | null> {
  const { walk, starts, isEnd, maxLength } = question
  const ends: number[] = []
  for (let node = 0; node < walk.size; node++) if (isEnd[node] === 1 && isRelevant[node] === 1) ends.push(node)
  const begins = starts.filter((start) => isRelevant[start] === 1)
  const into = yield* waysByLength(walk.out, begins, isRelevant, maxLength, budget)
  const out = yield* waysByLength(walk.in, ends, isRelevant, maxLength, budget)
  if (!into || !out) return null
  let total = 0n
  const through = new Map<number, bigint>()
  for (const [length, layer] of into.entries()) {
    for (const [node, ways] of layer) {
      if (!budget.scan(maxLength)) return null
      if (budget.isDue()) yield
      if (length > 0 && isEnd[node] === 1) total += ways
      let onwards = 0n
      // A path has at least one step.
      for (let rest = length === 0 ? 1 : 0; rest <= maxLength - length; rest++) onwards += out[rest]?.get(node) ?? 0n
      if (onwards > 0n) through.set(node, (through.get(node) ?? 0n) + ways * onwards)
    }
  }
  return { total, through, stopped: null }
}

/** For every length, how many walks of exactly that length lead from the origins to each concept. */
function* waysByLength(
  { offsets, ends }: Steps,
  origins: readonly number[],
  isRelevant: Uint8Array,
  maxLength: number,
  budget: Budget,
): Work<Map<number, bigint>[] | null> {
  const layers = [new Map(origins.map((origin) => [origin, 1n]))]
  for (let length = 1; length <= maxLength; length++) {
    const layer = new Map<number, bigint>()
    for (const [node, ways] of layers[length - 1]!) {
      if (budget.isDue()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        if (!budget.spend(1)) return null
        const to = ends[step]!
        if (isRelevant[to] === 1) layer.set(to, (layer.get(to) ?? 0n) + ways)
      }
    }
    if (layer.size === 0) break
    layers.push(layer)
  }
  return layers
}

function* byListing(question: CompiledQuestion, part: RelevantPart, budget: Budget): Work<PathsThrough> {
  let total = 0n
  const through = new Map<number, bigint>()
  yield* eachPath(question, part, budget, (path, length) => {
    total++
    for (let index = 0; index <= length; index++) {
      const node = path[index]!
      through.set(node, (through.get(node) ?? 0n) + 1n)
    }
  })
  return { total, through, stopped: budget.stopped }
}
