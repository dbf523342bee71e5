import { expect, test } from 'vitest'
import { sortedNumbers } from '../../src/algorithms/sorted-numbers.ts'

/** The result of work, and how often it paused. */
function run<Result>(work: Generator<void, Result, void>): { readonly result: Result; readonly pauses: number } {
  let pauses = 0
  for (let turn = work.next(); ; turn = work.next()) {
    if (turn.done) return { result: turn.value, pauses }
    pauses++
  }
}

test.each([0, 1, 2, 4_095, 4_096, 4_097, 20_000, 50_000])('%i numbers are sorted, with pauses', (size) => {
  const values = Array.from({ length: size }, (_, number) => (number * 7_919) % 1_009)
  const { result, pauses } = run(
    sortedNumbers(size, (a, b) => (values[a] ?? 0) < (values[b] ?? 0) || (values[a] === values[b] && a < b)),
  )
  expect([...result]).toEqual([...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b))
  expect(pauses).toBeGreaterThanOrEqual(Math.floor(size / 4_096))
})
