import { movedTo, type Splice } from '../algorithms/splice.ts'
import { upperBound } from '../algorithms/upper-bound.ts'
import { CONCEPTS_PER_STEP, type LabelForms, nameForm } from './labels/label-forms.ts'
import { naturalKey } from './natural-key.ts'
import { endedWork, type SharedWork, sharedWork } from './shared-work.ts'

/**
 * The numbers of all concepts in natural order of the forms of their names (`week 2` before `week
 * 10`), then of key.
 */
export interface NameOrder {
  /**
   * Computed at the first call, in slices of some milliseconds. A canceled call keeps the partial
   * result.
   */
  readonly all: SharedWork<Uint32Array>
}

/** An order that is sorted within each run of a given length; the runs remain to be merged. */
interface Runs {
  readonly numbers: Uint32Array
  readonly length: number
}

export const nameOrder = (forms: LabelForms): NameOrder => ({
  all: sharedWork(function* () {
    const names = yield* naturalNames(yield* forms.all())
    let runs = yield* shortRuns(names)
    while (runs.length < names.length) runs = yield* mergedPairs(names, runs)
    return runs.numbers
  }),
})

/**
 * The order after a splice of the concepts: made from the one before where that is made, else at
 * the first call.
 */
export function changedNames(before: NameOrder, splice: Splice, formsBefore: LabelForms, forms: LabelForms): NameOrder {
  if (forms === formsBefore) return before
  const [order, old, current] = [before.all.made(), formsBefore.all.made(), forms.all.made()]
  if (order === undefined || old === undefined || current === undefined) return nameOrder(forms)
  const nameAt = (number: number) => naturalKey(nameForm(current[number]!))
  const isMoved = ({ before, after }: Splice['changed'][number]) =>
    before < 0 || after < 0 || nameForm(old[before]!) !== nameForm(current[after]!)
  const placed = splice.changed.filter(isMoved)
  const gone = new Set(placed.flatMap(({ before }) => (before < 0 ? [] : [before])))
  const added = placed
    .flatMap(({ after }) => (after < 0 ? [] : [{ number: after, name: nameAt(after) }]))
    .sort((one, other) => (one.name < other.name || (one.name === other.name && one.number < other.number) ? -1 : 1))
  if (placed.length === 0) return before
  const moved = movedTo(splice)
  // Those that stay are in order, so a binary search finds the place of each that is added.
  const staying = new Uint32Array(order.length - gone.size)
  let count = 0
  for (let at = 0; at < order.length; at++) {
    const number = order[at]!
    if (!gone.has(number)) staying[count++] = moved === null ? number : moved[number]!
  }
  const numbers = new Uint32Array(count + added.length)
  let from = 0
  for (const [index, { number, name }] of added.entries()) {
    const to = upperBound(count, (at) => {
      const [other, its] = [staying[at]!, nameAt(staying[at]!)]
      return its < name || (its === name && other < number)
    })
    numbers.set(staying.subarray(from, to), from + index)
    numbers[to + index] = number
    from = to
  }
  numbers.set(staying.subarray(from), from + added.length)
  return { all: endedWork(numbers) }
}

function* naturalNames(forms: readonly string[]): Generator<void, readonly string[], void> {
  const names: string[] = []
  for (const form of forms) {
    names.push(naturalKey(nameForm(form)))
    if (names.length % CONCEPTS_PER_STEP === 0) yield
  }
  return names
}

function* shortRuns(names: readonly string[]): Generator<void, Runs, void> {
  const numbers = new Uint32Array(names.length)
  for (let from = 0; from < numbers.length; from += CONCEPTS_PER_STEP) {
    const end = Math.min(from + CONCEPTS_PER_STEP, numbers.length)
    for (let number = from; number < end; number++) numbers[number] = number
    numbers.subarray(from, end).sort((a, b) => (comesBefore(names, a, b) ? -1 : 1))
    yield
  }
  return { numbers, length: CONCEPTS_PER_STEP }
}

function* mergedPairs(names: readonly string[], { numbers, length }: Runs): Generator<void, Runs, void> {
  const merged = new Uint32Array(numbers.length)
  for (let from = 0; from < numbers.length; from += 2 * length) {
    const middle = Math.min(from + length, numbers.length)
    const end = Math.min(middle + length, numbers.length)
    let [left, right] = [from, middle]
    for (let at = from; at < end; at++) {
      const takesLeft = right >= end || (left < middle && comesBefore(names, numbers[left]!, numbers[right]!))
      merged[at] = numbers[takesLeft ? left++ : right++]!
      if (at % (4 * CONCEPTS_PER_STEP) === 0) yield
    }
  }
  return { numbers: merged, length: 2 * length }
}

/** Numbers are in order of key. */
function comesBefore(names: readonly string[], a: number, b: number): boolean {
  const [one, other] = [names[a]!, names[b]!]
  return one < other || (one === other && a < b)
}
