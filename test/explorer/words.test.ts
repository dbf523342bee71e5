import { expect, test } from 'vitest'
import { citationsOfStep } from '../../src/explorer/answer/cited-claims.ts'
import { certaintyInWords } from '../../src/explorer/answer/source/certainty-in-words.ts'
import { findingOf, findingText } from '../../src/explorer/answer/tabs/finding-parameter.ts'
import { basePathOf } from '../../src/explorer/app/base-path.ts'
import { failureOf } from '../../src/explorer/data/answer-state.ts'
import { linesOfDescent } from '../../src/explorer/home/lines-of-descent.ts'

test('the base path is what comes before the files of the bundle', () => {
  expect(basePathOf('https://x.example/explorer/assets/a.js')).toBe('')
  expect(basePathOf('https://x.example/health/aetia/explorer/assets/a.js')).toBe('/health/aetia')
  expect(basePathOf('http://localhost:5173/main.tsx')).toBe('')
})

test('a refusal is told in the words of the server, and a lost network as such', () => {
  expect(failureOf({ errors: [{ message: 'No driver "x".' }] }, true)).toMatchObject({
    kind: 'refused',
    text: 'No driver "x".',
  })
  expect(failureOf(new TypeError('Failed to fetch'), true).kind).toBe('offline')
  expect(failureOf(new Error('anything'), false).kind).toBe('offline')
  expect(failureOf(new Error('Unexpected end of JSON'), true).kind).toBe('broken')
})

test('copies of one source count as one line of descent, and what is not known is not counted', () => {
  const of = (...ids: readonly string[]) => ids.map((id) => ({ lineOfDescent: { id } }))
  expect(linesOfDescent({ totalCount: 3, nodes: of('a', 'a', 'b') })).toBe(' in 2 lines of descent')
  expect(linesOfDescent({ totalCount: 1, nodes: of('a') })).toBe(' in 1 line of descent')
  expect(linesOfDescent({ totalCount: 300, nodes: of('a', 'b') })).toBe('')
})

test('a certainty is told with what it rests on', () => {
  expect(certaintyInWords({ certainty: 0.6, certaintyBasis: 'WORDING', cue: 'can' })).toBe(
    'Its wording (can) is read as 0.6.',
  )
  expect(certaintyInWords({ certainty: 0.5, certaintyBasis: 'DEFAULT' })).toContain('assumed')
})

test('a citation belongs to the step that has its claim', () => {
  const citations = [
    { number: 1, stance: 'SUPPORTS', claim: { id: 'claim:a' } },
    { number: 2, stance: 'REFUTES', claim: { id: 'claim:b' } },
  ]
  expect(citationsOfStep({ claims: [{ id: 'claim:b' }] }, citations)).toEqual([citations[1]])
})

test('a finding with its side is read back from the address', () => {
  for (const text of ['injury:a', 'injury:a~LEFT', 'injury:a~RIGHT']) expect(findingText(findingOf(text))).toBe(text)
  expect(findingOf('injury:a~UP').side).toBeNull()
})
