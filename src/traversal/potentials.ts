import type { CompiledQuestion } from './compiled-question.ts'

/**
 * For every concept, the best way from it to an end in one step or more: the first number ranks, the second breaks ties
 * (cost then steps, or steps then cost). Infinity where there is no way.
 */
export interface Completions {
  readonly first: Float64Array
  readonly second: Float64Array
}

/**
 * `completions[r]` allows at most `r` steps, for `r` from 0 to the question's length. They look past what a path has
 * already visited, so they never promise too little: a search that follows them finds paths in exact order.
 */
export function completionsOf({
  walk,
  isEnd,
  isAvoided,
  maxLength,
  orderBy,
}: CompiledQuestion): readonly Completions[] {
  const { offsets, ends, cost: costAt } = walk.out
  const byCost = orderBy === 'CERTAINTY'
  const layers: Completions[] = [nothing(walk.size)]
  for (let steps = 1; steps <= maxLength; steps++) {
    const before = layers[steps - 1]!
    const layer = nothing(walk.size)
    let changed = false
    for (let from = 0; from < walk.size; from++) {
      if (isAvoided[from] === 1) continue
      for (let step = offsets[from]!; step < offsets[from + 1]!; step++) {
        const to = ends[step]!
        if (isAvoided[to] === 1) continue
        const end = isEnd[to] === 1
        const first = (byCost ? walk.costs[costAt[step]!]! : 1) + (end ? 0 : before.first[to]!)
        const second = (byCost ? 1 : walk.costs[costAt[step]!]!) + (end ? 0 : before.second[to]!)
        if (first < layer.first[from]! || (first === layer.first[from] && second < layer.second[from]!)) {
          layer.first[from] = first
          layer.second[from] = second
        }
      }
      changed ||= layer.first[from] !== before.first[from] || layer.second[from] !== before.second[from]
    }
    // What one more step cannot better, no number of steps can.
    if (!changed) return [...layers, ...new Array<Completions>(maxLength + 1 - steps).fill(before)]
    layers.push(layer)
  }
  return layers
}

function nothing(size: number): Completions {
  return { first: new Float64Array(size).fill(Infinity), second: new Float64Array(size).fill(Infinity) }
}
