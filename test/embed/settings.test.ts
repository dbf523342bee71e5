import { describe, expect, test } from 'vitest'
import { answerAddress } from '../../src/embed/ask-server.ts'
import { conceptAddress, pageAddress } from '../../src/embed/page-address.ts'
import { idsIn, limitIn, questionIn, readSettings, SettingsError } from '../../src/embed/settings.ts'

const SCRIPT = 'https://aetia.example/base/embed/aetia.js'
const PAGE = 'https://site.example/articles/hips'
const read = (attributes: Readonly<Record<string, string>>, language = '') =>
  readSettings((name) => attributes[name] ?? null, language, PAGE, SCRIPT)

describe('the attributes of an element', () => {
  test.each([
    [{}, 'https://aetia.example/base'],
    [{ src: 'https://other.example/' }, 'https://other.example'],
    [{ src: 'https://other.example/aetia/?a=b#c' }, 'https://other.example/aetia'],
    [{ src: '/knowledge' }, 'https://site.example/knowledge'],
  ])('%j ask the server %s', (attributes, server) => {
    expect(read(attributes).server).toBe(server)
  })

  test.each([{ src: 'javascript:alert(1)' }, { src: 'https://a:b@c.example' }, { 'as-of': '1.5' }, { 'as-of': '' }])(
    '%j are refused',
    (attributes: Readonly<Record<string, string>>) => {
      expect(() => read(attributes)).toThrow(SettingsError)
    },
  )

  test('name a language where it is a tag, and ids, a question and a number within bounds', () => {
    expect(['de-AT', 'de"><', ''].map((tag) => read({}, tag).language)).toEqual(['de-AT', null, null])
    expect(idsIn(' driver:a, driver:b\ndriver:c ')).toEqual(['driver:a', 'driver:b', 'driver:c'])
    expect([questionIn('  '), questionIn('a'.repeat(9_000))?.length]).toEqual([null, 500])
    expect(['5', '0', '11', '2.5', 'x', null].map(limitIn)).toEqual([5, 3, 3, 3, 3, 3])
  })
})

test('the address of an answer holds the whole request', () => {
  const settings = read({ 'as-of': '7' }, 'de')
  const address = new URL(answerAddress(settings, 'query A {\n  graph { version }\n}', { id: 'a&b' }))
  expect(address.pathname).toBe('/base/graphql')
  expect(Object.fromEntries(address.searchParams)).toEqual({
    query: 'query A { graph { version } }',
    variables: '{"id":"a&b"}',
    lang: 'de',
    asOf: '7',
  })
})

test('pages are linked to at the version that is read', () => {
  const settings = read({ 'as-of': '7' })
  expect(pageAddress(settings, '/ask', { from: ['driver:a', 'driver:b'] })).toBe(
    'https://aetia.example/base/ask?from=driver%3Aa&from=driver%3Ab&asOf=7',
  )
  expect(conceptAddress(read({}), 'driver:a/../<b>')).toBe(
    'https://aetia.example/base/concepts/driver:a%2F..%2F%3Cb%3E',
  )
})
