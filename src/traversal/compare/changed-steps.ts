import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Adjacency } from '../../snapshot/adjacency.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { type StepTable, stepTable } from './step-table.ts'

/** An edge of the default causal projection. */
export interface Step {
  readonly from: Key
  readonly to: Key
}

/** The edges of the default causal projection of two versions, and those that differ. */
export interface ChangedSteps {
  readonly before: StepTable
  readonly after: StepTable
  /** Only in the version before. */
  readonly lost: readonly Step[]
  /** Only in the version after. */
  readonly gained: readonly Step[]
  /** In both, with another certainty. */
  readonly rescored: readonly Step[]
}

/** How many concepts are compared before the budget is asked. */
const CONCEPTS_PER_LOOK = 256

/**
 * Which edges differ. All rows of numbers are compared, but only concepts whose rows differ have
 * their edges made. Null when the budget ended.
 */
export function* changedSteps(before: Adjacency, after: Adjacency, budget: Budget): Work<ChangedSteps | null> {
  const [old, now] = [stepTable(before), stepTable(after)]
  const [lost, gained, rescored]: [Step[], Step[], Step[]] = [[], [], []]
  const concepts = yield* conceptsWithOtherRows(before, after, budget)
  if (!concepts) return null
  for (const from of concepts) {
    const [were, are] = [old.get(from), now.get(from)]
    if (!budget.scan(1 + were.size + are.size)) return null
    if (budget.shouldYield()) yield
    for (const [to, certainty] of were) {
      const other = are.get(to)
      if (other === undefined) lost.push({ from, to })
      else if (other !== certainty) rescored.push({ from, to })
    }
    for (const to of are.keys()) if (!were.has(to)) gained.push({ from, to })
  }
  return { before: old, after: now, lost, gained, rescored }
}

/** The concepts of either version whose rows differ. Null when the budget ended. */
function* conceptsWithOtherRows(before: Adjacency, after: Adjacency, budget: Budget): Work<readonly Key[] | null> {
  if (!budget.scan(1)) return null
  if (haveSameRows(before, after)) return []
  const numberAfter = numbersAfter(before.keys, after.keys)
  const others: Key[] = []
  for (let first = 0; first < before.keys.length; first += CONCEPTS_PER_LOOK) {
    const end = Math.min(first + CONCEPTS_PER_LOOK, before.keys.length)
    if (!budget.scan(end - first + before.offsets[end]! - before.offsets[first]!)) return null
    if (budget.shouldYield()) yield
    for (let number = first; number < end; number++)
      if (!isSameRow(before, after, numberAfter, number)) others.push(before.keys[number]!)
  }
  if (!budget.scan(after.keys.length)) return null
  if (budget.shouldYield()) yield
  const isKept = new Uint8Array(after.keys.length)
  for (const number of numberAfter) if (number >= 0) isKept[number] = 1
  for (let number = 0; number < after.keys.length; number++)
    if (isKept[number] === 0 && after.offsets[number]! < after.offsets[number + 1]!) others.push(after.keys[number]!)
  return others
}

/** Whether two versions share all that edges are made from. */
const haveSameRows = (before: Adjacency, after: Adjacency): boolean =>
  before.keys === after.keys && COLUMNS.every((name) => before[name] === after[name])

const COLUMNS = ['offsets', 'targets', 'certainties', 'certainty', 'predicate', 'explicitness', 'shortcut'] as const

/** By number before: the number after, or -1. Both lists are in order of key. */
function numbersAfter(before: readonly Key[], after: readonly Key[]): Int32Array {
  const numbers = new Int32Array(before.length)
  let next = 0
  for (let number = 0; number < before.length; number++) {
    const key = before[number]!
    while (next < after.length && after[next]! < key) next++
    numbers[number] = after[next] === key ? next++ : -1
  }
  return numbers
}

/** Whether a concept has the same rows after. Without rows it has the same where it is gone. */
function isSameRow(before: Adjacency, after: Adjacency, numberAfter: Int32Array, number: number): boolean {
  const [first, end] = [before.offsets[number]!, before.offsets[number + 1]!]
  const now = numberAfter[number]!
  if (now < 0) return first === end
  const start = after.offsets[now]!
  if (after.offsets[now + 1]! - start !== end - first) return false
  for (let row = first; row < end; row++) {
    const other = start + row - first
    if (
      numberAfter[before.targets[row]!] !== after.targets[other] ||
      before.certainties[before.certainty[row]!] !== after.certainties[after.certainty[other]!] ||
      before.predicate[row] !== after.predicate[other] ||
      before.explicitness[row] !== after.explicitness[other] ||
      before.shortcut[row] !== after.shortcut[other]
    )
      return false
  }
  return true
}
