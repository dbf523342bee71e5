import { expect, test } from 'vitest'
import { createStopRequests, type StopCause } from '../../src/cli/stop-requests.ts'

/** What requests at these times (in milliseconds) have led to. */
function after(...requests: readonly (readonly [at: number, cause: StopCause])[]) {
  let clock = 0
  const { requested, hurried, request } = createStopRequests(() => clock)
  for (const [at, cause] of requests) {
    clock = at
    request(cause)
  }
  return { cause: requested.aborted ? requested.reason : null, hurried: hurried.aborted }
}

test('before any request nothing is stopped', () => {
  expect(after()).toEqual({ cause: null, hurried: false })
})

test('SIGTERM, and the end of the parent, leave time to drain', () => {
  expect(after([0, 'SIGTERM'])).toEqual({ cause: 'SIGTERM', hurried: false })
  expect(after([0, 'END_OF_PARENT'])).toEqual({ cause: 'END_OF_PARENT', hurried: false })
})

test('SIGINT comes from a keyboard, where nobody waits for a drain', () => {
  expect(after([0, 'SIGINT'])).toEqual({ cause: 'SIGINT', hurried: true })
})

test('a second signal ends the drain', () => {
  expect(after([0, 'SIGTERM'], [501, 'SIGTERM'])).toEqual({ cause: 'SIGTERM', hurried: true })
  expect(after([0, 'SIGTERM'], [1, 'SIGINT'])).toEqual({ cause: 'SIGTERM', hurried: true })
})

test('the copies of one signal, from a process group and from npm, are one request', () => {
  expect(after([0, 'SIGTERM'], [3, 'SIGTERM'], [400, 'END_OF_PARENT'])).toEqual({ cause: 'SIGTERM', hurried: false })
})
