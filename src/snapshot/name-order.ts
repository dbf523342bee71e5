import { CONCEPTS_PER_STEP, type LabelForms, nameForm } from './label-forms.ts'

/** The numbers of all concepts in order of the forms of their names, then of key. */
export interface NameOrder {
  /** Made at the first call, in steps of some milliseconds; most of what was made is kept when the work is given up. */
  all(): Generator<void, Uint32Array, void>
}

/** An order that is in order within each run of so many, all else of it yet to be merged. */
interface Runs {
  readonly numbers: Uint32Array
  readonly length: number
}

/** Whoever asks goes on from the longest runs there are, so that several may ask at a time. */
export function nameOrder(forms: LabelForms): NameOrder {
  let runs: Runs | null = null
  return {
    *all() {
      if (runs !== null && runs.length >= runs.numbers.length) return runs.numbers
      const names = (yield* forms.all()).map(nameForm)
      yield
      runs ??= yield* shortRuns(names)
      while (runs.length < names.length) {
        const longer: Runs = yield* mergedPairs(names, runs)
        if (longer.length > runs.length) runs = longer
      }
      return runs.numbers
    },
  }
}

function* shortRuns(names: readonly string[]): Generator<void, Runs, void> {
  const numbers = Uint32Array.from(names.keys())
  for (let from = 0; from < numbers.length; from += CONCEPTS_PER_STEP) {
    numbers.subarray(from, from + CONCEPTS_PER_STEP).sort((a, b) => (comesBefore(names, a, b) ? -1 : 1))
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
