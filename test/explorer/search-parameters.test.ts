import { expect, test } from 'vitest'
import { lastValueOf, parseSearch, stringifySearch, valuesOf } from '../../src/explorer/app/search-parameters.ts'

test('an id that looks like a number stays as it was written', () => {
  expect(parseSearch('?from=662E41&to=007')).toEqual({ from: '662E41', to: '007' })
})

test('a repeated parameter is a list, in its order', () => {
  expect(parseSearch('?via=a&via=b')).toEqual({ via: ['a', 'b'] })
  expect(valuesOf(parseSearch('?via=a')['via'])).toEqual(['a'])
})

test('what was written is read back, signs and spaces included', () => {
  const parameters = { q: 'what does “camber” lead to? a&b=c+d', via: ['injury:a b', 'x/y'] }
  expect(parseSearch(stringifySearch(parameters))).toEqual(parameters)
})

test('parameters without a value are not in the address, and keys of concepts stay readable', () => {
  expect(stringifySearch({ q: undefined, to: '', from: 'driver:cambered-roads' })).toBe('?from=driver:cambered-roads')
  expect(stringifySearch({})).toBe('')
})

test('of a parameter that may be there once, the last counts', () => {
  expect(lastValueOf(['1', '2'])).toBe('2')
  expect(lastValueOf(undefined)).toBeUndefined()
})
