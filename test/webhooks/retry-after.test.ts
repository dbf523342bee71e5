import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryAfterSeconds } from '../../src/webhooks/retry-after.ts'

const NOW = Date.parse('2026-11-29T12:00:00Z')
const asked = (text: string | null, date: string | null = null) => retryAfterSeconds(text, date, NOW)

test.each([
  ['0', 0],
  ['60', 60],
  [' 60 ', 60],
  ['0060', 60],
  ['86400', 86_400],
  ['86401', 86_400],
  ['99999999999999999999999', 86_400],
  ['Sun, 29 Nov 2026 12:01:00 GMT', 60],
  ['Sunday, 29-Nov-26 12:01:00 GMT', 60],
  ['Sun Nov 29 12:01:00 2026', 60],
  ['Sun Nov  1 12:01:00 2026', 0],
  ['Sun, 29 Nov 2026 11:00:00 GMT', 0],
  ['Sunday, 06-Nov-94 08:49:37 GMT', 0],
  ['Tue, 01 Dec 2037 12:00:00 GMT', 86_400],
])('%j asks for %i seconds', (text, seconds) => {
  expect(asked(text)).toBe(seconds)
})

test.each([
  null,
  '',
  '-1',
  '1.5',
  '1e3',
  '60s',
  '60, 70',
  'soon',
  'Sun, 29 Nov 2026 12:01:00',
  '2026-11-29T12:01:00Z',
  'Sun, 29 Foo 2026 12:01:00 GMT',
])('%j asks for nothing', (text) => {
  expect(asked(text)).toBeNull()
})

test('a date is counted from that of the answer, so clocks may differ', () => {
  expect(asked('Sun, 29 Nov 2026 15:01:00 GMT', 'Sun, 29 Nov 2026 15:00:00 GMT')).toBe(60)
  expect(asked('Sun, 29 Nov 2026 12:01:00 GMT', 'no date')).toBe(60)
})

test('the wait is from 0 seconds to a day, whatever the header says', () => {
  const dates = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString())
  const anything = fc.oneof(fc.string(), fc.nat().map(String), dates)
  fc.assert(
    fc.property(anything, fc.option(anything), (text, date) => {
      const seconds = asked(text, date) ?? 0
      expect(seconds).toBeGreaterThanOrEqual(0)
      expect(seconds).toBeLessThanOrEqual(86_400)
      expect(Number.isInteger(seconds)).toBe(true)
    }),
  )
})
