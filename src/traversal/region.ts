import type { Budget } from './budget.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import type { Walk } from './walk.ts'
import type { Work } from './work.ts'

/**
 * The part of a walk that paths of a question can pass, with numbers of its own in the same order: a concept is in it when
 * the fewest steps from a start and the fewest to an end are together no more than the question's length; a step when it
 * and the fewest steps on both sides of it are.
 */
export interface Region {
  /** By number in the region: the number in the walk, ascending. */
  readonly nodes: Uint32Array
  /** The fewest steps from a start, and to an end. */
  readonly fromStart: Uint8Array
  readonly toEnd: Uint8Array
  /** 1 where a path may end. */
  readonly isEnd: Uint8Array
  /** Where paths may begin, ascending. */
  readonly starts: Uint32Array
  /** Steps in compressed sparse rows, in order of the other end. */
  readonly offsets: Uint32Array
  readonly ends: Uint32Array
  readonly costs: Float64Array
  readonly maxLength: number
}

/**
 * Finds the region by two searches that meet in the middle, so that only balls of half the length are looked at, each from
 * the side where less has to be; then each ball is measured from the far side too, but only where both overlap. Takes
 * time linear in the steps of the two balls. Null when the budget ended.
 */
export function* regionOf(question: CompiledQuestion, budget: Budget): Work<Region | null> {
  const { walk, starts, ends, isAvoided, maxLength } = question
  const forward = ball(walk, 'out', starts, isAvoided)
  const backward = ball(walk, 'in', ends, isAvoided)
  if (!budget.hold(walk.size * 6)) return null
  for (let depth = 0; depth < maxLength; depth++) {
    const next = forward.volume() <= backward.volume() ? forward : backward
    if (!(yield* next.grow(budget, null, maxLength))) return null
  }
  // Whoever is farther from an end than the backward ball reaches is within the forward ball, and the other way round.
  for (const [near, far] of [
    [backward, forward],
    [forward, backward],
  ] as const) {
    while (near.depth() < maxLength && near.volume() > 0) {
      if (!(yield* near.grow(budget, far.distance, maxLength))) return null
    }
  }
  return yield* assemble(question, forward, backward, budget)
}

type Ball = ReturnType<typeof ball>

/** What is reached from some concepts in so many steps as it has grown by. */
function ball(walk: Walk, direction: 'out' | 'in', from: readonly number[], isAvoided: Uint8Array) {
  const { offsets, ends } = walk[direction]
  /** The fewest steps and one more; 0 where it is not reached. */
  const distance = new Uint8Array(walk.size)
  const reached: number[] = []
  for (const node of from) {
    if (isAvoided[node] === 1 || distance[node] !== 0) continue
    distance[node] = 1
    reached.push(node)
  }
  let depth = 0
  let frontier = 0
  const volumeFrom = (first: number) => {
    let volume = 0
    for (let index = first; index < reached.length; index++)
      volume += 1 + offsets[reached[index]! + 1]! - offsets[reached[index]!]!
    return volume
  }
  let volume = volumeFrom(0)
  return {
    distance,
    reached,
    depth: () => depth,
    /** How much there is to look at for the next step; 0 when nothing more is reached. */
    volume: () => volume,
    /**
     * Grows by one step; within another ball, where one is given: only to concepts of it that are not too far away for the
     * length. False when the budget ended.
     */
    *grow(budget: Budget, within: Uint8Array | null, maxLength: number): Work<boolean> {
      depth++
      const last = reached.length
      for (; frontier < last; frontier++) {
        const node = reached[frontier]!
        // What no path can pass need not be gone on from. Distances are told with one more.
        if (within !== null && (within[node] === 0 || within[node]! + distance[node]! - 2 > maxLength)) continue
        if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
        if (budget.isDue()) yield
        for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
          const next = ends[step]!
          if (distance[next] !== 0 || isAvoided[next] === 1) continue
          if (within !== null && (within[next] === 0 || within[next]! - 1 + depth > maxLength)) continue
          distance[next] = depth + 1
          reached.push(next)
        }
      }
      volume = volumeFrom(frontier)
      return true
    },
  }
}

