import { expect, test } from 'vitest'
import { sharedWork } from '../../src/snapshot/shared-work.ts'

function counted(steps: number) {
  let done = 0
  const shared = sharedWork(function* () {
    for (; done < steps; done++) yield
    return `${done} done`
  })
  return { shared, done: () => done }
}

const rest = (work: Generator<void, string, void>) => {
  for (let steps = 0; ; steps++) {
    const turn = work.next()
    if (turn.done) return { steps, result: turn.value }
  }
}

test('steps that a caller has done remain when it leaves', () => {
  const { shared, done } = counted(10)
  const left = shared()
  for (let step = 0; step < 6; step++) left.next()
  left.return('')
  expect(done()).toBe(5)
  expect(rest(shared())).toEqual({ steps: 4, result: '10 done' })
})

test('concurrent callers share the steps', () => {
  const { shared, done } = counted(10)
  const [one, other] = [shared(), shared()]
  for (let step = 0; step < 4; step++) {
    one.next()
    other.next()
  }
  expect(done()).toBe(7)
  expect(rest(one).result).toBe('10 done')
  expect(rest(other)).toEqual({ steps: 0, result: '10 done' })
})

test('shared work is done once', () => {
  const { shared } = counted(3)
  rest(shared())
  expect(rest(shared())).toEqual({ steps: 0, result: '3 done' })
})
