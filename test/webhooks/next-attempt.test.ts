import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../src/webhooks/deliver.ts'
import { afterAttempt } from '../../src/webhooks/next-attempt.ts'

const bad = (status: number | null, retryAfterSeconds?: number): Answer => ({
  status,
  error: 'no',
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
})
const GOOD: Answer = { status: 204, error: null }

const waits = (chance: number) => {
  const found: number[] = []
  for (let attempts = 1; ; attempts++) {
    const next = afterAttempt(bad(500), attempts, chance)
    if (next.state !== 'PENDING') return { found, attempts, state: next.state }
    found.push(next.retryInSeconds)
  }
}

test('eight attempts are made, with longer and longer waits, and then it is given up', () => {
  expect(waits(0.5)).toEqual({ found: [5, 30, 120, 600, 3_600, 21_600, 86_400], attempts: 8, state: 'FAILED' })
})

test('a good answer is the end of it, at whatever attempt', () => {
  for (let attempts = 1; attempts < 12; attempts++)
    expect(afterAttempt(GOOD, attempts, 0.5)).toEqual({ state: 'DELIVERED' })
})

test('chance moves each wait by at most a fifth, and never so far that it is shorter than the one before', () => {
  const unit = fc.double({ min: 0, max: 0.999_999, noNaN: true })
  fc.assert(
    fc.property(unit, unit, (one, other) => {
      const [a, b, middle] = [waits(one).found, waits(other).found, waits(0.5).found]
      for (const [index, wait] of middle.entries()) {
        expect(Math.abs((a[index] ?? 0) - wait)).toBeLessThanOrEqual(wait * 0.2 + 1e-6)
        if (index > 0) expect(a[index]).toBeGreaterThan(b[index - 1] ?? 0)
      }
    }),
  )
})

test('no attempt is made before the moment that the receiver names, whatever the plan', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(429, 503, 500, 404, 302),
      fc.integer({ min: 0, max: 86_400 }),
      fc.integer({ min: 1, max: 7 }),
      fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      (status, asked, attempts, chance) => {
        const next = afterAttempt(bad(status, asked), attempts, chance)
        const plan = afterAttempt(bad(status), attempts, chance)
        if (next.state !== 'PENDING' || plan.state !== 'PENDING') throw new Error('it is tried again')
        expect(next.retryInSeconds).toBe(Math.max(asked, plan.retryInSeconds))
        // With these two the receiver as a whole takes nothing; any other speaks for one delivery.
        expect(next.pauseInSeconds).toBe(status === 429 || status === 503 ? asked : null)
      },
    ),
  )
})

test('after the last attempt it is given up, and the receiver is still left alone as long as it asks', () => {
  expect(afterAttempt(bad(503, 60), 8, 0.5)).toEqual({ state: 'FAILED', pauseInSeconds: 60 })
  expect(afterAttempt(bad(500, 60), 8, 0.5)).toEqual({ state: 'FAILED', pauseInSeconds: null })
})

test('410 is the end of the webhook, at whatever attempt', () => {
  for (const attempts of [1, 8])
    expect(afterAttempt(bad(410, 60), attempts, 0.5)).toEqual({
      state: 'GONE',
      reason: 'it answered with status 410 (Gone)',
    })
})
