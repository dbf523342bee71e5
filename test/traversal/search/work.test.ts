import { expect, test } from 'vitest'
import { createBudget } from '../../../src/traversal/search/budget.ts'
import { createScheduler } from '../../../src/traversal/search/scheduler.ts'
import type { Work } from '../../../src/traversal/search/work.ts'

const scheduler = createScheduler()

/** A search of `slices` slices, each of which is recorded under its name. */
function* search(name: string, slices: number, seen: string[]): Work<string> {
  for (let slice = 0; slice < slices; slice++) {
    seen.push(name)
    yield
  }
  return name
}

/** Records every turn of the event loop until `end` is called. */
function everyTurn(seen: string[]) {
  let goesOn = true
  const turn = () => {
    if (!goesOn) return
    seen.push('-')
    setImmediate(turn)
  }
  setImmediate(turn)
  return () => {
    goesOn = false
  }
}

test('no search begins before its caller has ended its own turn', async () => {
  const seen: string[] = []
  const answer = scheduler.run(search('a', 1, seen))
  expect(seen).toEqual([])
  expect(await answer).toBe('a')
})

test('concurrent searches take turns, and between any two whole slices everything else in the process has one', async () => {
  const seen: string[] = []
  let clock = 0
  const wholeSlices = createScheduler({ sliceMilliseconds: 8, now: () => clock })
  function* long(name: string): Work<string> {
    for (let slice = 0; slice < 4; slice++) {
      seen.push(name)
      clock += 8
      yield
    }
    return name
  }
  const end = everyTurn(seen)
  await Promise.all(['a', 'b', 'c'].map((name) => wholeSlices.run(long(name))))
  end()
  const slices = seen.filter((what) => what !== '-')
  expect(slices.join('')).toBe('abcabcabcabc')
  // Never two slices side by side.
  expect(seen.join('')).not.toMatch(/[abc]{2}/)
})

test('short searches that wait share a slice, in the order in which they came, and hold up nobody longer', async () => {
  const seen: string[] = []
  let clock = 0
  const shared = createScheduler({ sliceMilliseconds: 8, now: () => clock })
  const short = (name: string) =>
    shared.nextTurn().then(() => {
      seen.push(name)
      clock += 3
    })
  const end = everyTurn(seen)
  await Promise.all([...'abcdefg'].map(short))
  end()
  expect(seen.join('').replace(/-+/g, '-')).toMatch(/^-?abc-def-g-?$/)
})

test('a search whose callers have left is closed at its next turn, and takes no turn from others', async () => {
  const seen: string[] = []
  const client = new AbortController()
  const work = search('a', 1_000, seen)
  const left = scheduler.run(work, client.signal)
  const stayed = scheduler.run(search('b', 4, seen))
  left.catch(() => {})
  client.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  expect(await stayed).toBe('b')
  expect(seen.join('')).toBe('bbbb')
  expect(work.next()).toEqual({ done: true, value: undefined })
})

test('the length of a slice is measured from its first look at the clock, not from the wait for its turn', () => {
  let clock = 0
  const budget = createBudget({
    maxExpansions: Infinity,
    maxMilliseconds: Infinity,
    deadline: Infinity,
    now: () => clock,
  })
  const looks = (milliseconds: number) => {
    clock += milliseconds
    budget.scan(1_000)
    return budget.shouldYield()
  }
  expect([looks(100), looks(7), looks(1)]).toEqual([false, false, true])
  // Others had their turn in the meantime.
  expect([looks(500), looks(7), looks(1), looks(500)]).toEqual([false, false, true, false])
})
