import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../../src/errors/did-you-mean.ts'

test.each<[string, string[], string]>([
  ['camber', ['cambered-roads', 'running'], ' Did you mean "cambered-roads"?'],
  ['cambered-roads-today', ['cambered-roads', 'running'], ' Did you mean "cambered-roads"?'],
  ['runing', ['walking', 'running'], ' Did you mean "running"?'],
  ['RUNNING', ['running'], ' Did you mean "running"?'],
  ['e01', ['e02', 'e11'], ' Did you mean "e02" or "e11"?'],
  ['e01', ['e04', 'e03', 'e02', 'e05'], ' Did you mean "e02", "e03" or "e04"?'],
  ['Łódż', ['lodz', 'walking'], ' Did you mean "lodz"?'],
  ['strasse-laufen', ['Straße-laufen'], ' Did you mean "Straße-laufen"?'],
  ['zzzzzz', ['running'], ''],
  ['camber', [], ''],
])('for %j among %j%.0s', (written, options, expected) => {
  expect(didYouMean(written, options)).toBe(expected)
})

test('names that contain the word come before names a few letters away', () => {
  expect(nearest('pain', ['pair', 'a-very-long-name-for-a-pain', 'hip-pain'])).toEqual([
    'hip-pain',
    'a-very-long-name-for-a-pain',
    'pair',
  ])
})

test('two letters are too few to be looked for inside', () => {
  expect(nearest('hi', ['something-with-hi'])).toEqual([])
})

const names = fc.array(fc.stringMatching(/^[a-z]{1,8}(?:-[a-z]{1,8})?$/), { minLength: 1, maxLength: 12 })

test('at most three are suggested, each once, in an order that does not depend on the order of the options', () => {
  fc.assert(
    fc.property(fc.string(), names, (written, options) => {
      const found = nearest(written, options)
      expect(found.length).toBeLessThanOrEqual(3)
      expect(new Set(found).size).toBe(found.length)
      expect(options).toEqual(expect.arrayContaining(found))
      expect(nearest(written, [...options, ...options].toReversed())).toEqual(found)
    }),
  )
})

test('one letter too many is always forgiven', () => {
  fc.assert(
    fc.property(names, fc.nat(), (options, at) => {
      const option = options[at % options.length] ?? ''
      const written = `${option.slice(0, at % 3)}x${option.slice(at % 3)}`
      expect(nearest(written, [option])).toEqual([option])
    }),
  )
})
