import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterAttempt } from '../../src/webhooks/next-attempt.ts'

const waits = (chance: number) => {
  const found: number[] = []
  for (let attempts = 1; ; attempts++) {
    const next = afterAttempt(true, attempts, chance)
    if (next.state !== 'PENDING') return { found, attempts, state: next.state }
    found.push(next.retryInSeconds)
  }
}

test('eight attempts are made, with longer and longer waits, and then it is given up', () => {
  expect(waits(0.5)).toEqual({ found: [5, 30, 120, 600, 3_600, 21_600, 86_400], attempts: 8, state: 'FAILED' })
})

test('a good answer is the end of it, at whatever attempt', () => {
  for (let attempts = 1; attempts < 12; attempts++)
    expect(afterAttempt(false, attempts, 0.5)).toEqual({ state: 'DELIVERED' })
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
