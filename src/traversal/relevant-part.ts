import type { CompiledQuestion } from './compiled-question.ts'
import type { Steps, Walk } from './walk.ts'

/** For every concept, the fewest steps from the nearest of the given ones; -1 where more than `maxLength` are needed. */
export function distances(
  steps: Steps,
  size: number,
  from: readonly number[],
  isAvoided: Uint8Array,
  maxLength: number,
): Int32Array {
  const distance = new Int32Array(size).fill(-1)
  const queue = from.filter((node) => isAvoided[node] === 0)
  for (const node of queue) distance[node] = 0
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!
    if (distance[node] === maxLength) continue
    for (let step = steps.offsets[node]!; step < steps.offsets[node + 1]!; step++) {
      const next = steps.ends[step]!
      if (distance[next] !== -1 || isAvoided[next] === 1) continue
      distance[next] = distance[node]! + 1
      queue.push(next)
    }
  }
  return distance
}

/** The concepts that some path of the question can pass (a few more, where the graph is cyclic). */
export interface RelevantPart {
  readonly isRelevant: Uint8Array
  /** The fewest steps to an end. */
  readonly toEnd: Int32Array
}

export function relevantPart({ walk, starts, isEnd, isAvoided, maxLength }: CompiledQuestion): RelevantPart {
  const targets: number[] = []
  for (let node = 0; node < walk.size; node++) if (isEnd[node] === 1) targets.push(node)
  const fromStart = distances(walk.out, walk.size, starts, isAvoided, maxLength)
  const toEnd = distances(walk.in, walk.size, targets, isAvoided, maxLength)
  const isRelevant = new Uint8Array(walk.size)
  for (let node = 0; node < walk.size; node++) {
    if (fromStart[node]! >= 0 && toEnd[node]! >= 0 && fromStart[node]! + toEnd[node]! <= maxLength) isRelevant[node] = 1
  }
  return { isRelevant, toEnd }
}

/** Whether the steps among these concepts form no cycle, so that every walk among them is a simple path. */
export function isAcyclic({ out, size }: Walk, isIncluded: Uint8Array): boolean {
  const incoming = new Uint32Array(size)
  let included = 0
  const eachStep = (from: number, visit: (to: number) => void) => {
    for (let step = out.offsets[from]!; step < out.offsets[from + 1]!; step++) {
      if (isIncluded[out.ends[step]!] === 1) visit(out.ends[step]!)
    }
  }
  for (let node = 0; node < size; node++) {
    if (isIncluded[node] === 0) continue
    included++
    eachStep(node, (to) => incoming[to]!++)
  }
  const free: number[] = []
  for (let node = 0; node < size; node++) if (isIncluded[node] === 1 && incoming[node] === 0) free.push(node)
  for (let head = 0; head < free.length; head++) {
    eachStep(free[head]!, (to) => {
      if (--incoming[to]! === 0) free.push(to)
    })
  }
  return free.length === included
}
