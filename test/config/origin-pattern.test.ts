import { describe, expect, test } from 'vitest'
import { originPattern } from '../../src/config/origin-pattern.ts'

const matches = (entry: string, origin: string) => originPattern(entry)?.test(origin)

describe('an entry with a star', () => {
  test.each([
    'https://a.example.app',
    'https://a-1.example.app',
    'https://a.b.example.app',
    'https://xn--bcher-kva.example.app',
  ])('matches a subdomain: %s', (origin) => {
    expect(matches('https://*.example.app', origin)).toBe(true)
  })

  test.each([
    'https://example.app',
    'https://.example.app',
    'https://evil-example.app',
    'https://aexample.app',
    'https://a.example.app.evil.org',
    'https://a.exampleXapp',
    'https://a.example.app:8443',
    'http://a.example.app',
    'https://a.example.app/',
    'https://evil.org/.example.app',
    'https://evil.org#.example.app',
    'https://evil.org?.example.app',
    'https://evil.org:.example.app',
    'https://user@a.example.app',
    'https://evil.org\\.example.app',
    'https://a..example.app',
    'https://a.example.app.',
    'https://a.example.app\n',
    '\nhttps://a.example.app',
    'HTTPS://A.EXAMPLE.APP',
    'https://*.example.app',
    'null',
    '',
  ])('matches no look-alike: %j', (origin) => {
    expect(matches('https://*.example.app', origin)).toBe(false)
  })

  test('may have a port, which is then needed', () => {
    expect(matches('http://*.localhost:3000', 'http://a.localhost:3000')).toBe(true)
    expect(matches('http://*.localhost:3000', 'http://a.localhost')).toBe(false)
  })
})

test('an entry without a star matches itself alone', () => {
  expect(matches('https://example.org', 'https://example.org')).toBe(true)
  for (const origin of ['https://exampleXorg', 'https://a.example.org', 'https://example.org:8443', 'null'])
    expect(matches('https://example.org', origin)).toBe(false)
})

test.each([
  '*',
  'null',
  'example.app',
  '*.example.app',
  'https://*',
  'https://*.',
  'https://*.app',
  'https://*example.app',
  'https://a*.example.app',
  'https://a.*.example.app',
  'https://*.*.example.app',
  'https://example.*',
  'https://*.example.app/',
  'https://*.example.app:443',
  'https://*.Example.app',
  'https://*.bücher.example',
  'https://*.127.0.0.1',
  'https://*.[::1]',
  'ws://*.example.app',
  'file:///a',
])('an entry that says something else is refused: %s', (entry) => {
  expect(originPattern(entry)).toBeNull()
})
