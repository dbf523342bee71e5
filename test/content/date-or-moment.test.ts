import { expect, test } from 'vitest'
import { dateOrMoment } from '../../src/content/shapes/text.ts'

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-23T00:00:00Z', '2026-11-23'],
  ['2026-11-23T00:00:00.000Z', '2026-11-23'],
  ['2026-11-23T02:00:00+02:00', '2026-11-23'],
  ['2026-11-23T06:30:00Z', '2026-11-23T06:30:00.000Z'],
  ['2024-02-29', '2024-02-29'],
])('%s is stored as %s', (given, stored) => {
  expect(dateOrMoment.parse(given)).toBe(stored)
  expect(dateOrMoment.parse(stored)).toBe(stored)
})

test.each([
  '2026',
  '2026-11',
  '2026-02-30',
  '2026-11-23T24:00:00Z',
  '2026-11-23T06:30:00',
  'today',
  '',
  '0000-01-01T00:30:00+01:00',
  '9999-12-31T23:30:00-01:00',
])('"%s" is refused', (given) => {
  expect(dateOrMoment.safeParse(given).success).toBe(false)
})