function* assemble(question: CompiledQuestion, forward: Ball, backward: Ball, budget: Budget): Work<Region | null> {
  const { walk, starts, ends: finals, isEnd, maxLength } = question
  const slack = (node: number) =>
    forward.distance[node] === 0 || backward.distance[node] === 0
      ? -1
      : maxLength + 2 - forward.distance[node]! - backward.distance[node]!
  if (!budget.scan(forward.reached.length)) return null
  const nodes = Uint32Array.from(forward.reached.filter((node) => slack(node) >= 0)).sort()
  const size = nodes.length
  const numberOf = new Int32Array(walk.size)
  for (let number = 0; number < size; number++) numberOf[nodes[number]!] = number + 1
  if (budget.isDue()) yield

  const fromStart = new Uint8Array(size)
  const toEnd = new Uint8Array(size)
  const endsHere = new Uint8Array(size)
  const offsets = new Uint32Array(size + 1)
  const { offsets: rows, ends: targets, cost } = walk.out
  const onlyStart = starts.length === 1 ? starts[0]! : -1
  const onlyEnd = finals.length === 1 ? finals[0]! : -1
  /** Whether a path can take a step from a concept so far from the start; where it leads to is in the region then. */
  const isPassable = (from: number, to: number) =>
    backward.distance[to] !== 0 && from + backward.distance[to]! <= maxLength && to !== onlyStart
  /** A path has come to its only end once it is there, so no step leads on. */
  const rowEnd = (node: number) => (node === onlyEnd ? rows[node]! : rows[node + 1]!)
  for (let number = 0; number < size; number++) {
    const node = nodes[number]!
    fromStart[number] = forward.distance[node]! - 1
    toEnd[number] = backward.distance[node]! - 1
    endsHere[number] = isEnd[node]!
    if (!budget.scan(1 + rowEnd(node) - rows[node]!)) return null
    if (budget.isDue()) yield
    let count = 0
    for (let step = rows[node]!; step < rowEnd(node); step++)
      if (isPassable(fromStart[number]!, targets[step]!)) count++
    offsets[number + 1] = offsets[number]! + count
  }
  const total = offsets[size]!
  if (!budget.hold(total * 12 + size * 11)) return null
  const ends = new Uint32Array(total)
  const costs = new Float64Array(total)
  let place = 0
  for (let number = 0; number < size; number++) {
    const node = nodes[number]!
    if (!budget.scan(1 + rowEnd(node) - rows[node]!)) return null
    if (budget.isDue()) yield
    for (let step = rows[node]!; step < rowEnd(node); step++) {
      const to = targets[step]!
      if (!isPassable(fromStart[number]!, to)) continue
      ends[place] = numberOf[to]! - 1
      costs[place++] = walk.costs[cost[step]!]!
    }
  }
  return {
    nodes,
    fromStart,
    toEnd,
    isEnd: endsHere,
    starts: Uint32Array.from(
      starts.filter((start) => numberOf[start] !== 0),
      (start) => numberOf[start]! - 1,
    ),
    offsets,
    ends,
    costs,
    maxLength,
  }
}

/** Whether the steps of a region form no cycle, so that every walk in it is a simple path. */
export function isAcyclic({ nodes, offsets, ends }: Pick<Region, 'nodes' | 'offsets' | 'ends'>): boolean {
  const incoming = new Uint32Array(nodes.length)
  for (const end of ends) incoming[end]!++
  const free: number[] = []
  for (let node = 0; node < nodes.length; node++) if (incoming[node] === 0) free.push(node)
  for (let head = 0; head < free.length; head++) {
    const node = free[head]!
    for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
      if (--incoming[ends[step]!]! === 0) free.push(ends[step]!)
    }
  }
  return free.length === nodes.length
}
