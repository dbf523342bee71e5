import { describe, expect, test } from 'vitest'
import { citedPaths, webAddress } from '../../src/embed/cited-paths.ts'
import type { EmbeddedPathFragment } from '../../src/embed/generated/answers.ts'

type Citation = EmbeddedPathFragment['explanation']['citations'][number]

const source = { id: 'source:a', title: 'A page', url: 'https://a.example', publisher: null, publishedAt: null }
const citation = (number: number, claim: string, stance: Citation['stance'] = 'SUPPORTS'): Citation => ({
  number,
  stance,
  claim: { id: claim },
  evidence: [{ quote: 'a quote', source }],
  findings: [],
})
const path = (key: string, text: string, citations: readonly Citation[]): EmbeddedPathFragment => ({
  key,
  steps: [],
  explanation: { text, citations },
})

describe('paths in words', () => {
  const { paths, sources } = citedPaths([
    path('1', 'A leads to B [1]; B leads to C [2].', [citation(1, 'claim:ab'), citation(2, 'claim:bc')]),
    path('2', 'D leads to B [1]; B leads to C [2], which is disputed [3].', [
      citation(1, 'claim:db'),
      citation(2, 'claim:bc'),
      citation(3, 'claim:bc', 'REFUTES'),
    ]),
  ])

  test('share one numbering, in which a claim for and against has two numbers', () => {
    expect(paths.map(({ text }) => text)).toEqual([
      ['A leads to B', 1, '; B leads to C', 2, '.'],
      ['D leads to B', 3, '; B leads to C', 2, ', which is disputed', 4, '.'],
    ])
    expect(sources.map(({ number, isAgainst }) => [number, isAgainst])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ])
  })

  test('do not count indirect evidence as evidence against', () => {
    const { sources } = citedPaths([path('1', 'A leads to B [1].', [citation(1, 'claim:ab', 'INDIRECT')])])
    expect(sources.map(({ isAgainst }) => isAgainst)).toEqual([false])
  })

  test('keep a number that cites nothing as it is written', () => {
    expect(citedPaths([path('1', 'A [9].', [])]).paths[0]?.text).toEqual(['A', '[9]', '.'])
  })
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'source', '', null])('%j is no address to link to', (url) => {
  expect(webAddress(url)).toBeNull()
})
