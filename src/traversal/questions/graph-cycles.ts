import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../budget.ts'
import { causalPath, type PathStep } from '../causal-path.ts'
import type { ClaimFilter } from '../question.ts'
import { distances } from '../relevant-part.ts'
import { type Walk, walkOf } from '../walk.ts'
import { cyclicCore } from './cyclic-core.ts'

/** A chain of steps that comes back to where it began, told from its least concept by key. */
export interface Cycle {
  readonly steps: readonly PathStep[]
}

export interface Cycles {
  /** Shortest first, then by key. */
  readonly cycles: readonly Cycle[]
  /** Whether there are more of at most the greatest length, or may be when the search was stopped. */
  readonly hasMore: boolean
  readonly stopped: string | null
}

/** At most `first` of the cycles of at most `maxLength` steps that pass no concept twice. */
export function cyclesIn(
  snapshot: Snapshot,
  filter: ClaimFilter,
  maxLength: number,
  first: number,
  budget: Budget,
): Cycles {
  const walk = walkOf(snapshot, filter)
  const core = cyclicCore(walk)
  const found: number[][] = []
  for (let length = 2; length <= maxLength && found.length <= first; length++) {
    for (let least = 0; least < walk.size && found.length <= first; least++) {
      if (core[least] === 0) continue
      if (!cyclesFrom(walk, least, length, first + 1 - found.length, found, budget)) break
    }
    if (budget.stopped !== null) break
  }
  const cycles = found.slice(0, first).map(
    (nodes): Cycle => ({
      steps: nodes.map(
        (from, index) => causalPath(snapshot, walk, [from, nodes[(index + 1) % nodes.length]!]).steps[0],
      ),
    }),
  )
  return { cycles, hasMore: found.length > first || budget.stopped !== null, stopped: budget.stopped }
}

/** As a power of two: how many concepts are marked in the time in which one step is looked at. */
const CONCEPTS_PER_STEP = 4

/** Adds the cycles of exactly this length whose least concept is this one. False when the budget ended. */
function cyclesFrom(
  { out, in: into, size }: Walk,
  least: number,
  length: number,
  most: number,
  found: number[][],
  budget: Budget,
): boolean {
  // What follows looks at every concept once, which is quick but not free.
  if (!budget.spend(1 + (size >> CONCEPTS_PER_STEP))) return false
  const isLess = new Uint8Array(size).fill(1, 0, least)
  const home = distances(into, size, [least], isLess, length)
  const path = [least]
  let left = most
  const extend = (node: number): boolean => {
    for (let step = out.offsets[node]!; step < out.offsets[node + 1]! && left > 0; step++) {
      if (!budget.spend(1)) return false
      const to = out.ends[step]!
      const rest = length - path.length
      if (to === least) {
        if (rest === 0) {
          found.push([...path])
          left--
        }
      } else if (to > least && home[to]! > 0 && home[to]! <= rest && !path.includes(to)) {
        path.push(to)
        const goOn = extend(to)
        path.pop()
        if (!goOn) return false
      }
    }
    return true
  }
  return extend(least)
}
