import { expect, test } from 'vitest'
import { questionInput, readQuestion, swappedEnds, withConcept } from '../../src/explorer/answer/question-state.ts'

test('an address without conditions asks for every path', () => {
  expect(questionInput(readQuestion({}))).toEqual({})
})

test('every control of the page is a field of the question', () => {
  const state = readQuestion({
    from: 'driver:a',
    to: ['injury:b', 'injury:c'],
    via: 'mechanism:d',
    avoiding: 'mechanism:e',
    legSide: 'SHORTER',
    explicit: '1',
    certainty: '0.6',
    shortcuts: '1',
    order: 'LENGTH',
    length: '4',
  })
  expect(questionInput(state)).toEqual({
    from: ['driver:a'],
    to: ['injury:b', 'injury:c'],
    via: ['mechanism:d'],
    avoiding: ['mechanism:e'],
    legSide: 'SHORTER',
    orderBy: 'LENGTH',
    maxLength: 4,
    filter: { explicitness: ['EXPLICIT'], minCertainty: 0.6, includeShortcuts: true },
  })
})

test('what makes no sense in an address counts as left out', () => {
  const state = readQuestion({ legSide: 'LEFT', certainty: '7', order: 'RANDOM', length: '99' })
  expect(questionInput(state)).toEqual({})
})

test('conditions of the address are added to a question that was read from words', () => {
  const reading = { from: ['driver:a'], to: ['injury:b'] }
  expect(questionInput(readQuestion({ avoiding: 'mechanism:e' }), reading)).toEqual({
    ...reading,
    avoiding: ['mechanism:e'],
  })
})

test('swapped ends make the question one in fields', () => {
  expect(swappedEnds({ from: ['driver:a'], to: ['injury:b'] })).toEqual({
    q: undefined,
    path: undefined,
    from: ['injury:b'],
    to: ['driver:a'],
  })
})

test('a concept is avoided or passed, never both', () => {
  const question = { from: ['driver:a'], via: ['mechanism:d'] }
  const avoided = withConcept(question, 'mechanism:d', 'avoiding')
  expect(avoided).toMatchObject({ from: ['driver:a'], via: [], avoiding: ['mechanism:d'] })
  expect(withConcept(question, 'mechanism:x', 'from')).toMatchObject({ from: ['mechanism:x'], via: ['mechanism:d'] })
})
