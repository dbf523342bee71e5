import { expect, test } from 'vitest'
import { fewSuggestions } from '../../src/errors/few-suggestions.ts'

test('a name that is wrong many times is compared with what there is once', () => {
  const suggest = fewSuggestions()
  let compared = 0
  const options = () => {
    compared++
    return ['camber']
  }
  for (let time = 0; time < 1_000; time++) expect(suggest('cambr', options)).toBe(' Did you mean "camber"?')
  expect(compared).toBe(1)
})

test('the first hundred names get a suggestion, the others nothing', () => {
  const suggest = fewSuggestions()
  const said = Array.from({ length: 150 }, (_, index) => suggest(`camber${index}`, () => ['camber']))
  expect(said.filter((text) => text !== '')).toHaveLength(100)
  expect(said.at(-1)).toBe('')
})

test('the same name is compared again where something else is meant by it', () => {
  const suggest = fewSuggestions()
  expect(suggest('P3', () => ['P33'], 'source:a')).toBe(' Did you mean "P33"?')
  expect(suggest('P3', () => ['P31'], 'source:b')).toBe(' Did you mean "P31"?')
})
